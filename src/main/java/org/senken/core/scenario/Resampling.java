package org.senken.core.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Wanted;

/**
 * How much of the set rests on which judge was heard: in each draw every cell with several judges takes the score of one of
 * them at random, each with the same chance and cell by cell, and the scenarios are searched anew. The rule is our own. The
 * same seed gives the same figures on any number of processors.
 *
 * @param draws how many draws were made
 * @param seed of the draws
 * @param complete whether all draws asked for were made, each searched to its end
 * @param stays for each scenario, as given, the number of draws that have it in the set
 * @param sizes how many scenarios each draw has, in rising order
 */
public record Resampling(int draws, long seed, boolean complete, List<Integer> stays, List<BigInteger> sizes) {
    /** How many draws are made where nobody asks for more. */
    public static final int USUAL = 1_000;

    private static final int CHUNK = 50;
    private static final double WIDEST = 0.98;

    public Resampling {
        stays = List.copyOf(stays);
        sizes = List.copyOf(sizes);
    }

    /**
     * Makes the draws.
     *
     * @param scenarios every driver has a state
     * @param combinations the state of each driver, from 0
     * @param draws at least 1
     * @param outOfTime asked now and then; once it says yes the draws made so far are the result
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static Resampling of(
            Scenarios scenarios,
            List<int[]> combinations,
            int draws,
            long seed,
            BooleanSupplier outOfTime,
            Progress progress) {
        int chunks = (draws + CHUNK - 1) / CHUNK;
        var root = new SplittableRandom(seed);
        var streams = Stream.generate(root::split).limit(chunks).toList();
        var source = new DrawnMatrix(scenarios);
        var wanted = wanted(scenarios, source.unit(), outOfTime);
        var done = new AtomicInteger();
        var made = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> {
                    int size = Math.min(CHUNK, draws - chunk * CHUNK);
                    var result = Chunk.draw(source, streams.get(chunk), size, wanted, combinations);
                    progress.report((double) done.incrementAndGet() / chunks);
                    return result;
                })
                .toList();
        return joined(made, draws, seed, combinations.size());
    }

    private static Wanted wanted(Scenarios scenarios, int unit, BooleanSupplier outOfTime) {
        return Wanted.CONSISTENT
                .withMaxInconsistency(scenarios.search().maxInconsistency() * unit)
                .withRestriction(Numbering.of(scenarios).restriction())
                .withLimit(0)
                .withOutOfTime(outOfTime);
    }

    private static Resampling joined(List<Chunk> chunks, int draws, long seed, int combinations) {
        var sizes =
                chunks.stream().flatMap(each -> each.sizes().stream()).sorted().toList();
        var stays = IntStream.range(0, combinations)
                .mapToObj(place -> chunks.stream()
                        .mapToInt(each -> each.stays().get(place))
                        .sum())
                .toList();
        return new Resampling(sizes.size(), seed, sizes.size() == draws, stays, sizes);
    }

    /** Some draws from one stream of chance; a draw that could not be searched to its end is left out. */
    private record Chunk(List<Integer> stays, List<BigInteger> sizes) {
        static Chunk draw(
                DrawnMatrix source, SplittableRandom chance, int draws, Wanted wanted, List<int[]> combinations) {
            var stays = new int[combinations.size()];
            var sizes = new ArrayList<BigInteger>();
            for (int draw = 0; draw < draws && !wanted.outOfTime().getAsBoolean(); draw++) {
                var matrix = source.draw(chance);
                var found = ConsistentScenarios.find(matrix, wanted, Progress.NONE);
                if (found.exact()) {
                    sizes.add(found.count());
                    for (int place = 0; place < stays.length; place++) {
                        stays[place] += isIn(matrix, combinations.get(place), wanted) ? 1 : 0;
                    }
                }
            }
            return new Chunk(Arrays.stream(stays).boxed().toList(), sizes);
        }

        private static boolean isIn(ImpactMatrix matrix, int[] combination, Wanted wanted) {
            return Balance.of(matrix, combination).inconsistency() <= wanted.maxInconsistency();
        }
    }

    /** The share of draws that have a scenario in the set; NaN without draws. */
    public double share(int place) {
        return (double) stays.get(place) / draws;
    }

    /** How far a share may be from the one of endless draws, with 95 % confidence, at most: 0.98 / √draws. */
    public double error() {
        return WIDEST / Math.sqrt(draws);
    }

    /** The smallest number of scenarios of any draw; 0 without draws. */
    public BigInteger fewest() {
        return sizes.isEmpty() ? BigInteger.ZERO : sizes.getFirst();
    }

    /** The number of scenarios of the draw in the middle, the lower one of two. */
    public BigInteger middle() {
        return sizes.isEmpty() ? BigInteger.ZERO : sizes.get((sizes.size() - 1) / 2);
    }

    /** The largest number of scenarios of any draw; 0 without draws. */
    public BigInteger most() {
        return sizes.isEmpty() ? BigInteger.ZERO : sizes.getLast();
    }
}
