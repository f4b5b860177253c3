package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A program laid out for a search that decides one item after another: positions in place of items, limits as upper bounds. */
final class Layout {
    final int items;
    final int directions;
    final int words;
    final int[] itemAt;
    final boolean exact;
    /** All worth there is in each direction, without its sign. */
    final double[] scale;

    /** Differences of worth up to this are none, and what all worth is a multiple of or 0, in each direction. */
    final double[] epsilon;

    final double[] step;
    final long[] cost;
    /** The middle of the worth of a position in each direction, and half the width of its range. */
    final double[][] mid;

    final double[][] half;
    /** One row for each upper bound: its coefficients by position, and what the sum must not exceed. */
    final long[][] row;

    final long[] cap;
    /** The least and the most that positions from one on can add to a row, [row][position]. */
    final long[][] leastRest;

    final long[][] mostRest;
    /** The row of the budget, -1 if there is none. */
    final int budget;
    /** Whether the costs are a direction, so that the budget need not be compared once more. */
    final boolean budgetCounts;

    /** The rows that tie what is decided to what is not, by the number of positions decided. */
    final int[][] live;

    final Bonuses bonuses;

    private Layout(Program program, int[] itemAt) {
        this.itemAt = itemAt;
        items = itemAt.length;
        directions = program.directions();
        words = (items + Long.SIZE - 1) / Long.SIZE;
        exact = program.isExact();
        epsilon = program.epsilon();
        step = IntStream.range(0, directions).mapToDouble(program::step).toArray();
        scale = program.scale();
        cost = IntStream.of(itemAt).mapToLong(item -> program.costs()[item]).toArray();
        mid = new double[items][];
        half = new double[items][];
        for (int at = 0; at < items; at++) {
            mid[at] = Program.middle(program.low()[itemAt[at]], program.high()[itemAt[at]]);
            half[at] = halfWidth(program.low()[itemAt[at]], program.high()[itemAt[at]]);
        }
        var rows = new Rows(itemAt);
        program.limits().forEach(rows::add);
        row = rows.coefficients.toArray(long[][]::new);
        cap = rows.caps.stream().mapToLong(Long::longValue).toArray();
        budget = rows.budget;
        leastRest = rest(-1);
        mostRest = rest(1);
        live = IntStream.rangeClosed(0, items).mapToObj(this::live).toArray(int[][]::new);
        budgetCounts = IntStream.range(0, directions).anyMatch(this::isCost);
        bonuses = new Bonuses(program.bonuses(), itemAt, words);
    }

    /** The layout with the order of items in which a search has least to do. */
    static Layout of(Program program) {
        return new Layout(program, new Sequence(program).items());
    }

    static double[] halfWidth(double[] low, double[] high) {
        var half = new double[low.length];
        for (int d = 0; d < half.length; d++) {
            half[d] = (high[d] - low[d]) / 2;
        }
        return half;
    }

    /** Limits as upper bounds; those that nothing can break are left away. */
    private static final class Rows {
        private final List<long[]> coefficients = new ArrayList<>();
        private final List<Long> caps = new ArrayList<>();
        private final int[] itemAt;
        private int budget = -1;

        Rows(int[] itemAt) {
            this.itemAt = itemAt;
        }

        void add(Limit limit) {
            if (limit.max() != Limit.NONE_ABOVE) {
                add(limit, 1, limit.max());
            }
            if (limit.min() != Limit.NONE_BELOW) {
                add(limit, -1, -limit.min());
            }
        }

        private void add(Limit limit, int sign, long cap) {
            var row = IntStream.of(itemAt)
                    .mapToLong(item -> sign * limit.coefficients()[item])
                    .toArray();
            if (Arrays.stream(row).filter(each -> each > 0).sum() <= cap) {
                return;
            }
            if (limit.kind() == Limit.Kind.BUDGET) {
                budget = coefficients.size();
            }
            coefficients.add(row);
            caps.add(cap);
        }
    }

    private long[][] rest(int sign) {
        var rest = new long[row.length][items + 1];
        for (int r = 0; r < row.length; r++) {
            for (int at = items - 1; at >= 0; at--) {
                rest[r][at] = rest[r][at + 1] + (row[r][at] * sign > 0 ? row[r][at] : 0);
            }
        }
        return rest;
    }

    private boolean isCost(int direction) {
        if (budget < 0) {
            return false;
        }
        double unit = 0;
        for (int at = 0; at < items; at++) {
            unit = unit == 0 && row[budget][at] != 0 ? mid[at][direction] / row[budget][at] : unit;
            if (unit > 0 || mid[at][direction] != unit * row[budget][at]) {
                return false;
            }
        }
        return unit < 0;
    }

    private int[] live(int decided) {
        return IntStream.range(0, row.length)
                .filter(r -> uses(r, 0, decided) && uses(r, decided, items))
                .toArray();
    }

    private boolean uses(int r, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> row[r][at] != 0);
    }

    /** Whether no portfolio at all is allowed, seen from single limits alone. */
    boolean isClearlyEmpty() {
        return IntStream.range(0, row.length).anyMatch(r -> leastRest[r][0] > cap[r]);
    }

    /** The items of a set of positions, rising. */
    int[] itemsOf(long[] sets, int start) {
        return IntStream.range(0, items)
                .filter(at -> (sets[start + (at >> 6)] >>> at & 1) != 0)
                .map(at -> itemAt[at])
                .sorted()
                .toArray();
    }
}
