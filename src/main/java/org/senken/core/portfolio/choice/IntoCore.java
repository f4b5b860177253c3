package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;

/**
 * What would have to be true for an item to be in every portfolio that nothing betters: how much better it would have to
 * stand on one criterion, or on all of them alike, in every world and held to the scale. Portfolios without the item are not touched by that and
 * those with it only gain, so what is enough stays enough, and the smallest change is found by halving.
 *
 * @param isCore whether it is there already
 * @param steps changes that are enough, the smallest first
 * @param exact whether every search on the way was finished; if not, smaller changes may be enough
 */
public record IntoCore(ItemId item, boolean isCore, List<Step> steps, boolean exact) {
    /** Changes are found to this many parts of a point. */
    public static final int PARTS = 10;

    private static final int MOST = 8 * PARTS;

    /**
     * A change.
     *
     * @param criterion on which; empty for every criterion alike
     * @param points how much better it would have to stand, above 0
     */
    public record Step(Optional<Criterion> criterion, double points) {}

    public IntoCore {
        steps = List.copyOf(steps);
    }

    /**
     * @return empty if the item takes no part in the choice
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Optional<IntoCore> of(RobustAnswer now, ItemId item, Effort effort, Progress progress) {
        int place = now.funding().placeOf(item);
        if (place < 0) {
            return Optional.empty();
        }
        if (now.set().standing(place) == NonDominated.Standing.CORE) {
            return Optional.of(new IntoCore(item, true, List.of(), true));
        }
        return Optional.of(new Search(now.funding(), place, effort, progress).answer());
    }

    private static final class Search {
        private final StudyFunding funding;
        private final int place;
        private final Effort effort;
        private final Progress progress;
        private boolean exact = true;
        private double done;

        Search(StudyFunding funding, int place, Effort effort, Progress progress) {
            this.funding = funding;
            this.place = place;
            this.effort = effort;
            this.progress = progress;
        }

        IntoCore answer() {
            var criteria = funding.study().criteria();
            var steps = new ArrayList<Step>();
            for (int c = 0; c <= criteria.size(); c++) {
                done = (double) c / (criteria.size() + 1);
                var criterion = criteria.stream().skip(c).findFirst();
                var raised = criterion.isPresent()
                        ? List.of(c)
                        : IntStream.range(0, criteria.size()).boxed().toList();
                smallest(raised).ifPresent(parts -> steps.add(new Step(criterion, (double) parts / PARTS)));
            }
            steps.sort(Comparator.comparingDouble(Step::points));
            return new IntoCore(funding.items().get(place).id(), false, steps, exact);
        }

        private OptionalInt smallest(List<Integer> criteria) {
            if (!isEnough(criteria, MOST)) {
                return OptionalInt.empty();
            }
            int tooLittle = 0;
            int enough = MOST;
            while (enough - tooLittle > 1) {
                int between = (enough + tooLittle) / 2;
                if (isEnough(criteria, between)) {
                    enough = between;
                } else {
                    tooLittle = between;
                }
            }
            return OptionalInt.of(enough);
        }

        private boolean isEnough(List<Integer> criteria, int parts) {
            var raised = funding.question();
            for (int criterion : criteria) {
                raised = raised.withRaise(place, criterion, (double) parts / PARTS);
            }
            var set = NonDominated.of(raised.robust(), effort, progress.part(done, done));
            exact &= set.exact();
            return set.standing(place) == NonDominated.Standing.CORE;
        }
    }

    public List<Sentence> sentences(Naming naming) {
        var name = naming.of(item);
        if (isCore) {
            return List.of(Sentence.of("into.core.is-in", name));
        }
        if (steps.isEmpty()) {
            return List.of(Sentence.of("into.core.none", name));
        }
        return steps.stream()
                .map(each -> each.criterion()
                        .map(criterion -> Sentence.of("into.core", name, criterion.name(), Words.score(each.points())))
                        .orElseGet(() -> Sentence.of("into.core.all", name, Words.score(each.points()))))
                .toList();
    }
}
