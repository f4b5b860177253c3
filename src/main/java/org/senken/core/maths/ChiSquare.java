package org.senken.core.maths;

import org.hipparchus.special.Gamma;

/** The chi-square distribution. */
public final class ChiSquare {
    private ChiSquare() {}

    /**
     * The probability of a value at least this large: Q(df/2, x/2), the regularised upper incomplete gamma function.
     *
     * @param x NaN gives NaN
     * @param degreesOfFreedom at least 1
     */
    public static double survival(double x, int degreesOfFreedom) {
        return x <= 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, x / 2.0);
    }
}
