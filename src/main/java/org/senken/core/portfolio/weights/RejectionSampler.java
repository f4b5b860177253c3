package org.senken.core.portfolio.weights;

import java.util.SplittableRandom;

/** Draws from all weights there are until one agrees. */
record RejectionSampler(int criteria, Halfspaces conditions) implements WeightSampler {
    /** The share that must agree for this to be worth while. */
    static final double LEAST = 0.01;

    private static final int TRIAL = 2_000;
    private static final long TRIAL_SEED = 1;

    /** The share of all weights that agree, by a trial that is always the same. */
    double acceptance() {
        var chance = new SplittableRandom(TRIAL_SEED);
        var weights = new double[criteria];
        int agree = 0;
        for (int i = 0; i < TRIAL; i++) {
            drawAny(chance, weights);
            agree += conditions.hold(weights) ? 1 : 0;
        }
        return (double) agree / TRIAL;
    }

    @Override
    public Draws from(SplittableRandom chance) {
        return weights -> {
            do {
                drawAny(chance, weights);
            } while (!conditions.hold(weights));
        };
    }

    /** Any weights: exponential variates over their sum are even on the simplex. */
    static void drawAny(SplittableRandom chance, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = chance.nextExponential();
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }
}
