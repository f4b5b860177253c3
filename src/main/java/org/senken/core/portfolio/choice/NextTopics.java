package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;

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
        var done = new AtomicInteger();
        var topics = trials.stream()
                .map(trial -> {
                    progress.report((double) done.getAndIncrement() / trials.size());
                    return trial.topic(effort, progress);
                })
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(NextTopic::most).thenComparingInt(NextTopic::fewest))
                .toList();
        return new NextTopics(now.set().borderline(), topics);
    }

    /** The fewest and the most items left borderline. */
    record Outcome(int fewest, int most) {}

    /** A topic with the questions that its answers lead to. */
    record Trial(List<FundingQuestion> answers, Function<Outcome, NextTopic> made) {
        Optional<NextTopic> topic(Effort effort, Progress progress) {
            var counts = answers.stream()
                    .filter(Trial::isPossible)
                    .map(each -> NonDominated.of(each.robust(), effort, share -> progress.report(0)))
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

    /** The scores whose ranges keep items open. */
    private static final class ScoreTrials {
        private final StudyFunding funding;
        private final NonDominated set;
        private final double[] weights;

        ScoreTrials(RobustAnswer now) {
            funding = now.funding();
            set = now.set();
            weights = funding.question().centre();
        }

        /** A score of a subject, and how much it could move: the widest range of its borderline items, weighted. */
        private record Open(SubjectId subject, int criterion, double width) {}

        List<Trial> widest(int most) {
            return funding.items().stream()
                    .map(each -> funding.study().judgedAs(each).orElseThrow())
                    .distinct()
                    .flatMap(this::open)
                    .sorted(Comparator.comparingDouble(each -> -each.width()))
                    .limit(most)
                    .map(this::trial)
                    .toList();
        }

        private Stream<Open> open(SubjectId subject) {
            int item = placesOf(subject)[0];
            boolean isOpen = java.util.Arrays.stream(placesOf(subject))
                    .anyMatch(each -> set.standing(each) == NonDominated.Standing.BORDERLINE);
            var scores = funding.question().scores();
            return java.util.stream.IntStream.range(0, weights.length)
                    .mapToObj(criterion -> new Open(
                            subject,
                            criterion,
                            (scores.high()[item][criterion] - scores.low()[item][criterion]) * weights[criterion]))
                    .filter(each -> isOpen && each.width() > 0);
        }

        private int[] placesOf(SubjectId subject) {
            return java.util.stream.IntStream.range(0, funding.items().size())
                    .filter(each -> funding.study()
                            .judgedAs(funding.items().get(each))
                            .orElseThrow()
                            .equals(subject))
                    .toArray();
        }

        private Trial trial(Open open) {
            var scores = funding.question().scores();
            int first = placesOf(open.subject())[0];
            double low = scores.low()[first][open.criterion()];
            double high = scores.high()[first][open.criterion()];
            var answers = Stream.of(0.0, 0.5, 1.0)
                    .map(part -> known(open, low + (high - low) * part))
                    .toList();
            var criterion = funding.study().criteria().get(open.criterion());
            return new Trial(
                    answers, found -> new NextTopic.Score(open.subject(), criterion, found.fewest(), found.most()));
        }

        private FundingQuestion known(Open open, double score) {
            var question = funding.question();
            for (int place : placesOf(open.subject())) {
                question = question.withScore(place, open.criterion(), score);
            }
            return question;
        }
    }
}
