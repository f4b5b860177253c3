package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;

/**
 * What to discuss next: every statement on weights that one answer could add, and the scores whose ranges keep most items
 * open, each tried with every answer. Those that leave the fewest borderline items at worst come first.
 *
 * @param borderline how many items are borderline now
 * @param topics the most useful first; answers that settle nothing are among them
 */
public record NextTopics(int borderline, List<NextTopic> topics) {
    /** How many scores are tried: the widest ranges of borderline items, weighted, come first. */
    public static final int USUAL_SCORES = 12;

    /** How far inside its range a weight that is as light or as heavy as may be is taken. */
    private static final double INSIDE = 1e-6;

    public NextTopics {
        topics = List.copyOf(topics);
    }

    /**
     * @param scores how many scores are tried at most
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static NextTopics of(RobustAnswer now, int scores, Effort effort, Progress progress) {
        var trials = new ArrayList<Trial>();
        trials.addAll(weightTrials(now.funding()));
        trials.addAll(new ScoreTrials(now).widest(scores));
        var topics = IntStream.range(0, trials.size())
                .mapToObj(i -> trials.get(i)
                        .topic(effort, progress.part((double) i / trials.size(), (i + 1.0) / trials.size())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(NextTopic::most).thenComparingInt(NextTopic::fewest))
                .toList();
        return new NextTopics(now.set().borderline(), topics);
    }

    private static List<Trial> weightTrials(StudyFunding funding) {
        var criteria = funding.study().criteria();
        var all = new ArrayList<Trial>();
        for (int one = 0; one < criteria.size(); one++) {
            for (int other = one + 1; other < criteria.size(); other++) {
                all.add(heavier(funding.question(), criteria.get(one), criteria.get(other)));
            }
            exact(funding, one).ifPresent(all::add);
        }
        return all;
    }

    private static Trial heavier(FundingQuestion question, Criterion one, Criterion other) {
        return new Trial(
                Stream.of(List.of(one, other), List.of(other, one))
                        .map(pair -> question.withStatement(difference(pair.getFirst(), pair.getLast())))
                        .toList(),
                found -> new NextTopic.Heavier(one, other, found.fewest(), found.most()));
    }

    private static WeightStatement difference(Criterion heavier, Criterion lighter) {
        return new WeightStatement.Linear(Map.of(heavier.id(), 1.0, lighter.id(), -1.0), 0, Double.POSITIVE_INFINITY);
    }

    private static Optional<Trial> exact(StudyFunding funding, int criterion) {
        if (!(Admissible.of(funding.question().criteria(), funding.question().statements()) instanceof WeightSet set)) {
            return Optional.empty();
        }
        double low = set.lowest(criterion);
        double high = set.highest(criterion);
        if (high - low <= INSIDE) {
            return Optional.empty();
        }
        var named = funding.study().criteria().get(criterion);
        var answers = Stream.of(INSIDE, 0.5, 1 - INSIDE)
                .map(part -> low + (high - low) * part)
                .map(weight -> new WeightStatement.Bounds(named.id(), weight, weight))
                .map(each -> funding.question().withStatement(each))
                .toList();
        return Optional.of(new Trial(answers, found -> new NextTopic.Weight(named, found.fewest(), found.most())));
    }
}
