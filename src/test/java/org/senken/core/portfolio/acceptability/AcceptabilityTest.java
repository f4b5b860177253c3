package org.senken.core.portfolio.acceptability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;

class AcceptabilityTest {
    private static final int DRAWS = 100_000;
    /** Five standard errors of a share. */
    private static final double NEAR = 5 * 0.5 / Math.sqrt(DRAWS);

    private static Axis axis(int number, Direction direction) {
        return new Axis(new CriterionId("c" + number), direction, Optional.empty());
    }

    private static List<Axis> axes(int count) {
        return IntStream.range(0, count).mapToObj(i -> axis(i, Direction.MAX)).toList();
    }

    private static Alternative exact(String id, double... values) {
        var all = new ArrayList<Value>();
        for (double value : values) {
            all.add(new Value.Exact(value));
        }
        return new Alternative(id, all);
    }

    private static Acceptability ranked(RankingTask task, int draws, long seed) {
        var weights = (WeightSet) Admissible.of(task.criteria(), task.statements());
        return task.ranking(weights, draws, seed, Progress.NONE);
    }

    /**
     * Four antidepressants on six criteria: the model that JSMAA (github.com/tommite/jsmaa) ships and tests, after Tervonen
     * and others 2011, Statistics in Medicine 30. Figures of a million draws of JSMAA.
     */
    @Test
    void theAntidepressantsRankAsInThePublishedModel() {
        var axes = List.of(
                axis(0, Direction.MAX),
                axis(1, Direction.MIN),
                axis(2, Direction.MIN),
                axis(3, Direction.MIN),
                axis(4, Direction.MIN),
                axis(5, Direction.MIN));
        double[][][] model = {
            {{0, 0}, {11.7, 2.5}, {7.2, 1.45}, {16.6, 3.27}, {13.7, 1.89}, {18.6, 1.79}},
            {{.086, .056}, {9.2, 1.86}, {10.6, 1.58}, {21.2, 5.15}, {14.3, 2.93}, {18.3, 3.7}},
            {{.095, .044}, {15.4, 2.65}, {7.5, 1.48}, {20.2, 3.78}, {15.0, 3.21}, {19.5, 2.6}},
            {{.113, .048}, {5.5, 2.32}, {15.7, 4.44}, {12.8, 2.45}, {11.2, 3.98}, {31.0, 1.68}}
        };
        var rows = new ArrayList<Alternative>();
        for (var drug : model) {
            var values = new ArrayList<Value>();
            values.add(new Value.LogNormal(drug[0][0], drug[0][1]));
            for (int j = 1; j < drug.length; j++) {
                values.add(new Value.Normal(drug[j][0], drug[j][1]));
            }
            rows.add(new Alternative("drug" + rows.size(), values));
        }
        double[][] scales = {{.98, 1.23}, {.95, 20.59}, {4.36, 24.4}, {8.0, 31.29}, {3.4, 21.29}, {11.05, 34.29}};
        for (int j = 0; j < scales.length; j++) {
            var scale = IndependentScores.scale(axes.get(j), rows, j);
            assertEquals(scales[j][0], scale.low(), 0.005);
            assertEquals(scales[j][1], scale.high(), 0.005);
        }
        var ranking = ranked(new RankingTask(axes, rows, List.of()), DRAWS, 1);
        double[][] ranks = {
            {.1952, .2809, .3005, .2234},
            {.2535, .2936, .2667, .1861},
            {.1696, .2433, .2854, .3017},
            {.3817, .1822, .1474, .2888}
        };
        double[][] central = {
            {.0757, .1358, .2356, .1799, .1595, .2135},
            {.1806, .1698, .1493, .1262, .1514, .2228},
            {.2083, .0944, .2217, .1314, .1493, .1949},
            {.1856, .2125, .1176, .2027, .1883, .0933}
        };
        double[] confidence = {.4868, .4427, .3488, .7309};
        for (int i = 0; i < 4; i++) {
            for (int rank = 1; rank <= 4; rank++) {
                assertEquals(ranks[i][rank - 1], ranking.rank(i, rank), NEAR);
            }
            assertArrayEquals(central[i], ranking.centralWeights(i).orElseThrow(), 0.005);
            assertEquals(confidence[i], ranking.confidence(i).orElseThrow(), 0.01);
        }
    }

