package org.senken.core.portfolio.weights;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws from a polytope taken apart into simplices: a simplex by its share of the volume, then a point of it evenly, as a mix
 * of its corners by normalised exponential variates.
 */
final class CornerSampler implements WeightSampler {
    private final double[][] corners;
    private final int[][] simplices;
    private final double[] reached;
    private final boolean isWhole;

    private CornerSampler(double[][] corners, int[][] simplices, double[] reached) {
        this.corners = corners;
        this.simplices = simplices;
        this.reached = reached;
        isWhole = corners.length == corners[0].length
                && Arrays.stream(corners)
                        .allMatch(corner -> Arrays.stream(corner).max().orElse(0) == 1);
    }

    static CornerSampler of(double[][] corners, int[][] simplices) {
        var volumes = new Volumes(corners, simplices[0].length - 1);
        var reached = new double[simplices.length];
        double sum = 0;
        for (int i = 0; i < simplices.length; i++) {
            sum += volumes.of(simplices[i]);
            reached[i] = sum;
        }
        return new CornerSampler(corners, simplices, reached);
    }

    @Override
    public Draws from(SplittableRandom chance) {
        if (isWhole) {
            return weights -> RejectionSampler.drawAny(chance, weights);
        }
        var mix = new double[simplices[0].length];
        return weights -> {
            var simplex = simplices[pick(chance)];
            RejectionSampler.drawAny(chance, mix);
            Arrays.fill(weights, 0);
            for (int k = 0; k < mix.length; k++) {
                var corner = corners[simplex[k]];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] += mix[k] * corner[i];
                }
            }
        };
    }

    private int pick(SplittableRandom chance) {
        if (simplices.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(reached, chance.nextDouble() * reached[reached.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, reached.length - 1);
    }
}
