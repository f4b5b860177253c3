package org.senken.core.maths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Linear programmes, solved exactly: maximise c·x subject to A·x ≤ b and x ≥ 0, by the simplex method on dictionaries with
 * Bland's rule (1977), which never goes round in a circle. Meant for tens of unknowns and conditions.
 */
public final class LinearProgram {
    private final int unknowns;
    private final List<Fraction[]> rows = new ArrayList<>();

    /**
     * @param unknowns how many there are; none may be negative
     */
    public LinearProgram(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Adds the condition Σ a_i·x_i ≤ limit. */
    public LinearProgram atMost(List<Fraction> coefficients, Fraction limit) {
        var row = new Fraction[unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            row[i] = coefficients.get(i);
        }
        row[unknowns] = limit;
        rows.add(row);
        return this;
    }

    /** Adds the condition Σ a_i·x_i ≥ limit. */
    public LinearProgram atLeast(List<Fraction> coefficients, Fraction limit) {
        return atMost(coefficients.stream().map(Fraction::negated).toList(), limit.negated());
    }

    /** Adds the condition Σ a_i·x_i = value. */
    public LinearProgram equal(List<Fraction> coefficients, Fraction value) {
        return atMost(coefficients, value).atLeast(coefficients, value);
    }

    /**
     * The best point.
     *
     * @param aim the coefficients of the sum to maximise
     * @return empty if no point keeps to all conditions
     * @throws ArithmeticException if the sum can grow without end
     */
    public Optional<List<Fraction>> maximum(List<Fraction> aim) {
        var dictionary = new Dictionary(rows, unknowns);
        if (!dictionary.makeFeasible()) {
            return Optional.empty();
        }
        dictionary.aimAt(aim);
        dictionary.climb();
        return Optional.of(dictionary.point());
    }

    /** Whether some point keeps to all conditions. */
    public boolean isFeasible() {
        return new Dictionary(rows, unknowns).makeFeasible();
    }

    /**
     * The unknowns in the basis, each as a sum over those outside it. Unknowns are numbered: the given ones, one slack per
     * row, and last the one of the first phase.
     */
    private static final class Dictionary {
        private final int unknowns;
        private final int height;
        private final int width;
        private final int first;
        private final int[] basis;
        private final int[] outside;
        private final Fraction[][] cells;
        private Fraction[] goal;

        Dictionary(List<Fraction[]> rows, int unknowns) {
            this.unknowns = unknowns;
            height = rows.size();
            width = unknowns + 1;
            first = unknowns + height;
            basis = new int[height];
            outside = new int[width];
            cells = new Fraction[height][width + 1];
            goal = new Fraction[width + 1];
            for (int j = 0; j < unknowns; j++) {
                outside[j] = j;
            }
            outside[unknowns] = first;
            for (int i = 0; i < height; i++) {
                basis[i] = unknowns + i;
                for (int j = 0; j < unknowns; j++) {
                    cells[i][j] = rows.get(i)[j].negated();
                }
                cells[i][unknowns] = Fraction.ONE;
                cells[i][width] = rows.get(i)[unknowns];
            }
        }

        /** The first phase: makes every constant not negative, and leaves the extra unknown outside at 0. */
        boolean makeFeasible() {
            int worst = -1;
            for (int i = 0; i < height; i++) {
                if (cells[i][width].signum() < 0 && (worst < 0 || cells[i][width].compareTo(cells[worst][width]) < 0)) {
                    worst = i;
                }
            }
            Arrays.fill(goal, Fraction.ZERO);
            if (worst >= 0) {
                goal[unknowns] = Fraction.ONE.negated();
                pivot(worst, unknowns);
                climb();
                if (goal[width].signum() < 0) {
                    return false;
                }
            }
            removeExtra();
            return true;
        }

        private void removeExtra() {
            for (int i = 0; i < height; i++) {
                if (basis[i] == first) {
                    for (int j = 0; j < width; j++) {
                        if (cells[i][j].signum() != 0) {
                            pivot(i, j);
                            break;
                        }
                    }
                }
            }
            for (int j = 0; j < width; j++) {
                if (outside[j] == first) {
                    for (var row : cells) {
                        row[j] = Fraction.ZERO;
                    }
                }
            }
        }

        void aimAt(List<Fraction> aim) {
            goal = new Fraction[width + 1];
            Arrays.fill(goal, Fraction.ZERO);
            for (int j = 0; j < width; j++) {
                if (outside[j] < unknowns) {
                    goal[j] = goal[j].plus(aim.get(outside[j]));
                }
            }
            for (int i = 0; i < height; i++) {
                if (basis[i] < unknowns) {
                    add(goal, cells[i], aim.get(basis[i]));
                }
            }
        }

        /** Bland's rule: the lowest number enters, the lowest number among the tightest leaves. */
        void climb() {
            for (int entering = entering(); entering >= 0; entering = entering()) {
                int leaving = -1;
                var tightest = Fraction.ZERO;
                for (int i = 0; i < height; i++) {
                    if (cells[i][entering].signum() < 0) {
                        var step = cells[i][width].over(cells[i][entering].negated());
                        int order = leaving < 0 ? -1 : step.compareTo(tightest);
                        if (order < 0 || (order == 0 && basis[i] < basis[leaving])) {
                            leaving = i;
                            tightest = step;
                        }
                    }
                }
                if (leaving < 0) {
                    throw new ArithmeticException("the sum grows without end");
                }
                pivot(leaving, entering);
            }
        }

        private int entering() {
            int found = -1;
            for (int j = 0; j < width; j++) {
                if (goal[j].signum() > 0 && (found < 0 || outside[j] < outside[found])) {
                    found = j;
                }
            }
            return found;
        }

        private void pivot(int row, int column) {
            var pivot = cells[row][column];
            int leaves = basis[row];
            basis[row] = outside[column];
            outside[column] = leaves;
            for (int j = 0; j <= width; j++) {
                cells[row][j] = j == column
                        ? Fraction.ONE.over(pivot)
                        : cells[row][j].over(pivot).negated();
            }
            for (int i = 0; i < height; i++) {
                if (i != row) {
                    substitute(cells[i], cells[row], column);
                }
            }
            substitute(goal, cells[row], column);
        }

        private static void substitute(Fraction[] target, Fraction[] entered, int column) {
            var factor = target[column];
            if (factor.signum() != 0) {
                target[column] = Fraction.ZERO;
                add(target, entered, factor);
            }
        }

        private static void add(Fraction[] target, Fraction[] row, Fraction factor) {
            for (int j = 0; j < row.length; j++) {
                if (row[j].signum() != 0) {
                    target[j] = target[j].plus(row[j].times(factor));
                }
            }
        }

        List<Fraction> point() {
            var point = new Fraction[unknowns];
            Arrays.fill(point, Fraction.ZERO);
            for (int i = 0; i < height; i++) {
                if (basis[i] < unknowns) {
                    point[basis[i]] = cells[i][width];
                }
            }
            return List.of(point);
        }
    }
}
