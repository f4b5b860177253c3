package org.senken.core.portfolio.acceptability;

/** From one number to another. */
public record Interval(double low, double high) {
    Interval around(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    public double width() {
        return high - low;
    }
}
