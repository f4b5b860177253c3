package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

/** Changes to a matrix that leave its consistent scenarios as they are (Weimer-Jehle 2009, arXiv:0912.5352). */
class InvarianceTest {
    private static final int MATRICES = 60;

    private static List<List<Integer>> set(ImpactMatrix matrix) {
        var found = ConsistentScenarios.find(matrix, Wanted.CONSISTENT, Progress.NONE);
        return StreamSupport.stream(found.list().spliterator(), false)
                .map(each -> Arrays.stream(each).boxed().toList())
                .toList();
    }

    private static int[] states(ImpactMatrix matrix) {
        var states = new int[matrix.drivers()];
        Arrays.setAll(states, matrix::states);
        return states;
    }

    private static int[][] cells(ImpactMatrix matrix) {
        var cells = new int[matrix.states()][matrix.states()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells.length; column++) {
                cells[row][column] = matrix.at(row, column);
            }
        }
        return cells;
    }

    private static void keepsTheSet(BiConsumer<int[][], Change> change) {
        for (int seed = 0; seed < MATRICES; seed++) {
            var random = new SplittableRandom(seed);
            var matrix =
                    random.nextBoolean() ? RandomMatrices.dense(8, 3, seed) : RandomMatrices.sparse(9, 4, 0.4, seed);
            var cells = cells(matrix);
            change.accept(cells, new Change(matrix, random));
            assertEquals(set(matrix), set(ImpactMatrix.of(states(matrix), cells, 1)), "seed " + seed);
        }
    }

    /** What a change is made with. */
    private record Change(ImpactMatrix matrix, SplittableRandom random) {
        int driver() {
            return random.nextInt(matrix.drivers());
        }

        void eachColumn(int driver, IntConsumer work) {
            for (int column = matrix.index(driver, 0); column < matrix.index(driver + 1, 0); column++) {
                work.accept(column);
            }
        }
    }

    @Test
    void aConstantAddedToOneRowOfABlock() {
        keepsTheSet((cells, change) -> {
            int row = change.random().nextInt(cells.length);
            change.eachColumn(change.driver(), column -> cells[row][column] += 7);
        });
    }

    @Test
    void allInfluencesOnOneDriverTimesAConstant() {
        keepsTheSet((cells, change) -> change.eachColumn(change.driver(), column -> {
            for (var row : cells) {
                row[column] *= 5;
            }
        }));
    }

    @Test
    void theWholeMatrixTimesAConstant() {
        keepsTheSet((cells, change) -> {
            int factor = change.random().nextInt(2, 20_000);
            for (var row : cells) {
                Arrays.setAll(row, column -> row[column] * factor);
            }
        });
    }

    /** What one driver adds to a state whatever it does itself may as well come from another driver. */
    @Test
    void anInfluenceThatAllStatesOfADriverHaveMovedToAnotherDriver() {
        keepsTheSet((cells, change) -> {
            int from = change.driver();
            int to = change.driver();
            int column = change.random().nextInt(cells.length);
            change.eachColumn(from, row -> cells[row][column] -= 2);
            change.eachColumn(to, row -> cells[row][column] += 2);
        });
    }

    @Test
    void driversInAnotherOrder() {
        for (int seed = 0; seed < MATRICES; seed++) {
            var matrix = RandomMatrices.sparse(9, 4, 0.4, seed);
            int last = matrix.states() - 1;
            var cells = cells(matrix);
            var turned = new int[last + 1][last + 1];
            for (int row = 0; row <= last; row++) {
                for (int column = 0; column <= last; column++) {
                    turned[row][column] = cells[last - row][last - column];
                }
            }
            var there = set(ImpactMatrix.of(states(matrix), turned, 1)).stream()
                    .map(each ->
                            each.reversed().stream().map(state -> 3 - state).toList())
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(set(matrix)), there, "seed " + seed);
        }
    }
}
