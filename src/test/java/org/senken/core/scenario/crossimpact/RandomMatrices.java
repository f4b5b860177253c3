package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.SplittableRandom;

/** Matrices and restrictions for tests, the same for the same seed on every machine. */
public final class RandomMatrices {
    private RandomMatrices() {}

    /** A full matrix: every cell outside the own blocks evenly from −3 to 3. */
    public static ImpactMatrix dense(int drivers, int states, long seed) {
        var random = new SplittableRandom(seed);
        return blocks(sizes(drivers, states), (own, row) -> {
            for (int i = 0; i < row.length; i++) {
                row[i] = own ? 0 : random.nextInt(-3, 4);
            }
        });
    }

    /** A share of the blocks is filled, each of their rows adding up to 0; cells from −2 to 2 but for the last of a row. */
    public static ImpactMatrix sparse(int drivers, int states, double density, long seed) {
        var random = new SplittableRandom(seed);
        var filled = new boolean[drivers][drivers];
        for (int from = 0; from < drivers; from++) {
            for (int to = 0; to < drivers; to++) {
                filled[from][to] = from != to && random.nextDouble() < density;
            }
        }
        int[][] cells = new int[drivers * states][drivers * states];
        for (int row = 0; row < cells.length; row++) {
            for (int to = 0; to < drivers; to++) {
                if (filled[row / states][to]) {
                    standardised(cells[row], to * states, states, random);
                }
            }
        }
        return ImpactMatrix.of(sizes(drivers, states), cells, 1);
    }

    private static void standardised(int[] row, int from, int states, SplittableRandom random) {
        for (int state = 0; state < states - 1; state++) {
            row[from + state] = random.nextInt(-2, 3);
            row[from + states - 1] -= row[from + state];
        }
    }

    /**
     * A small matrix of any kind: up to 7 drivers with 1 to 5 states, with and without empty blocks and own blocks, with few or
     * many ties, small or large values.
     */
    public static ImpactMatrix any(SplittableRandom random) {
        var states = new int[random.nextInt(2, 8)];
        int most = states.length > 5 ? 4 : 6;
        Arrays.setAll(states, i -> random.nextInt(random.nextInt(4) == 0 ? 1 : 2, most));
        int spread = random.nextInt(4) == 0 ? 1 : 3;
        int factor = new int[] {1, 1, 1, 5040, 4_999_999, 1 << 25}[random.nextInt(6)];
        double density = random.nextDouble(0.3, 1);
        boolean own = random.nextInt(3) == 0;
        int total = Arrays.stream(states).sum();
        var cells = new int[total][total];
        var owner = new int[total];
        int next = 0;
        for (int driver = 0; driver < states.length; driver++) {
            Arrays.fill(owner, next, next += states[driver], driver);
        }
        for (int row = 0; row < total; row++) {
            var acts = new boolean[states.length];
            for (int to = 0; to < states.length; to++) {
                acts[to] = (own || owner[row] != to) && random.nextDouble() < density;
            }
            for (int column = 0; column < total; column++) {
                int value = random.nextInt(-spread, spread + 1) * factor + (factor > 1 ? random.nextInt(-2, 3) : 0);
                cells[row][column] = acts[owner[column]] ? value : 0;
            }
        }
        return ImpactMatrix.of(states, cells, 1);
    }

    /** A few states forced or forbidden and a few pairs excluded, or nothing. */
    public static Restriction restriction(ImpactMatrix matrix, SplittableRandom random) {
        var forced = new HashSet<Integer>();
        var forbidden = new HashSet<Integer>();
        var excluded = new HashSet<Restriction.Excluded>();
        if (random.nextBoolean()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                forbidden.add(random.nextInt(matrix.states()));
            }
            for (int i = random.nextInt(2); i > 0; i--) {
                forced.add(random.nextInt(matrix.states()));
            }
            for (int i = random.nextInt(6); i > 0; i--) {
                excluded.add(
                        new Restriction.Excluded(random.nextInt(matrix.states()), random.nextInt(matrix.states())));
            }
        }
        return new Restriction(forced, forbidden, excluded);
    }

    private static int[] sizes(int drivers, int states) {
        var sizes = new int[drivers];
        Arrays.fill(sizes, states);
        return sizes;
    }

    /** Fills a row of a block. */
    private interface Filling {
        void fill(boolean own, int[] row);
    }

    private static ImpactMatrix blocks(int[] states, Filling filling) {
        int total = Arrays.stream(states).sum();
        var cells = new int[total][total];
        int first = 0;
        for (int from = 0; from < states.length; from++) {
            int left = 0;
            for (int to = 0; to < states.length; to++) {
                for (int state = 0; state < states[from]; state++) {
                    var row = new int[states[to]];
                    filling.fill(from == to, row);
                    System.arraycopy(row, 0, cells[first + state], left, row.length);
                }
                left += states[to];
            }
            first += states[from];
        }
        return ImpactMatrix.of(states, cells, 1);
    }
}
