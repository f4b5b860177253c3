package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One weight that would have to be another for an alternative to draw level, the others keeping their ratios; going on from
 * there puts it above.
 *
 * @param from the weight as it stands
 * @param to what it would have to be
 * @param isAdmissible whether weights a little beyond still agree with what was said
 */
public record WeightShift(int criterion, double from, double to, boolean isAdmissible) {
    private static final double SLACK = 1e-9;
    private static final double BEYOND = 1e-6;

    /** By how much the weight moves. */
    public double size() {
        return Math.abs(to - from);
    }

    /** All such shifts, the smallest first; none if the alternative is not behind, or no single weight is enough. */
    public static List<WeightShift> all(PointRanking now, int behind, int ahead) {
        var point = now.point();
        var shifts = new ArrayList<WeightShift>();
        if (point.value(ahead) - point.value(behind) <= PointCase.NEARLY) {
            return shifts;
        }
        for (int criterion = 0; criterion < point.criteria() && point.criteria() > 1; criterion++) {
            double none = lead(point.withWeight(criterion, 0), behind, ahead);
            double all = lead(point.withWeight(criterion, 1), behind, ahead);
            // where it only draws level at the very end there is no going on
            if (Math.min(none, all) < -PointCase.NEARLY) {
                double to = none / (none - all);
                double beyond = to + (all < 0 ? BEYOND : -BEYOND);
                shifts.add(
                        new WeightShift(criterion, point.weight(criterion), to, isAdmissible(now, criterion, beyond)));
            }
        }
        shifts.sort(Comparator.comparingDouble(WeightShift::size));
        return shifts;
    }

    private static boolean isAdmissible(PointRanking now, int criterion, double weight) {
        var moved = now.point().withWeight(criterion, Math.clamp(weight, 0, 1));
        return now.admissible().contains(moved.weights(), SLACK);
    }

    private static double lead(PointCase point, int behind, int ahead) {
        return point.value(ahead) - point.value(behind);
    }
}
