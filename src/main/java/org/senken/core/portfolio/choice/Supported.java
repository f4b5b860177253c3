package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/**
 * Portfolios that are best for some mix of all directions. Each is proven to be non-dominated: whoever dominated it would be
 * worth more in every such mix.
 */
final class Supported {
    private static final int MIXES = 24;
    /** A mix gives every direction at least this share of an even one. */
    private static final double LEAST = 0.02;

    /** Small searches only: what takes longer is not needed. */
    private static final Effort SMALL = new Effort(2_000_000, () -> false);

    private final Program program;
    private final Progress progress;
    private final double[] scale;

    Supported(Program program, Progress progress) {
        this.program = program;
        this.progress = progress;
        scale = program.scale();
    }

    /** The portfolios found, in the order of their items. */
    List<Pick> members() {
        int directions = program.directions();
        int mixes = directions == 1 ? 1 : MIXES + Math.min(directions, MIXES);
        return IntStream.range(0, mixes)
                .parallel()
                .mapToObj(i -> i < MIXES ? spread(i, directions) : single(i - MIXES, directions))
                .map(this::best)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Pick> best(double[] shares) {
        progress.report(0);
        var best = Optimum.of(program.mixed(scaled(shares)), SMALL, Progress.NONE);
        return best.exact() ? best.pick() : Optional.empty();
    }

    /** Shares of directions that are all of one size. */
    private double[] scaled(double[] shares) {
        var scaled = shares.clone();
        for (int d = 0; d < scaled.length; d++) {
            scaled[d] /= scale[d] > 0 ? scale[d] : 1;
        }
        return scaled;
    }

    private static double[] single(int direction, int directions) {
        var shares = new double[directions];
        for (int d = 0; d < directions; d++) {
            shares[d] = (d == direction ? 1 : LEAST) / directions;
        }
        return shares;
    }

    /** Mixes spread evenly over the simplex: a Halton sequence, as spacings of exponentials. */
    private static double[] spread(int number, int directions) {
        var shares = new double[directions];
        double sum = 0;
        for (int d = 0; d < directions; d++) {
            shares[d] = -Math.log(radicalInverse(number + 1, prime(d)));
            sum += shares[d];
        }
        for (int d = 0; d < directions; d++) {
            shares[d] = shares[d] / sum + LEAST / directions;
        }
        return shares;
    }

    private static double radicalInverse(int number, int base) {
        double inverse = 0;
        double digit = 1.0 / base;
        for (int rest = number; rest > 0; rest /= base) {
            inverse += rest % base * digit;
            digit /= base;
        }
        return inverse;
    }

    private static int prime(int place) {
        int found = -1;
        int candidate = 1;
        while (found < place) {
            candidate++;
            found += isPrime(candidate) ? 1 : 0;
        }
        return candidate;
    }

    private static boolean isPrime(int number) {
        for (int divisor = 2; divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
