package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.senken.core.maths.LinearForm;
import org.senken.core.technology.CriterionId;

/** Corners by trying every set of conditions that could be tight, in doubles. */
final class BruteForceCorners {
    private static final double NEAR = 1e-9;

    private final int size;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> equalities = new ArrayList<>();
    private final List<double[]> found = new ArrayList<>();

    BruteForceCorners(List<CriterionId> criteria, List<Claim> claims) {
        size = criteria.size();
        for (int i = 0; i < size; i++) {
            var row = new double[size];
            row[i] = 1;
            rows.add(row);
            equalities.add(false);
        }
        for (var claim : claims) {
            var form = claim.form(criteria);
            rows.add(form.scaled());
            equalities.add(form.kind() == LinearForm.Kind.ZERO);
        }
    }

    static boolean isNear(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** How many claims the smallest contradicting set has. */
    static int smallestContradiction(List<CriterionId> criteria, List<Claim> claims) {
        int smallest = claims.size();
        for (int mask = 1; mask < 1 << claims.size(); mask++) {
            var some = new ArrayList<Claim>();
            for (int i = 0; i < claims.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    some.add(claims.get(i));
                }
            }
            if (some.size() < smallest
                    && new BruteForceCorners(criteria, some).corners().isEmpty()) {
                smallest = some.size();
            }
        }
        return smallest;
    }

    List<double[]> corners() {
        found.clear();
        choose(new ArrayList<>(), 0);
        return List.copyOf(found);
    }

    private void choose(List<double[]> tight, int from) {
        if (tight.size() == size - 1) {
            var point = solved(tight);
            if (point != null && keeps(point) && found.stream().noneMatch(each -> isNear(each, point))) {
                found.add(point);
            }
            return;
        }
        for (int next = from; next < rows.size(); next++) {
            tight.add(rows.get(next));
            choose(tight, next + 1);
            tight.removeLast();
        }
    }

    private boolean keeps(double[] point) {
        for (int i = 0; i < rows.size(); i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += rows.get(i)[j] * point[j];
            }
            if (sum < -NEAR || (equalities.get(i) && sum > NEAR)) {
                return false;
            }
        }
        return true;
    }

    /** The point with Σ = 1 where all rows are 0; null if there is none, or more than one. */
    private double @Nullable [] solved(List<double[]> tight) {
        var cells = new double[size][size + 1];
        Arrays.fill(cells[0], 1);
        for (int i = 1; i < size; i++) {
            System.arraycopy(tight.get(i - 1), 0, cells[i], 0, size);
        }
        for (int step = 0; step < size; step++) {
            int pivot = step;
            for (int i = step; i < size; i++) {
                pivot = Math.abs(cells[i][step]) > Math.abs(cells[pivot][step]) ? i : pivot;
            }
            if (Math.abs(cells[pivot][step]) < NEAR) {
                return null;
            }
            var row = cells[pivot];
            cells[pivot] = cells[step];
            cells[step] = row;
            for (int i = 0; i < size; i++) {
                double factor = i == step ? 0 : cells[i][step] / row[step];
                for (int j = step; j <= size; j++) {
                    cells[i][j] -= factor * row[j];
                }
            }
        }
        var point = new double[size];
        for (int i = 0; i < size; i++) {
            point[i] = cells[i][size] / cells[i][i];
        }
        return point;
    }
}
