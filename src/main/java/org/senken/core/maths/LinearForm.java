package org.senken.core.maths;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weighted sum that must not be negative, or must be 0, with whole coefficients. Where the unknowns add up to 1 every
 * linear condition can be written so: a·x ≥ b is (a − b)·x ≥ 0.
 *
 * @param coefficients one for each unknown
 */
public record LinearForm(List<BigInteger> coefficients, Kind kind) {
    /** What the sum must be. */
    public enum Kind {
        NOT_NEGATIVE,
        ZERO
    }

    public LinearForm {
        coefficients = List.copyOf(coefficients);
    }

    /** The same condition as fractions state it. */
    public static LinearForm of(List<Fraction> coefficients, Kind kind) {
        var common = coefficients.stream()
                .map(Fraction::bottom)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        return new LinearForm(
                coefficients.stream()
                        .map(each -> each.top().multiply(common.divide(each.bottom())))
                        .toList(),
                kind);
    }

    /** The sum at a point. */
    BigInteger at(BigInteger[] point) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < point.length; i++) {
            if (point[i].signum() != 0 && coefficients.get(i).signum() != 0) {
                sum = sum.add(point[i].multiply(coefficients.get(i)));
            }
        }
        return sum;
    }

    /** The coefficients as fractions. */
    public List<Fraction> fractions() {
        return coefficients.stream()
                .map(each -> new Fraction(each, BigInteger.ONE))
                .toList();
    }

    /** The coefficients as doubles, scaled so that the largest is 1 or −1. */
    public double[] scaled() {
        var largest = coefficients.stream().map(BigInteger::abs).reduce(BigInteger.ONE, BigInteger::max);
        return IntStream.range(0, coefficients.size())
                .mapToDouble(i -> new Fraction(coefficients.get(i), largest).toDouble())
                .toArray();
    }
}
