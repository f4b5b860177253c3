package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.senken.core.technology.CriterionId;

/** Something said of the weights. No statement at all means that any weights are as good as any others. */
public sealed interface WeightStatement {
    /** The criteria it speaks of. */
    Set<CriterionId> criteria();

    /** What is left of it without a criterion; empty if that is nothing. */
    Optional<WeightStatement> without(CriterionId criterion);

    /**
     * Criteria in falling order of weight; those in one set are equally heavy.
     *
     * @param ranks the heaviest first; criteria that do not stand here may have any weight
     */
    record Order(List<Set<CriterionId>> ranks) implements WeightStatement {
        public Order {
            ranks = ranks.stream().map(Set::copyOf).toList();
        }

        @Override
        public Set<CriterionId> criteria() {
            var all = new LinkedHashSet<CriterionId>();
            ranks.forEach(all::addAll);
            return all;
        }

        @Override
        public Optional<WeightStatement> without(CriterionId criterion) {
            var left = ranks.stream()
                    .map(rank -> rank.stream()
                            .filter(each -> !each.equals(criterion))
                            .collect(Collectors.toUnmodifiableSet()))
                    .filter(rank -> !rank.isEmpty())
                    .toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Order(left));
        }
    }

    /** Exact weights, up to a common factor. */
    record Points(SortedMap<CriterionId, Double> points) implements WeightStatement {
        public Points(Map<CriterionId, Double> points) {
            this(new TreeMap<>(points));
        }

        public Points {
            points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        }

        @Override
        public Set<CriterionId> criteria() {
            return points.keySet();
        }

        @Override
        public Optional<WeightStatement> without(CriterionId criterion) {
            var left = new TreeMap<>(points);
            left.remove(criterion);
            return left.values().stream().allMatch(each -> each == 0)
                    ? Optional.empty()
                    : Optional.of(new Points(left));
        }
    }

    /** The weight of a criterion lies between two shares of the whole, from 0 to 1. */
    record Bounds(CriterionId criterion, double min, double max) implements WeightStatement {
        @Override
        public Set<CriterionId> criteria() {
            return Set.of(criterion);
        }

        @Override
        public Optional<WeightStatement> without(CriterionId gone) {
            return criterion.equals(gone) ? Optional.empty() : Optional.of(this);
        }
    }

    /** A criterion is at least and at most so many times as heavy as another. */
    record Ratio(CriterionId of, CriterionId to, double min, double max) implements WeightStatement {
        @Override
        public Set<CriterionId> criteria() {
            return new TreeSet<>(List.of(of, to));
        }

        @Override
        public Optional<WeightStatement> without(CriterionId criterion) {
            return criteria().contains(criterion) ? Optional.empty() : Optional.of(this);
        }
    }

    /** A weighted sum of weights lies between two values. */
    record Linear(SortedMap<CriterionId, Double> coefficients, double min, double max) implements WeightStatement {
        public Linear(Map<CriterionId, Double> coefficients, double min, double max) {
            this(new TreeMap<>(coefficients), min, max);
        }

        public Linear {
            coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
        }

        @Override
        public Set<CriterionId> criteria() {
            return coefficients.keySet();
        }

        @Override
        public Optional<WeightStatement> without(CriterionId criterion) {
            return criteria().contains(criterion) ? Optional.empty() : Optional.of(this);
        }
    }
}
