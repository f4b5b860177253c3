package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.Somewhereland;

/** Why, how firmly, how nearly, and what would help: on the published example and on chance matrices. */
class CombinationAnalysesTest {
    private static final ImpactMatrix MATRIX = Somewhereland.matrix();
    private static final int[] PUBLISHED = Somewhereland.combination("A2 B1 C3 D1 E1 F1");

    private static ImpactMatrix random(SplittableRandom chance, int drivers) {
        var states = chance.ints(drivers, 1, 5).toArray();
        int total = Arrays.stream(states).sum();
        var cells = new int[total][];
        for (int row = 0; row < total; row++) {
            cells[row] = chance.ints(total, -3, 4).toArray();
        }
        return ImpactMatrix.of(states, cells, 1);
    }

    private static int[] combination(SplittableRandom chance, ImpactMatrix matrix) {
        var states = new int[matrix.drivers()];
        Arrays.setAll(states, driver -> chance.nextInt(matrix.states(driver)));
        return states;
    }

    /** Balances as printed on page 11 of the manual: D1 has -7 and D2 has 7. */
    @Test
    void whySaysWhatSpeaksForAndAgainstADriversState() {
        var wealth = Why.of(MATRIX, PUBLISHED).drivers().get(3);
        assertEquals(-7, wealth.sum());
        assertEquals(1, wealth.rival().orElseThrow());
        assertEquals(7, wealth.rivalSum());
        assertEquals(-14, wealth.margin());
        assertEquals(List.of(-2, 0, -2, 0, 0, -3), wealth.pushes());
        assertEquals(-4, wealth.speaksFor(0));
    }

    @RepeatedTest(30)
    void pushesAddUpToTheBalanceAndMarginsToTheConsistencyValue(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var matrix = random(chance, 5);
        var states = combination(chance, matrix);
        var balance = Balance.of(matrix, states);
        int least = Integer.MAX_VALUE;
        for (int driver = 0; driver < 5; driver++) {
            var reasons = Why.of(matrix, states).drivers().get(driver);
            assertEquals(
                    balance.ownSum(driver),
                    reasons.pushes().stream().mapToInt(each -> each).sum());
            assertEquals(
                    reasons.rivalSum(),
                    reasons.rivalPushes().stream().mapToInt(each -> each).sum());
            if (reasons.rival().isPresent()) {
                least = Math.min(least, reasons.margin());
                assertEquals(balance.inconsistency(driver), Math.max(0, -reasons.margin()));
            }
        }
        assertEquals(
                least == Integer.MAX_VALUE ? 0 : least,
                Margin.of(matrix, states).value());
    }

