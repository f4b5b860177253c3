package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;

/** A topic with the questions that its answers lead to. */
record Trial(List<FundingQuestion> answers, Function<Trial.Outcome, NextTopic> made) {
    /** The fewest and the most items left borderline. */
    record Outcome(int fewest, int most) {}

    /** The topic with what its answers leave open; empty if no two of them are possible. */
    Optional<NextTopic> topic(Effort effort, Progress progress) {
        var counts = answers.stream()
                .filter(Trial::isPossible)
                .map(each -> NonDominated.of(each.robust(), effort, progress))
                .mapToInt(NonDominated::borderline)
                .sorted()
                .toArray();
        return counts.length < 2
                ? Optional.empty()
                : Optional.of(made.apply(new Outcome(counts[0], counts[counts.length - 1])));
    }

    /** An answer may contradict what was said before: then it is none. */
    private static boolean isPossible(FundingQuestion question) {
        return question.said().allMatch(each -> Admissible.of(question.criteria(), each) instanceof WeightSet);
    }
}
