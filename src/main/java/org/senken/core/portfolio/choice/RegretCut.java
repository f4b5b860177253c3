package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole portfolio of least largest regret: a partial one that cannot get below it is cut. */
final class RegretCut implements Cut {
    private final double[][] directions;
    /** What can be had at most in each direction and mix. */
    private final double[] best;

    private final double[] single;
    private final double epsilon;
    private long @Nullable [] set;
    private double regret = Double.POSITIVE_INFINITY;

    RegretCut(Layout layout, double[] best, double[][] mixes) {
        single = best;
        epsilon = Arrays.stream(layout.epsilon).min().orElse(0);
        directions = Stream.concat(Stream.of(mixes), Stream.of(Rest.each(best.length)))
                .toArray(double[][]::new);
        this.best =
                Stream.of(directions).mapToDouble(mix -> Rest.dot(mix, best)).toArray();
    }

    @Override
    public double[][] directions() {
        return directions;
    }

    @Override
    public boolean isHopeless(Reach reach) {
        for (int d = 0; d < best.length; d++) {
            if (best[d] - reach.most(d) >= regret - epsilon) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void offer(long[] offered, double[] worth, long cost) {
        double largest = 0;
        for (int d = 0; d < worth.length; d++) {
            largest = Math.max(largest, single[d] - worth[d]);
        }
        if (largest < regret) {
            regret = largest;
            set = offered;
        }
    }

    Optional<Pick> pick(Program program, Layout layout) {
        return Optional.ofNullable(set).map(each -> program.pick(layout.itemsOf(each, 0)));
    }

    double regret() {
        return regret;
    }
}
