package org.senken.core.scenario.structure;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Influence along all paths of one length, each counted with the product of its strengths: the row and column sums of a
 * power of the matrix of strengths, as whole numbers.
 *
 * @param power the length of the paths; 1 is direct influence
 * @param influence what goes out from each driver: row sums
 * @param dependence what arrives at each driver: column sums
 */
public record Power(int power, List<BigInteger> influence, List<BigInteger> dependence) {
    public Power {
        influence = List.copyOf(influence);
        dependence = List.copyOf(dependence);
    }

    /** All influence together. */
    public BigInteger total() {
        return influence.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The share of all influence that goes out from a driver; 0 if there is none at all. */
    public double influenceShare(int driver) {
        return share(influence.get(driver));
    }

    /** The share of all influence that arrives at a driver; 0 if there is none at all. */
    public double dependenceShare(int driver) {
        return share(dependence.get(driver));
    }

    private double share(BigInteger part) {
        var total = total();
        return total.signum() == 0 ? 0 : new Fraction(part, total).value();
    }

    /** The rank of each driver by influence, from 1 for the strongest; equals share the mean of their ranks. */
    public List<Double> influenceRanks() {
        return ranks(influence);
    }

    /** The rank of each driver by dependence, from 1 for the most dependent; equals share the mean of their ranks. */
    public List<Double> dependenceRanks() {
        return ranks(dependence);
    }

    private static List<Double> ranks(List<BigInteger> values) {
        return values.stream().map(each -> rank(values, each)).toList();
    }

    private static double rank(List<BigInteger> values, BigInteger own) {
        long above = values.stream().filter(each -> each.compareTo(own) > 0).count();
        long equal = values.stream().filter(own::equals).count();
        return above + (equal + 1) / 2.0;
    }

    /** The part a driver plays; the mean of all drivers divides strong from weak on both sides. */
    public InfluenceRole role(int driver) {
        return InfluenceRole.of(isAboveMean(influence, driver), isAboveMean(dependence, driver));
    }

    /** The part each driver plays. */
    public List<InfluenceRole> roles() {
        return IntStream.range(0, influence.size()).mapToObj(this::role).toList();
    }

    private boolean isAboveMean(List<BigInteger> values, int driver) {
        return values.get(driver).multiply(BigInteger.valueOf(values.size())).compareTo(total()) > 0;
    }

    boolean ranksLike(Power other) {
        return influenceRanks().equals(other.influenceRanks())
                && dependenceRanks().equals(other.dependenceRanks());
    }

    /** A part of a whole that may both be too large for a double. */
    private record Fraction(BigInteger part, BigInteger whole) {
        private static final int BITS = 60;

        double value() {
            int down = Math.max(0, whole.bitLength() - 2 * BITS);
            return part.shiftRight(down).doubleValue() / whole.shiftRight(down).doubleValue();
        }
    }
}
