package org.senken.core.portfolio.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.model.WeightStatement.Bounds;
import org.senken.core.portfolio.model.WeightStatement.Linear;
import org.senken.core.portfolio.model.WeightStatement.Order;
import org.senken.core.portfolio.model.WeightStatement.Ratio;
import org.senken.core.technology.CriterionId;

class WeightSamplerTest {
    private static final int DRAWS = 40_000;
    /** Five standard errors of a mean of values between 0 and 1 that lie no wider than evenly. */
    private static final double NEAR = 5 * 0.29 / Math.sqrt(DRAWS);

    private static List<CriterionId> criteria(int size) {
        return IntStream.range(0, size).mapToObj(i -> new CriterionId("c" + i)).toList();
    }

    private static WeightSet set(int size, WeightStatement... statements) {
        return assertInstanceOf(WeightSet.class, Admissible.of(criteria(size), List.of(statements)));
    }

    /** Means and, behind them, means of squares. */
    private static double[] moments(WeightSampler sampler, WeightSet set) {
        var draws = sampler.from(new SplittableRandom(1));
        int size = set.criteria().size();
        var weights = new double[size];
        var moments = new double[2 * size];
        for (int draw = 0; draw < DRAWS; draw++) {
            draws.next(weights);
            assertTrue(draw % 100 > 0 || set.contains(weights, 1e-9));
            for (int i = 0; i < size; i++) {
                moments[i] += weights[i] / DRAWS;
                moments[size + i] += weights[i] * weights[i] / DRAWS;
            }
        }
        return moments;
    }

    private static WeightSampler triangulated(WeightSet set) {
        var polytope = Polytope.of(set.criteria().size(), set.conditions()).orElseThrow();
        var parts = Triangulation.of(polytope.corners().orElseThrow(), Triangulation.MANY);
        return CornerSampler.of(polytope.points(), parts.orElseThrow());
    }

    private static WeightSampler rejecting(WeightSet set) {
        return new RejectionSampler(set.criteria().size(), Halfspaces.of(set.conditions()));
    }

    private static WeightSampler walking(WeightSet set) {
        return HitAndRun.in(Polytope.of(set.criteria().size(), set.conditions()).orElseThrow(), set.conditions());
    }

    @Test
    void allWeightsAreEvenOnTheSimplex() {
        // Dirichlet(1, …, 1): mean 1/n, mean of squares 2/(n(n + 1))
        for (var sampler : List.of(triangulated(set(4)), walking(set(4)))) {
            assertArrayEquals(new double[] {.25, .25, .25, .25, .1, .1, .1, .1}, moments(sampler, set(4)), NEAR);
        }
    }

    @Test
    void weightsInOrderHaveTheRankOrderCentroidAsMean() {
        int n = 5;
        var ranks = criteria(n).stream().map(Set::of).toList();
        var set = set(n, new Order(ranks));
        var moments = moments(set.sampler(), set);
        for (int i = 0; i < n; i++) {
            double expected = 0;
            for (int k = i + 1; k <= n; k++) {
                expected += 1.0 / k / n;
            }
            assertEquals(expected, moments[i], NEAR);
        }
    }

    @Test
    void aTrapezoidHasTheMomentsOfItsIntegral() {
        // the first weight has the density 2(1 − t) on 0 … ½, over 3/4: its mean is 2/9, the mean of its squares 5/72
        var set = set(3, new Bounds(criteria(3).getFirst(), 0, 0.5));
        for (var sampler : List.of(triangulated(set), rejecting(set), walking(set))) {
            var moments = moments(sampler, set);
            assertEquals(2.0 / 9, moments[0], NEAR);
            assertEquals(7.0 / 18, moments[1], NEAR);
            assertEquals(5.0 / 72, moments[3], NEAR);
        }
    }

    @Test
    void aFlatSetIsDrawnFromEvenly() {
        // 0.2 is fixed, the rest is even between two criteria
        var set = set(3, new Linear(Map.of(criteria(3).getFirst(), 1.0), 0.2, 0.2));
        for (var sampler : List.of(triangulated(set), walking(set), set.sampler())) {
            var moments = moments(sampler, set);
            assertEquals(0.2, moments[0], 1e-12);
            assertEquals(0.4, moments[1], NEAR);
            assertEquals(0.64 / 3, moments[4], NEAR);
        }
    }

    @Test
    void aSinglePointIsDrawnAlways() {
        var set = set(
                2,
                new WeightStatement.Points(
                        Map.of(criteria(2).getFirst(), 1.0, criteria(2).getLast(), 3.0)));
        assertArrayEquals(new double[] {0.25, 0.75, 0.0625, 0.5625}, moments(set.sampler(), set), 1e-12);
    }

    @Test
    void threeWaysToDrawFromOneSetAgree() {
        var c = criteria(5);
        var set = set(
                5,
                new Order(List.of(Set.of(c.get(0)), Set.of(c.get(1)))),
                new Ratio(c.get(2), c.get(3), 0.5, 4),
                new Bounds(c.get(4), 0.1, 0.4));
        var expected = moments(rejecting(set), set);
        assertArrayEquals(expected, moments(triangulated(set), set), NEAR);
        assertArrayEquals(expected, moments(walking(set), set), NEAR);
    }

    @Test
    void theVolumesOfATriangulationAddUpToTheShareThatAgrees() {
        var c = criteria(4);
        var set = set(
                4, new Bounds(c.get(0), 0, 0.4), new Bounds(c.get(1), 0.1, 0.5), new Ratio(c.get(2), c.get(3), 0, 2));
        var polytope = Polytope.of(4, set.conditions()).orElseThrow();
        var parts = Triangulation.of(polytope.corners().orElseThrow(), Triangulation.MANY)
                .orElseThrow();
        var volumes = new Volumes(polytope.points(), 3);
        double sum = 0;
        for (var part : parts) {
            sum += volumes.of(part);
        }
        // by a cut-down to coordinates the whole simplex has the volume 1 in these units
        double share = new RejectionSampler(4, Halfspaces.of(set.conditions())).acceptance();
        assertEquals(share, sum, 5 * 0.5 / Math.sqrt(2_000));
    }
}
