package org.senken.core.portfolio.weights;

import java.util.List;
import org.senken.core.maths.LinearForm;

/** Conditions in doubles, for draws: a·w ≥ 0 for each row. Conditions that hold with equality are not among them. */
record Halfspaces(double[][] rows) {
    static Halfspaces of(List<LinearForm> conditions) {
        return new Halfspaces(conditions.stream()
                .filter(each -> each.kind() == LinearForm.Kind.NOT_NEGATIVE)
                .map(LinearForm::scaled)
                .toArray(double[][]::new));
    }

    boolean hold(double[] weights) {
        for (var row : rows) {
            if (sum(row, weights) < 0) {
                return false;
            }
        }
        return true;
    }

    static double sum(double[] row, double[] weights) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        return sum;
    }
}
