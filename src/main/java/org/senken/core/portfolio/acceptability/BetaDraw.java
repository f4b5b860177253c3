package org.senken.core.portfolio.acceptability;

import java.util.SplittableRandom;

/** Draws from the beta distribution on 0 to 1, as X / (X + Y) of two gamma variates (Marsaglia, Tsang 2000). */
final class BetaDraw {
    private BetaDraw() {}

    static double of(double a, double b, SplittableRandom chance) {
        double x = logGamma(a, chance);
        double y = logGamma(b, chance);
        return 1 / (1 + Math.exp(y - x));
    }

    /** The logarithm of a gamma variate: tiny shapes give numbers too small for a double. */
    private static double logGamma(double shape, SplittableRandom chance) {
        if (shape < 1) {
            return logGamma(shape + 1, chance) - chance.nextExponential() / shape;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = chance.nextGaussian();
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                if (-chance.nextExponential() < x * x / 2 + d * (1 - v + Math.log(v))) {
                    return Math.log(d * v);
                }
            }
        }
    }
}
