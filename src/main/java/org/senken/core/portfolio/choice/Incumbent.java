package org.senken.core.portfolio.choice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best whole portfolio seen in one direction: a partial one that cannot get past it is cut. */
final class Incumbent implements Cut {
    private static final double[][] ONE = {{1}};

    private final double epsilon;
    private final Neighbours neighbours;
    private double settled = Double.NEGATIVE_INFINITY;
    private long @Nullable [] best;
    private double worth = Double.NEGATIVE_INFINITY;

    Incumbent(Layout layout) {
        epsilon = layout.epsilon[0];
        neighbours = new Neighbours(layout, this);
    }

    @Override
    public double[][] directions() {
        return ONE;
    }

    @Override
    public boolean isHopeless(Reach reach) {
        return reach.most(0) <= worth + epsilon;
    }

    @Override
    public void offer(long[] set, double[] worth, long cost) {
        if (worth[0] > this.worth) {
            this.worth = worth[0];
            best = set;
        }
    }

    /** Goes on to better neighbours as long as there are any. */
    @Override
    public void settle() {
        while (best != null && worth > settled + epsilon) {
            settled = worth;
            neighbours.offer(best);
        }
    }

    Optional<long[]> set() {
        return Optional.ofNullable(best);
    }

    double worth() {
        return worth;
    }
}
