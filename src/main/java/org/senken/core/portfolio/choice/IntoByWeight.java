package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;

/**
 * Which weight would have to be another for an item to be in the best portfolio of a world at the study's budget: one weight
 * moves in whole per cent of all weight, the others keep their ratios, and what was said of the weights is kept to.
 *
 * @param isIn whether some best portfolio has it already
 * @param moves the smallest move of each weight that is enough, the smallest of them first
 */
public record IntoByWeight(ItemId item, boolean isIn, List<Move> moves) {
    private static final int PARTS = 100;
    private static final double NEARLY = 1e-9;

    /**
     * A weight that moves.
     *
     * @param from where it stands, from 0 to 1
     * @param to the first whole per cent at which a best portfolio has the item
     */
    public record Move(Criterion criterion, double from, double to) {
        public double size() {
            return Math.abs(to - from);
        }
    }

    public IntoByWeight {
        moves = List.copyOf(moves);
    }

    /**
     * @return empty if the item takes no part in the choice
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Optional<IntoByWeight> of(
            StudyFunding funding, Outlook world, ItemId item, Effort effort, Progress progress) {
        var scenario = FundingCase.idOf(world);
        if (funding.placeOf(item) < 0 || !(funding.study().weights(scenario) instanceof WeightSet admissible)) {
            return Optional.empty();
        }
        var search = new Search(funding.in(world), funding.placeOf(item), admissible, effort);
        if (search.isEnough(admissible.centre())) {
            return Optional.of(new IntoByWeight(item, true, List.of()));
        }
        var criteria = funding.study().criteria();
        var moves = new ArrayList<Move>();
        for (int c = 0; c < criteria.size() && criteria.size() > 1; c++) {
            var part = progress.part((double) c / criteria.size(), (c + 1.0) / criteria.size());
            search.nearest(criteria.get(c), c, part).ifPresent(moves::add);
        }
        moves.sort(Comparator.comparingDouble(Move::size));
        return Optional.of(new IntoByWeight(item, false, moves));
    }

    private record Search(FundingQuestion question, int place, WeightSet admissible, Effort effort) {
        /** From where the weight stands outwards, the nearer side first. */
        Optional<Move> nearest(Criterion criterion, int at, Progress progress) {
            double now = admissible.centre()[at];
            var parts = new ArrayList<Integer>();
            for (int part = 0; part <= PARTS; part++) {
                parts.add(part);
            }
            parts.sort(Comparator.comparingDouble(part -> Math.abs((double) part / PARTS - now)));
            for (int tried = 0; tried < parts.size(); tried++) {
                progress.report((double) tried / parts.size());
                double weight = (double) parts.get(tried) / PARTS;
                if (isEnough(moved(admissible.centre(), at, weight))) {
                    return Optional.of(new Move(criterion, now, weight));
                }
            }
            return Optional.empty();
        }

        boolean isEnough(double[] weights) {
            if (!admissible.contains(weights, NEARLY)) {
                return false;
            }
            var gap = IntoOptimum.gap(question.at(weights), place, effort, Progress.NONE);
            return gap.isPresent() && gap.getAsDouble() <= NEARLY;
        }

        private static double[] moved(double[] weights, int criterion, double weight) {
            var moved = new double[weights.length];
            double others = 1 - weights[criterion];
            for (int j = 0; j < moved.length; j++) {
                double share = others > NEARLY ? weights[j] / others : 1.0 / (weights.length - 1);
                moved[j] = j == criterion ? weight : (1 - weight) * share;
            }
            return moved;
        }
    }

    public List<Sentence> sentences(Naming naming) {
        var name = naming.of(item);
        if (isIn) {
            return List.of(Sentence.of("into.is-in", name));
        }
        if (moves.isEmpty()) {
            return List.of(Sentence.of("into.weight.none", name));
        }
        return moves.stream()
                .map(each -> Sentence.of(
                        each.to() > each.from() ? "into.weight.rises" : "into.weight.falls",
                        name,
                        each.criterion().name(),
                        Words.percent(each.from()),
                        Words.percent(each.to())))
                .toList();
    }
}