    /** The definition agrees with the consistency values in ScenarioWizard's result files: 1 for the last, 0 for the others. */
    @Test
    void consistencyValuesAreThoseOfTheExample() {
        var values = Somewhereland.consistent().stream()
                .map(each -> Margin.of(MATRIX, each).value())
                .toList();
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), values);
        assertEquals(
                0.1, Margin.of(MATRIX, Somewhereland.consistent().getLast()).withstands());
        assertEquals(0, Margin.of(MATRIX, PUBLISHED).withstands());
    }

    @RepeatedTest(30)
    void noErrorsWithinWhatACombinationWithstandsBreakIt(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var states = new int[] {3, 3, 3, 3};
        var cells = new int[12][12];
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 12; column++) {
                cells[row][column] = row / 3 == column / 3 ? 0 : 600 * chance.nextInt(-3, 4);
            }
        }
        var matrix = ImpactMatrix.of(states, cells, 600);
        for (var each : ConsistentScenarios.find(matrix, Wanted.CONSISTENT, Progress.NONE)
                .list()) {
            int error = (int) Math.floor(Margin.of(matrix, each).withstands() * 600);
            var wrong = new int[12][12];
            for (int row = 0; row < 12; row++) {
                for (int column = 0; column < 12; column++) {
                    boolean own = row / 3 == column / 3;
                    wrong[row][column] = cells[row][column] + (own ? 0 : chance.nextBoolean() ? error : -error);
                }
            }
            assertEquals(
                    0, Balance.of(ImpactMatrix.of(states, wrong, 600), each).inconsistency());
        }
    }

    /** 10, 15 and 32 combinations have an inconsistency of at most 0, 1 and 2. */
    @Test
    void nearMissesComeByInconsistency() {
        var near = NearMisses.find(MATRIX, Restriction.NONE, 2, () -> false, Progress.NONE);
        assertTrue(near.complete());
        assertEquals(22, near.combinations().size());
        assertEquals(5, Collections.frequency(near.inconsistencies(), 1));
        assertEquals(near.inconsistencies().stream().sorted().toList(), near.inconsistencies());
        for (int place = 0; place < 22; place++) {
            assertEquals(
                    near.inconsistencies().get(place),
                    Balance.of(MATRIX, near.combinations().get(place)).inconsistency());
        }
    }

    @Test
    void aConsistentCombinationNeedsNoRepair() {
        assertEquals(
                List.of(),
                Repairs.of(MATRIX, Somewhereland.consistent().getFirst()).drivers());
    }

    @Test
    void thePublishedCombinationFailsInOneDriverAlone() {
        var repairs = Repairs.of(MATRIX, PUBLISHED);
        assertEquals(14, repairs.totalChange());
        var wealth = repairs.drivers().getFirst();
        assertEquals(3, wealth.driver());
        assertEquals(1, wealth.best());
        var moved = wealth.states().getFirst();
        assertEquals(1, moved.state());
        assertEquals(
                Balance.of(MATRIX, Somewhereland.combination("A2 B1 C3 D2 E1 F1"))
                        .inconsistency(),
                moved.inconsistency());
    }

    @RepeatedTest(50)
    void oneCellForEachInconsistentDriverMakesTheWholeConsistent(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var matrix = random(chance, 4);
        var states = combination(chance, matrix);
        var repairs = Repairs.of(matrix, states);
        var sheet = Sheet.of(matrix);
        for (var repair : repairs.drivers()) {
            assertFalse(repair.cells().isEmpty());
            for (var change : repair.cells()) {
                var alone = Sheet.of(matrix);
                alone.set(change.from(), change.to(), change.then());
                assertEquals(0, Balance.of(alone.matrix(), states).inconsistency(repair.driver()));
                assertEquals(repair.shortfall(), Math.abs(change.then() - change.now()));
            }
            var picked = repair.cells().get(chance.nextInt(repair.cells().size()));
            sheet.set(picked.from(), picked.to(), picked.then());
        }
        assertEquals(0, Balance.of(sheet.matrix(), states).inconsistency());
    }

    @RepeatedTest(30)
    void standardisingKeepsEveryInconsistencyAndBalancesEveryRow(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var matrix = random(chance, 5);
        var standardised = Standardised.of(matrix).orElseThrow();
        int finer = standardised.unit() / matrix.unit();
        for (int i = 0; i < 20; i++) {
            var states = combination(chance, matrix);
            for (int driver = 0; driver < 5; driver++) {
                assertEquals(
                        Balance.of(matrix, states).inconsistency(driver) * finer,
                        Balance.of(standardised, states).inconsistency(driver));
            }
        }
        for (int row = 0; row < matrix.states(); row++) {
            for (int driver = 0; driver < 5; driver++) {
                int sum = 0;
                for (int state = 0; state < matrix.states(driver); state++) {
                    sum += standardised.at(row, standardised.index(driver, state));
                }
                assertEquals(0, sum);
            }
        }
    }

    @Test
    void aMatrixThatIsStandardisedStaysAsItIs() {
        var matrix = ImpactMatrix.of(
                new int[] {2, 2}, new int[][] {{0, 0, 1, -1}, {0, 0, 0, 0}, {2, -2, 0, 0}, {0, 0, 0, 0}}, 2);
        var same = Standardised.of(matrix).orElseThrow();
        assertEquals(2, same.unit());
        assertEquals(-2, same.at(2, 1));
    }

    @Test
    void aMatrixThatWouldBecomeTooFineIsNotStandardised() {
        var states = new int[] {47, 43, 41, 37, 31, 29};
        int total = Arrays.stream(states).sum();
        var cells = new int[total][];
        for (int row = 0; row < total; row++) {
            cells[row] = new SplittableRandom(row).ints(total, -3, 4).toArray();
        }
        assertTrue(Standardised.of(ImpactMatrix.of(states, cells, 2)).isEmpty());
    }
}
