package org.senken.core.study;

import org.senken.core.portfolio.model.WeightStatement;

/** Whether the numbers of a statement on weights can be reckoned with. */
final class WeightNumbers {
    /** The largest factor, coefficient or number of points. */
    private static final double LARGEST = 1e9;

    private WeightNumbers() {}

    static boolean areSound(WeightStatement statement) {
        return switch (statement) {
            case WeightStatement.Order order -> !order.ranks().isEmpty();
            case WeightStatement.Points points ->
                points.points().values().stream().allMatch(each -> each >= 0 && each <= LARGEST)
                        && points.points().values().stream().anyMatch(each -> each > 0);
            case WeightStatement.Bounds bounds ->
                0 <= bounds.min() && bounds.min() <= bounds.max() && bounds.max() <= 1;
            case WeightStatement.Ratio ratio ->
                0 <= ratio.min()
                        && ratio.min() <= LARGEST
                        && ratio.min() <= ratio.max()
                        && !ratio.of().equals(ratio.to());
            case WeightStatement.Linear linear ->
                linear.min() <= linear.max()
                        && linear.coefficients().values().stream().allMatch(each -> Math.abs(each) <= LARGEST);
        };
    }
}
