package org.senken.core.scenario.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Direct and indirect influence among drivers by powers of the matrix of strengths (MICMAC; Duperrin and Godet 1973, Díaz
 * 2009, arXiv:0906.1610). Powers rise one by one; only row and column sums are worked out, as whole numbers, so that equal
 * drivers are exactly equal and nothing overflows.
 *
 * @param powers from 1 upwards
 * @param settling whether the rankings by influence and by dependence settle within these powers
 */
public record StructuralAnalysis(List<Power> powers, Settling settling) {
    /** The highest power that is looked at. */
    public static final int HIGHEST = 12;

    private static final int REPEATS = 2;

    public StructuralAnalysis {
        powers = List.copyOf(powers);
    }

    /**
     * Analyses a matrix.
     *
     * @param strengths how strongly each driver (row) acts on each other one (column), at least 0; the diagonal is passed over
     */
    public static StructuralAnalysis of(int[][] strengths) {
        var ones = Collections.nCopies(strengths.length, BigInteger.ONE);
        var powers = new ArrayList<Power>();
        var rows = ones;
        var columns = ones;
        for (int power = 1; power <= HIGHEST; power++) {
            rows = outwards(strengths, rows);
            columns = inwards(strengths, columns);
            powers.add(new Power(power, rows, columns));
        }
        return new StructuralAnalysis(powers, settling(powers));
    }

    private static List<BigInteger> outwards(int[][] strengths, List<BigInteger> behind) {
        return sums(strengths.length, (from, to) -> strengths[from][to], behind);
    }

    private static List<BigInteger> inwards(int[][] strengths, List<BigInteger> behind) {
        return sums(strengths.length, (to, from) -> strengths[from][to], behind);
    }

    private interface Strength {
        int of(int own, int other);
    }

    private static List<BigInteger> sums(int drivers, Strength strength, List<BigInteger> behind) {
        return IntStream.range(0, drivers)
                .mapToObj(own -> IntStream.range(0, drivers)
                        .filter(other -> other != own && strength.of(own, other) != 0)
                        .mapToObj(other -> behind.get(other).multiply(BigInteger.valueOf(strength.of(own, other))))
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .toList();
    }

    private static Settling settling(List<Power> powers) {
        int longest = (int)
                powers.stream().takeWhile(each -> each.total().signum() != 0).count();
        if (longest < powers.size()) {
            return new Settling.Ending(longest);
        }
        return IntStream.range(0, powers.size() - REPEATS)
                .filter(at -> IntStream.rangeClosed(1, REPEATS)
                        .allMatch(more -> powers.get(at).ranksLike(powers.get(at + more))))
                .<Settling>mapToObj(at -> new Settling.Settled(at + 1))
                .findFirst()
                .orElseGet(Settling.Unstable::new);
    }

    /** Direct influence. */
    public Power direct() {
        return powers.getFirst();
    }

    /**
     * Influence along longer paths: at the power where rankings settle, but at least 2; at the highest power where they do
     * not; at 2 where influence ends, or direct influence where there are no longer paths.
     */
    public Power indirect() {
        return switch (settling) {
            case Settling.Settled settled -> powers.get(Math.max(2, settled.power()) - 1);
            case Settling.Unstable unstable -> powers.getLast();
            case Settling.Ending ending -> powers.get(Math.clamp(ending.longest(), 1, 2) - 1);
        };
    }
}
