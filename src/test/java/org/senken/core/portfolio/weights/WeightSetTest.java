package org.senken.core.portfolio.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Fraction;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.model.WeightStatement.Bounds;
import org.senken.core.portfolio.model.WeightStatement.Linear;
import org.senken.core.portfolio.model.WeightStatement.Order;
import org.senken.core.portfolio.model.WeightStatement.Points;
import org.senken.core.portfolio.model.WeightStatement.Ratio;
import org.senken.core.technology.CriterionId;

class WeightSetTest {
    private static final CriterionId A = new CriterionId("a");
    private static final CriterionId B = new CriterionId("b");
    private static final CriterionId C = new CriterionId("c");
    private static final List<CriterionId> ABC = List.of(A, B, C);
    private static final double EXACT = 1e-15;

    private static WeightSet set(List<CriterionId> criteria, WeightStatement... statements) {
        return assertInstanceOf(WeightSet.class, Admissible.of(criteria, List.of(statements)));
    }

    private static List<CriterionId> criteria(int size) {
        return IntStream.range(0, size).mapToObj(i -> new CriterionId("c" + i)).toList();
    }

    private static void assertCorners(double[][] expected, WeightSet set) {
        var found = set.extremePoints();
        assertEquals(expected.length, found.length, () -> Arrays.deepToString(found));
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], found[i], EXACT, Arrays.deepToString(found));
        }
    }

    @Test
    void withoutAnyStatementTheCornersAreTheCriteriaAlone() {
        assertCorners(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, set(ABC));
        assertCorners(new double[][] {{1}}, set(List.of(A)));
    }

    @Test
    void anOrderHasTheMeansOfItsFirstOnesAsCorners() {
        assertCorners(
                new double[][] {{1, 0, 0}, {0.5, 0.5, 0}, {1.0 / 3, 1.0 / 3, 1.0 / 3}},
                set(ABC, new Order(List.of(Set.of(A), Set.of(B), Set.of(C)))));
        assertArrayEquals(
                new double[] {11.0 / 18, 5.0 / 18, 2.0 / 18},
                set(ABC, new Order(List.of(Set.of(A), Set.of(B), Set.of(C)))).centre(),
                EXACT);
    }

    @Test
    void aPartialOrderWithATieLeavesTheRestFree() {
        var set = set(ABC, new Order(List.of(Set.of(A, C))));
        assertCorners(new double[][] {{0.5, 0, 0.5}, {0, 1, 0}}, set);
        assertEquals(0, set.lowest(1));
        assertEquals(1, set.highest(1));
    }

    @Test
    void pointsLeaveOneWeightingAndGiveNothingToWhoeverHasNone() {
        var set = set(ABC, new Points(Map.of(A, 30.0, C, 60.0)));
        assertTrue(set.isSingle());
        assertCorners(new double[][] {{1.0 / 3, 0, 2.0 / 3}}, set);
    }

    @Test
    void decimalsAreTakenAsWritten() {
        var criteria = criteria(10);
        var tenths = criteria.stream().map(each -> new Bounds(each, 0.1, 1)).toArray(WeightStatement[]::new);
        // ten binary neighbours of 0.1 add up to more than 1
        assertTrue(set(criteria, tenths).isSingle());
    }

    @Test
    void ratiosAndSumsCutTheTriangle() {
        assertCorners(new double[][] {{0.75, 0.25, 0}, {0.5, 0.5, 0}, {0, 0, 1}}, set(ABC, new Ratio(A, B, 1, 3)));
        assertCorners(
                new double[][] {{0.75, 0.25, 0}, {0.5, 0, 0.5}, {0, 1, 0}, {0, 0, 1}},
                set(ABC, new Linear(Map.of(A, 1.0, B, -1.0), Double.NEGATIVE_INFINITY, 0.5)));
    }

    @Test
    void statementsOnCriteriaThatDoNotCountAreSetAside() {
        var elsewhere = new CriterionId("elsewhere");
        var bound = new Bounds(elsewhere, 0.5, 1);
        var set = set(ABC, bound, new Order(List.of(Set.of(B), Set.of(elsewhere), Set.of(A))));
        assertEquals(List.of(bound), set.setAside());
        assertEquals(List.of(new Claim.Heavier(B, A)), set.claims());
    }

    @Test
    void theCornersAreThoseThatTryingAllSetsOfTightConditionsFinds() {
        var chance = new SplittableRandom(7);
        int contradictions = 0;
        int flat = 0;
        for (int run = 0; run < 400; run++) {
            var criteria = criteria(2 + run % 4);
            var statements = RandomStatements.of(criteria, chance, 1 + run % 5);
            var twin = new BruteForceCorners(
                            criteria, Claims.of(criteria, statements).all())
                    .corners();
            switch (Admissible.of(criteria, statements)) {
                case WeightSet found -> {
                    assertTrue(found.hasAllExtremePoints());
                    flat += found.extremePoints().length < criteria.size() ? 1 : 0;
                    assertSame(twin, List.of(found.extremePoints()));
                }
                case Contradiction found -> {
                    contradictions++;
                    assertEquals(List.of(), twin);
                }
            }
        }
        assertTrue(contradictions > 30, "contradictions " + contradictions);
        assertTrue(flat > 30, "flat ones " + flat);
    }

    private static void assertSame(List<double[]> twin, List<double[]> found) {
        assertEquals(twin.size(), found.size());
        for (var corner : found) {
            assertTrue(twin.stream().anyMatch(each -> BruteForceCorners.isNear(each, corner)));
        }
    }

    @Test
    void theSmallestContradictionIsTheSmallestThatTryingAllSetsFinds() {
        var chance = new SplittableRandom(11);
        int found = 0;
        for (int run = 0; run < 300; run++) {
            var criteria = criteria(3);
            var statements = RandomStatements.of(criteria, chance, 4);
            if (Admissible.of(criteria, statements) instanceof Contradiction contradiction) {
                found++;
                var claims = Claims.of(criteria, statements).all();
                assertEquals(
                        BruteForceCorners.smallestContradiction(criteria, claims),
                        contradiction.claims().size());
                assertIrreducible(criteria, contradiction.claims());
            }
        }
        assertTrue(found > 50, "contradictions " + found);
    }

    private static void assertIrreducible(List<CriterionId> criteria, List<Claim> claims) {
        assertEquals(List.of(), new BruteForceCorners(criteria, claims).corners());
        for (int left = 0; left < claims.size(); left++) {
            var rest = new ArrayList<>(claims);
            rest.remove(left);
            assertFalse(new BruteForceCorners(criteria, rest).corners().isEmpty());
        }
    }

    @Test
    void theContradictionNamesWhatClashesAndNothingElse() {
        var contradiction = assertInstanceOf(
                Contradiction.class,
                Admissible.of(
                        ABC,
                        List.of(
                                new Order(List.of(Set.of(A), Set.of(B), Set.of(C))),
                                new Bounds(A, 0.1, 0.4),
                                new Bounds(C, 0.45, 1),
                                new Ratio(A, B, 1, 2))));
        assertEquals(
                List.of(new Claim.Heavier(A, B), new Claim.Heavier(B, C), new Claim.Share(C, Side.AT_LEAST, 0.45)),
                contradiction.claims());
    }

    @Test
    void manyBoundedCriteriaAreSpannedWithoutAllCorners() {
        var criteria = criteria(16);
        var bounds = criteria.stream().map(each -> new Bounds(each, 0.02, 0.1)).toArray(WeightStatement[]::new);
        var set = set(criteria, bounds);
        assertFalse(set.hasAllExtremePoints());
        assertTrue(set.contains(set.centre(), 1e-12));
        for (int i = 0; i < criteria.size(); i++) {
            assertEquals(0.02, set.lowest(i), EXACT);
            assertEquals(0.1, set.highest(i), EXACT);
        }
        var draws = set.sampler().from(new SplittableRandom(1));
        var weights = new double[criteria.size()];
        for (int i = 0; i < 20; i++) {
            draws.next(weights);
            assertTrue(set.contains(weights, 1e-9), Arrays.toString(weights));
        }
    }

    @Test
    void theCornersOfASetBoundEverySumOfItsWeights() {
        var set = set(ABC, new Bounds(A, 0.2, 0.5), new Ratio(B, C, 0.5, 2));
        var best = Polytope.programme(3, set.conditions())
                .maximum(List.of(Fraction.of(3), Fraction.of(1), Fraction.of(-2)))
                .orElseThrow();
        double ofCorners = Arrays.stream(set.extremePoints())
                .mapToDouble(each -> 3 * each[0] + each[1] - 2 * each[2])
                .max()
                .orElseThrow();
        double ofProgramme = 3 * best.get(0).toDouble()
                + best.get(1).toDouble()
                - 2 * best.get(2).toDouble();
        assertEquals(ofCorners, ofProgramme, EXACT);
    }
}
