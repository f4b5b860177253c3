package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.senken.core.maths.Progress;

/**
 * Where the starting points of global succession end: each driver moves at once to the state its balance speaks for most;
 * a state that ties for the best stays, else the lowest of the best is taken (Weimer-Jehle 2006).
 *
 * @param exact whether every starting point was walked; else they are a sample, and attractors may be missing
 * @param starts how many starting points were walked
 * @param unlisted how many of them end in attractors that the lists have no room for
 * @param fixedPoints the consistent scenarios that were reached, in lexical order, the first {@link Wanted#MOST_LISTED}
 * @param cycles the cycles that were reached, by their lexically lowest member, as many at most
 */
public record Basins(boolean exact, long starts, long unlisted, List<Basin> fixedPoints, List<Basin> cycles) {
    /** The most combinations of which every one is walked: it takes four bytes each. */
    public static final int MOST_EXACT = 1 << 27;

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * An attractor and what it attracts.
     *
     * @param lowest its member that comes first in lexical order
     * @param length how many members it has; 1 for a consistent scenario
     * @param starts how many of the starting points end in it
     */
    public record Basin(int[] lowest, int length, long starts) {}

    /** Where a share lies, from 0 to 1. */
    public record Interval(double low, double high) {}

    public Basins {
        fixedPoints = List.copyOf(fixedPoints);
        cycles = List.copyOf(cycles);
    }

    /** The basins of attractors in lexical order of their lowest members. */
    static Basins of(boolean exact, long starts, long unlisted, List<Basin> all) {
        return new Basins(
                exact,
                starts,
                unlisted,
                all.stream().filter(each -> each.length() == 1).toList(),
                all.stream().filter(each -> each.length() > 1).toList());
    }

    /** Whether a matrix is small enough to walk every starting point. */
    public static boolean canBeExact(ImpactMatrix matrix) {
        return matrix.combinations().compareTo(BigInteger.valueOf(MOST_EXACT)) <= 0;
    }

    /**
     * Walks every starting point. Takes 4 bytes for each, and up to 64 MB for counting.
     *
     * @throws IllegalArgumentException if the matrix is too large for that
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static Basins exact(ImpactMatrix matrix, Progress progress) {
        if (!canBeExact(matrix)) {
            throw new IllegalArgumentException(matrix.combinations() + " combinations are too many to walk them all");
        }
        return matrix.drivers() == 0 ? of(true, 0, 0, List.of()) : ExactBasins.of(matrix, progress, Workers.all());
    }

    /**
     * Walks so many starting points, drawn evenly from all.
     *
     * @param seed the same seed draws the same ones on every machine
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static Basins sampled(ImpactMatrix matrix, int starts, long seed, Progress progress) {
        return matrix.drivers() == 0
                ? of(false, 0, 0, List.of())
                : SampledBasins.of(matrix, starts, seed, progress, Workers.all());
    }

    /** Where global succession leads next. */
    public static int[] next(ImpactMatrix matrix, int[] states) {
        var next = new int[states.length];
        new Succession(matrix).step(states, next);
        return next;
    }

    /** The share of the starting points walked that end in an attractor. */
    public double share(Basin basin) {
        return (double) basin.starts() / starts;
    }

    /**
     * The share of the starting points walked that end in a combination: 0 if it is not consistent, or if a sample did not
     * reach it; nothing where it may be among those the list has no room for.
     */
    public OptionalDouble share(int[] states) {
        int place = Collections.binarySearch(
                fixedPoints, new Basin(states, 1, 0), Comparator.comparing(Basin::lowest, Arrays::compare));
        if (place >= 0) {
            return OptionalDouble.of(share(fixedPoints.get(place)));
        }
        return unlisted == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    /**
     * Where the share of all starting points lies, that end in an attractor: the share itself if all were walked, else the
     * 95 % interval of Wilson (1927).
     */
    public Interval interval(Basin basin) {
        double share = share(basin);
        if (exact) {
            return new Interval(share, share);
        }
        double square = Z * Z / starts;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt((share * (1 - share) + square / 4) / starts);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
