package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.technology.SubjectId;

/** The scores whose ranges keep items open. */
final class ScoreTrials {
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
        boolean isOpen = Arrays.stream(placesOf(subject))
                .anyMatch(each -> set.standing(each) == NonDominated.Standing.BORDERLINE);
        var scores = funding.question().scores();
        return IntStream.range(0, weights.length)
                .mapToObj(criterion -> new Open(
                        subject,
                        criterion,
                        (scores.high()[item][criterion] - scores.low()[item][criterion]) * weights[criterion]))
                .filter(each -> isOpen && each.width() > 0);
    }

    private int[] placesOf(SubjectId subject) {
        return IntStream.range(0, funding.items().size())
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