    @Test
    void oneAlternativePerCriterionHasThirdsAndTheCentroidAsCentralWeights() {
        // order statistics of the uniform simplex: 11/18 for the own criterion, 7/36 for the others
        var ranking = ranked(
                new RankingTask(
                        axes(3), List.of(exact("a", 1, 0, 0), exact("b", 0, 1, 0), exact("c", 0, 0, 1)), List.of()),
                DRAWS,
                1);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertEquals(1.0 / 3, ranking.rank(i, j + 1), NEAR);
                assertEquals(
                        i == j ? 11.0 / 18 : 7.0 / 36, ranking.centralWeights(i).orElseThrow()[j], NEAR);
                assertEquals(0.5, ranking.pairwise(i, j), i == j ? 0 : NEAR);
            }
            assertEquals(1, ranking.confidence(i).orElseThrow());
            assertEquals(2, ranking.expectedRank(i), 2 * NEAR);
        }
        assertEquals(0.5 / Math.sqrt(DRAWS), ranking.standardError());
    }

    @Test
    void twoAlternativesChangePlacesWhereTheirLinesCross() {
        // a is ahead where 0.5·w > 0.8·(1 − w), that is from w = 8/13 on
        var scale = Optional.of(new Interval(0, 1));
        var axes = List.of(
                new Axis(new CriterionId("c0"), Direction.MAX, scale),
                new Axis(new CriterionId("c1"), Direction.MAX, scale));
        var ranking =
                ranked(new RankingTask(axes, List.of(exact("a", 0.8, 0.1), exact("b", 0.3, 0.9)), List.of()), DRAWS, 1);
        assertEquals(5.0 / 13, ranking.rank(0, 1), NEAR);
        assertEquals(5.0 / 13, ranking.pairwise(0, 1), NEAR);
        assertEquals(21.0 / 26, ranking.centralWeights(0).orElseThrow()[0], NEAR);
    }

    @Test
    void equalValuesShareTheirRanksEvenly() {
        var ranking = ranked(
                new RankingTask(
                        axes(2),
                        List.of(exact("a", 3, 3), exact("b", 5, 5), exact("c", 5, 5), exact("d", 5, 5)),
                        List.of()),
                900,
                1);
        for (int i = 1; i < 4; i++) {
            for (int rank = 1; rank <= 3; rank++) {
                assertEquals(1.0 / 3, ranking.rank(i, rank), 1e-9);
            }
            assertEquals(2, ranking.expectedRank(i), 1e-9);
            assertEquals(1.0 / 3, ranking.confidence(i).orElseThrow(), 1e-9);
            assertEquals(0.5, ranking.pairwise(1, i));
            assertEquals(1, ranking.pairwise(i, 0));
        }
        assertEquals(1, ranking.rank(0, 4));
        assertTrue(ranking.centralWeights(0).isEmpty());
        assertTrue(ranking.confidence(0).isEmpty());
    }

    @Test
    void valuesThatAreEqualOnPaperTieInDoublesToo() {
        var points = new WeightStatement.Points(Map.of(new CriterionId("c0"), 1.0, new CriterionId("c1"), 1.0));
        var ranking = ranked(
                new RankingTask(
                        axes(2), List.of(exact("a", .1, .2), exact("b", .3, 0), exact("c", 0, 1)), List.of(points)),
                10,
                1);
        // on the ranges 0 … 0.3 and 0 … 1: 1/3 + 0.2, 1 + 0 and 0 + 1
        assertEquals(0.5, ranking.rank(1, 1));
        assertEquals(0.5, ranking.rank(2, 2));
        assertEquals(1, ranking.rank(0, 3));
    }

    @Test
    void sharesOfDiscreteScoresAreThoseOfTheirCombinations() {
        var rows = List.of(
                new Alternative("a", List.of(new Value.Samples(new double[] {1, 4, 9}), new Value.Exact(5))),
                new Alternative(
                        "b",
                        List.of(new Value.Samples(new double[] {2, 5}), new Value.Samples(new double[] {3, 6, 7}))));
        var scale = Optional.of(new Interval(1, 9));
        var axes = List.of(
                new Axis(new CriterionId("c0"), Direction.MAX, scale),
                new Axis(new CriterionId("c1"), Direction.MIN, scale));
        var points = new WeightStatement.Points(Map.of(new CriterionId("c0"), 2.0, new CriterionId("c1"), 1.0));
        double ahead = 0;
        for (int a : new int[] {1, 4, 9}) {
            for (int b : new int[] {2, 5}) {
                for (int other : new int[] {3, 6, 7}) {
                    ahead += (1 + Integer.signum(2 * a - 5 - (2 * b - other))) / 2.0 / 18;
                }
            }
        }
        var ranking = ranked(new RankingTask(axes, rows, List.of(points)), DRAWS, 1);
        assertEquals(ahead, ranking.pairwise(0, 1), NEAR);
        assertEquals(ahead, ranking.confidence(0).orElseThrow(), NEAR);
    }

    private static RankingTask random(long seed) {
        var chance = new SplittableRandom(seed);
        var rows = new ArrayList<Alternative>();
        for (int i = 0; i < 6; i++) {
            rows.add(new Alternative(
                    "a" + i,
                    List.of(
                            new Value.Normal(chance.nextDouble(), 0.3),
                            new Value.Uniform(chance.nextDouble(), 2),
                            new Value.Beta(2, 3, chance.nextDouble(), 2))));
        }
        return new RankingTask(axes(3), rows, List.of());
    }

    @Test
    void figuresAreTheSameOnAnyNumberOfProcessors() throws ExecutionException, InterruptedException {
        var task = random(1);
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            var alone = one.submit(() -> ranked(task, 12_345, 3)).get();
            var together = four.submit(() -> ranked(task, 12_345, 3)).get();
            for (int i = 0; i < 6; i++) {
                assertEquals(alone.rank(i, 1), together.rank(i, 1));
                assertArrayEquals(
                        alone.centralWeights(i).orElseThrow(),
                        together.centralWeights(i).orElseThrow());
                assertEquals(alone.confidence(i), together.confidence(i));
            }
        }
    }

    @Test
    void anotherSeedGivesOtherDrawsOfTheSameShares() {
        var one = ranked(random(2), DRAWS, 1);
        var other = ranked(random(2), DRAWS, 2);
        assertTrue(one.rank(0, 1) != other.rank(0, 1));
        for (int i = 0; i < 6; i++) {
            assertEquals(one.rank(i, 1), other.rank(i, 1), 2 * NEAR);
        }
    }

    @Test
    void orderAndUnitsOfCriteriaAndAlternativesMakeNoDifference() {
        var task = random(3);
        var plain = ranked(task, DRAWS, 1);
        var turned = new ArrayList<Alternative>();
        for (var row : task.alternatives()) {
            var values = new ArrayList<>(row.values());
            var normal = (Value.Normal) values.getFirst();
            // the first criterion in another unit that counts downwards
            values.set(0, new Value.Normal(7 - 100 * normal.mean(), 100 * normal.deviation()));
            Collections.reverse(values);
            turned.addFirst(new Alternative(row.id(), values));
        }
        var axes = List.of(axis(2, Direction.MAX), axis(1, Direction.MAX), axis(0, Direction.MIN));
        var other = ranked(new RankingTask(axes, turned, List.of()), DRAWS, 1);
        for (int i = 0; i < 6; i++) {
            assertEquals(plain.rank(i, 1), other.rank(5 - i, 1), 2 * NEAR);
            assertEquals(plain.expectedRank(i), other.expectedRank(5 - i), 12 * NEAR);
        }
    }

    @Test
    void drawsHaveTheMomentsOfTheirDistribution() {
        assertMoments(new Value.Beta(2, 3, 10, 20), 14, 4);
        assertMoments(new Value.Beta(0.5, 0.5, 0, 1), 0.5, 0.125);
        assertMoments(new Value.Beta(1e-4, 1e-4, 0, 1), 0.5, 0.25 / 1.0002);
        assertMoments(new Value.LogNormal(0.5, 0.4), Math.exp(0.58), Math.expm1(0.16) * Math.exp(1.16));
        assertMoments(new Value.Normal(3, 2), 3, 4);
        assertMoments(new Value.Uniform(-1, 5), 2, 3);
        assertMoments(new Value.Samples(new double[] {1, 1, 4}), 2, 2);
    }

    private static void assertMoments(Value value, double mean, double variance) {
        var chance = new SplittableRandom(5);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double draw = value.draw(chance);
            sum += draw / DRAWS;
            squares += (draw - mean) * (draw - mean) / DRAWS;
        }
        assertEquals(mean, sum, 5 * Math.sqrt(variance / DRAWS), value::toString);
        assertEquals(variance, squares, 0.05 * variance, value::toString);
    }

    @Test
    void aCriterionOnWhichAllAreEqualDecidesNothing() {
        var ranking =
                ranked(new RankingTask(axes(2), List.of(exact("a", 4, 1), exact("b", 4, 2)), List.of()), 1_000, 1);
        assertEquals(1, ranking.rank(1, 1));
    }

    @Test
    void unwantedWorkEnds() {
        var task = random(4);
        var weights = WeightSet.any(task.criteria());
        assertThrows(
                CancellationException.class,
                () -> task.ranking(weights, 10_000_000, 1, share -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void progressEndsAtOne() {
        var task = random(4);
        var reports = Collections.synchronizedList(new ArrayList<Double>());
        task.ranking(WeightSet.any(task.criteria()), 1_200, 1, reports::add);
        assertEquals(1, Collections.max(reports));
        assertEquals(6, reports.size());
    }
}
