package org.senken.core.scenario.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StructuralAnalysisTest {
    /** The graph of TestMICMAC in J. Catumba's fork of NetworkX; the method is R. Díaz, Indirect Influences, arXiv:0906.1610. */
    private static final int[][] CATUMBA = {
        {0, 5}, {1, 0}, {3, 0}, {1, 2}, {1, 9}, {3, 1}, {2, 9}, {2, 3}, {3, 5}, {4, 3}, {6, 3}, {6, 5}, {6, 7}, {6, 8},
        {7, 9}
    };

    private static int[][] graph(int nodes, int[]... edges) {
        var strengths = new int[nodes][nodes];
        for (var edge : edges) {
            strengths[edge[0]][edge[1]] = 1;
        }
        return strengths;
    }

    private static List<Long> longs(List<BigInteger> values) {
        return values.stream().map(BigInteger::longValueExact).toList();
    }

    @Test
    void thePublishedCaseHasItsPublishedShares() {
        var fourth = StructuralAnalysis.of(graph(10, CATUMBA)).powers().get(3);
        var influence = new double[] {0, 0.25, 0.1875, 0.1875, 0.1875, 0, 0.1875, 0, 0, 0};
        var dependence = new double[] {0.125, 0.0625, 0.0625, 0.1875, 0, 0.3125, 0, 0, 0, 0.25};
        for (int driver = 0; driver < 10; driver++) {
            assertEquals(influence[driver], fourth.influenceShare(driver));
            assertEquals(dependence[driver], fourth.dependenceShare(driver));
        }
    }

    @Test
    void thePublishedCaseHasItsDirectSumsAndNeverSettles() {
        var analysis = StructuralAnalysis.of(graph(10, CATUMBA));
        assertEquals(
                List.of(1L, 3L, 2L, 3L, 1L, 0L, 4L, 1L, 0L, 0L),
                longs(analysis.direct().influence()));
        assertEquals(
                List.of(2L, 1L, 1L, 3L, 0L, 3L, 0L, 1L, 1L, 3L),
                longs(analysis.direct().dependence()));
        assertEquals(
                List.of(0L, 3L, 4L, 3L, 4L, 0L, 4L, 0L, 0L, 0L),
                longs(analysis.powers().get(5).influence()));
        assertInstanceOf(Settling.Unstable.class, analysis.settling());
        assertEquals(analysis.powers().getLast(), analysis.indirect());
    }

    @Test
    void rankingsThatSettleSayWhere() {
        var strengths = new int[][] {{0, 3, 3}, {1, 0, 3}, {1, 1, 0}};
        var analysis = StructuralAnalysis.of(strengths);
        assertEquals(new Settling.Settled(1), analysis.settling());
        assertEquals(2, analysis.indirect().power());
        assertEquals(List.of(1.0, 2.0, 3.0), analysis.indirect().influenceRanks());
    }

    @Test
    void aSettledPowerIsTheLowestWhoseRankingsRepeatTwice() {
        var chance = new SplittableRandom(3);
        int late = 0;
        for (int run = 0; run < 300; run++) {
            var analysis = StructuralAnalysis.of(random(chance));
            if (analysis.settling() instanceof Settling.Settled settled) {
                int at = settled.power() - 1;
                var powers = analysis.powers();
                assertEquals(powers.get(at).influenceRanks(), powers.get(at + 1).influenceRanks());
                assertEquals(
                        powers.get(at).dependenceRanks(), powers.get(at + 2).dependenceRanks());
                if (at > 0) {
                    late++;
                    var before = List.of(
                            powers.get(at - 1).influenceRanks(),
                            powers.get(at - 1).dependenceRanks());
                    assertNotEquals(
                            before,
                            List.of(
                                    powers.get(at).influenceRanks(),
                                    powers.get(at).dependenceRanks()));
                }
            }
        }
        assertNotEquals(0, late);
    }

    @Test
    void influenceThatNeverComesBackEnds() {
        var analysis = StructuralAnalysis.of(graph(3, new int[] {0, 1}, new int[] {1, 2}));
        assertEquals(new Settling.Ending(2), analysis.settling());
        assertEquals(2, analysis.indirect().power());
        assertEquals(List.of(1L, 0L, 0L), longs(analysis.indirect().influence()));
    }

    @Test
    void withoutAnyInfluenceAllStandApart() {
        var analysis = StructuralAnalysis.of(new int[3][3]);
        assertEquals(new Settling.Ending(0), analysis.settling());
        assertEquals(1, analysis.indirect().power());
        assertEquals(0, analysis.direct().influenceShare(1));
        assertEquals(List.of(2.0, 2.0, 2.0), analysis.direct().influenceRanks());
        assertEquals(InfluenceRole.AUTONOMOUS, analysis.direct().role(2));
    }

    /** Influence 5, 4, 0, 0 and dependence 1, 4, 4, 0 about their mean of 2.25. */
    @Test
    void rolesAreSplitAtTheMean() {
        var strengths = new int[][] {{0, 3, 2, 0}, {1, 0, 2, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}};
        assertEquals(
                List.of(InfluenceRole.DRIVER, InfluenceRole.RELAY, InfluenceRole.DEPENDENT, InfluenceRole.AUTONOMOUS),
                StructuralAnalysis.of(strengths).direct().roles());
    }

    @Test
    void theDiagonalIsPassedOver() {
        assertEquals(StructuralAnalysis.of(new int[][] {{0, 2}, {1, 0}}), StructuralAnalysis.of(new int[][] {
            {9, 2}, {1, 9}
        }));
    }

    private static int[][] random(SplittableRandom chance) {
        int n = 2 + chance.nextInt(6);
        var strengths = new int[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                strengths[from][to] = from == to ? 0 : Math.max(0, chance.nextInt(6) - 2);
            }
        }
        return strengths;
    }

    @RepeatedTest(30)
    void sumsAreThoseOfThePowersOfTheWholeMatrix(RepetitionInfo run) {
        var strengths = random(new SplittableRandom(run.getCurrentRepetition()));
        int n = strengths.length;
        var power = new long[n][n];
        IntStream.range(0, n).forEach(i -> power[i][i] = 1);
        for (var each : StructuralAnalysis.of(strengths).powers()) {
            var next = new long[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < n; k++) {
                        next[i][j] += power[i][k] * strengths[k][j];
                    }
                }
            }
            System.arraycopy(next, 0, power, 0, n);
            for (int driver = 0; driver < n; driver++) {
                int own = driver;
                assertEquals(
                        Arrays.stream(next[driver]).sum(),
                        each.influence().get(driver).longValueExact());
                assertEquals(
                        Arrays.stream(next).mapToLong(row -> row[own]).sum(),
                        each.dependence().get(driver).longValueExact());
            }
        }
    }
}
