package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.technology.CriterionId;

/** Something said of the weights. No statement at all means that any weights are as good as any others. */
public sealed interface WeightStatement {
    /**
     * Criteria in falling order of weight; those in one set are equally heavy.
     *
     * @param ranks the heaviest first; criteria that do not stand here may have any weight
     */
    record Order(List<Set<CriterionId>> ranks) implements WeightStatement {
        public Order {
            ranks = ranks.stream().map(Set::copyOf).toList();
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
    }

    /** The weight of a criterion lies between two shares of the whole, from 0 to 1. */
    record Bounds(CriterionId criterion, double min, double max) implements WeightStatement {}

    /** A criterion is at least and at most so many times as heavy as another. */
    record Ratio(CriterionId of, CriterionId to, double min, double max) implements WeightStatement {}

    /** A weighted sum of weights lies between two values. */
    record Linear(SortedMap<CriterionId, Double> coefficients, double min, double max) implements WeightStatement {
        public Linear(Map<CriterionId, Double> coefficients, double min, double max) {
            this(new TreeMap<>(coefficients), min, max);
        }

        public Linear {
            coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
        }
    }
}
