package org.senken.core.portfolio;

/** Where a group stands on one criterion: the median and the middle half of its votes, on the scale of 1 to 9. */
public record Range(double low, double median, double high) {
    public Range {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException("not in order: " + low + ", " + median + ", " + high);
        }
    }

    /** The range of one single judgement. */
    public static Range point(double value) {
        return new Range(value, value, value);
    }
}
