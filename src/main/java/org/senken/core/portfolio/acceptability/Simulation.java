package org.senken.core.portfolio.acceptability;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.weights.WeightSampler;

/** The two passes of draws: over weights and scores, then over scores alone with each alternative's central weights. */
final class Simulation {
    private static final int CHUNK = 500;
    private static final int MOST_CHUNKS_AT_ONCE = 64;
    /** What the counts of all chunks at work may hold together. */
    private static final long MOST_COUNTS_AT_ONCE = 1L << 23;

    private final Scoring scores;
    private final WeightSampler weights;
    private final int draws;
    private final long seed;
    private final Progress progress;
    private final int chunks;
    private final AtomicInteger done = new AtomicInteger();

    Simulation(Scoring scores, WeightSampler weights, int draws, long seed, Progress progress) {
        this.scores = scores;
        this.weights = weights;
        this.draws = draws;
        this.seed = seed;
        this.progress = progress;
        chunks = (draws + CHUNK - 1) / CHUNK;
    }

    Acceptability run() {
        var root = new SplittableRandom(seed);
        var tally = new Tally(scores.alternatives(), scores.criteria());
        inChunks(root, this::tally, tally::add);
        var central = tally.centralWeights();
        var places = new FirstPlaces(scores.alternatives(), scores.criteria(), central);
        inChunks(root, (chance, size) -> places(chance, size, central), places::add);
        var confidence = new double[scores.alternatives()];
        Arrays.setAll(
                confidence, i -> Double.isNaN(central[i * scores.criteria()]) ? Double.NaN : places.first[i] / draws);
        return new Acceptability(draws, seed, tally, central, confidence);
    }

    private <T> void inChunks(SplittableRandom root, BiFunction<SplittableRandom, Integer, T> work, Consumer<T> add) {
        long counts = (long) scores.alternatives() * (scores.alternatives() + scores.criteria());
        int atOnce = Math.clamp(MOST_COUNTS_AT_ONCE / counts, 2, MOST_CHUNKS_AT_ONCE);
        for (int start = 0; start < chunks; start += atOnce) {
            int from = start;
            var streams = Stream.generate(root::split)
                    .limit(Math.min(atOnce, chunks - start))
                    .toList();
            inParallel(streams, from, work).forEach(add);
        }
    }

    private <T> List<T> inParallel(
            List<SplittableRandom> streams, int from, BiFunction<SplittableRandom, Integer, T> work) {
        return IntStream.range(0, streams.size())
                .parallel()
                .mapToObj(place -> {
                    int size = Math.min(CHUNK, draws - (from + place) * CHUNK);
                    var result = work.apply(streams.get(place), size);
                    progress.report(done.incrementAndGet() / (2.0 * chunks));
                    return result;
                })
                .toList();
    }

    private Tally tally(SplittableRandom chance, int size) {
        var tally = new Tally(scores.alternatives(), scores.criteria());
        var worths = new double[scores.alternatives() * scores.criteria()];
        var drawn = new double[scores.criteria()];
        var nextWeights = weights.from(chance);
        var nextScores = scores.from(chance);
        for (int draw = 0; draw < size; draw++) {
            nextWeights.next(drawn);
            nextScores.next(worths);
            tally.count(worths, drawn);
        }
        return tally;
    }

    private FirstPlaces places(SplittableRandom chance, int size, double[] central) {
        var places = new FirstPlaces(scores.alternatives(), scores.criteria(), central);
        var worths = new double[scores.alternatives() * scores.criteria()];
        var nextScores = scores.from(chance);
        for (int draw = 0; draw < size; draw++) {
            nextScores.next(worths);
            places.count(worths);
        }
        return places;
    }
}
