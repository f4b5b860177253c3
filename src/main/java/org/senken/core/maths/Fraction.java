package org.senken.core.maths;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms.
 *
 * @param top the numerator
 * @param bottom the denominator, above 0
 */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** More digits than a double holds. */
    private static final MathContext DIGITS = new MathContext(24);

    /**
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("a fraction over 0");
        }
        var common = top.gcd(bottom);
        if (bottom.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            top = top.divide(common);
            bottom = bottom.divide(common);
        }
    }

    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * The decimal number a person would write for a double: 0.1 is one tenth, not the binary number next to it.
     *
     * @throws NumberFormatException if it is infinite or not a number
     */
    public static Fraction of(double number) {
        var decimal = BigDecimal.valueOf(number);
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    /**
     * @throws ArithmeticException if the other is 0
     */
    public Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    public Fraction negated() {
        return new Fraction(top.negate(), bottom);
    }

    public int signum() {
        return top.signum();
    }

    /** The double next to it. */
    public double toDouble() {
        return new BigDecimal(top).divide(new BigDecimal(bottom), DIGITS).doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}
