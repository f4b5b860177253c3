package org.senken.core.delphi;

import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;

/**
 * The disagreement test of K. Fitch and others (2001), The RAND/UCLA Appropriateness Method User's Manual, for the scale
 * from 1 to 9. Compared in whole numbers, so that no rounding decides a border case.
 *
 * @param p30 ten times the 30th percentile
 * @param p70 ten times the 70th percentile
 */
record Dispersion(long p30, long p70) {
    private static final long ALLOWED_WHEN_SYMMETRIC = 2350;
    private static final long PER_TWENTIETH_OF_ASYMMETRY = 75;
    private static final double THOUSANDTHS = 1000;

    /** Needs at least one vote. */
    static Dispersion of(Histogram votes) {
        return new Dispersion(votes.scaledQuantile(3, 10), votes.scaledQuantile(7, 10));
    }

    double range() {
        return (p70 - p30) / 10.0;
    }

    double allowed() {
        return allowedThousandths() / THOUSANDTHS;
    }

    double index() {
        return rangeThousandths() / (double) allowedThousandths();
    }

    boolean isDisagreement() {
        return rangeThousandths() > allowedThousandths();
    }

    private long rangeThousandths() {
        return 100 * (p70 - p30);
    }

    private long allowedThousandths() {
        long twentieths = Math.abs(20L * Scale.MIDDLE - (p30 + p70));
        return ALLOWED_WHEN_SYMMETRIC + PER_TWENTIETH_OF_ASYMMETRY * twentieths;
    }
}
