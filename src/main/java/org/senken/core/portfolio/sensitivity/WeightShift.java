package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One weight that would have to be another for an alternative to draw level, the others keeping their ratios; the least bit
 * more puts it above.
 *
 * @param from the weight as it stands
 * @param to what it would have to be
 * @param isAdmissible whether the weights then still agree with what was said
 */
public record WeightShift(int criterion, double from, double to, boolean isAdmissible) {
    private static final double SLACK = 1e-9;

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
            if (none > PointCase.NEARLY != all > PointCase.NEARLY) {
                double to = Math.clamp(none / (none - all), 0, 1);
                var moved = point.withWeight(criterion, to);
                shifts.add(new WeightShift(
                        criterion, point.weight(criterion), to, now.admissible().contains(moved.weights(), SLACK)));
            }
        }
        shifts.sort(Comparator.comparingDouble(WeightShift::size));
        return shifts;
    }

    private static double lead(PointCase point, int behind, int ahead) {
        return point.value(ahead) - point.value(behind);
    }
}
