package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Sentence;

/**
 * What would have to be true for an item to be in the best portfolio of a world at the study's budget. Exact: raising one
 * item's score changes nothing among portfolios without it.
 *
 * @param isIn whether some best portfolio has it already
 * @param isPossible whether any allowed portfolio has it
 * @param scores changes of one score that are enough and stay on the scale, the smallest first
 */
public record IntoPortfolio(ItemId item, boolean isIn, boolean isPossible, List<Raise> scores) {
    /**
     * A score that would have to be another.
     *
     * @param from the median as it stands
     * @param to what it would have to be
     */
    public record Raise(Criterion criterion, double from, double to) {
        public double size() {
            return Math.abs(to - from);
        }
    }

    private static final double NEARLY = 1e-9;

    public IntoPortfolio {
        scores = List.copyOf(scores);
    }

    /**
     * @return empty if the item takes no part in the choice, or the search was not finished
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Optional<IntoPortfolio> of(
            StudyFunding funding, Outlook world, ItemId item, Effort effort, Progress progress) {
        int place = funding.placeOf(item);
        if (place < 0) {
            return Optional.empty();
        }
        var question = funding.in(world);
        var gap = IntoOptimum.gap(question.central(), place, effort, progress);
        return Optional.of(answer(funding, world, item, question.centre(), gap));
    }

    private static IntoPortfolio answer(
            StudyFunding funding, Outlook world, ItemId item, double[] weights, OptionalDouble gap) {
        if (gap.isEmpty()) {
            return new IntoPortfolio(item, false, false, List.of());
        }
        boolean isIn = gap.getAsDouble() <= NEARLY;
        return new IntoPortfolio(
                item, isIn, true, isIn ? List.of() : raises(funding, world, item, weights, gap.getAsDouble()));
    }

    private static List<Raise> raises(StudyFunding funding, Outlook world, ItemId item, double[] weights, double gap) {
        var study = funding.study();
        var subject = study.judgedAs(funding.items().get(funding.placeOf(item))).orElseThrow();
        var raises = new ArrayList<Raise>();
        for (int c = 0; c < weights.length; c++) {
            var criterion = study.criteria().get(c);
            double from = study.range(world, subject, criterion.id()).median();
            double to = from + (study.isRising(criterion) ? 1 : -1) * gap / weights[c];
            if (weights[c] > 0 && to >= Scale.LOWEST - NEARLY && to <= Scale.HIGHEST + NEARLY) {
                raises.add(new Raise(criterion, from, to));
            }
        }
        raises.sort(Comparator.comparingDouble(Raise::size));
        return raises;
    }

    public List<Sentence> sentences(Naming naming) {
        var name = naming.of(item);
        if (!isPossible) {
            return List.of(Sentence.of("into.impossible", name));
        }
        if (isIn) {
            return List.of(Sentence.of("into.is-in", name));
        }
        if (scores.isEmpty()) {
            return List.of(Sentence.of("into.none", name));
        }
        return scores.stream()
                .map(each -> Sentence.of(
                        each.to() > each.from() ? "into.score" : "into.score.lower",
                        name,
                        each.criterion().name(),
                        Words.score(each.from()),
                        Words.score(each.to()),
                        Words.score(each.size())))
                .toList();
    }
}
