package org.senken.core.maths;

import java.util.Arrays;

/**
 * How an alternative fares over scenarios: the eleven metrics compared by C. McPhail, H. R. Maier, J. H. Kwakkel,
 * M. Giuliani, A. Castelletti and S. Westra (2018), Robustness metrics: how are they calculated, when should they be used
 * and why do they give different results?, Earth's Future 6(2). None of them needs probabilities.
 *
 * <p>A row holds one alternative's values, one per scenario; a table holds the rows of all alternatives. Higher values are
 * better: where lower ones are, pass the values with their signs turned. Every metric is the better the higher it is,
 * regrets excepted.
 */
public final class Robustness {
    private static final double TENTH = 0.1;
    private static final double QUARTER = 0.25;

    private Robustness() {}

    /** The value in the worst scenario (Wald 1950). */
    public static double worst(double... row) {
        return Arrays.stream(row).min().orElse(Double.NaN);
    }

    /** The value in the best scenario: maximax. */
    public static double best(double... row) {
        return Arrays.stream(row).max().orElse(Double.NaN);
    }

    /**
     * Optimism and pessimism weighed against each other (Hurwicz 1953).
     *
     * @param caution the weight of the worst scenario, from 0 to 1; the best has the rest
     */
    public static double hurwicz(double caution, double... row) {
        return caution * worst(row) + (1 - caution) * best(row);
    }

    /** The mean over scenarios, each counting the same (Laplace). */
    public static double mean(double... row) {
        return Arrays.stream(row).average().orElse(Double.NaN);
    }

    /**
     * What is lost in each scenario against the alternative that is best there (Savage 1951); never negative. Values that
     * are NaN are not compared, and their regret is NaN.
     */
    public static double[][] regrets(double[][] table) {
        var regrets = new double[table.length][];
        for (int i = 0; i < table.length; i++) {
            regrets[i] = new double[table[i].length];
            for (int scenario = 0; scenario < table[i].length; scenario++) {
                regrets[i][scenario] = highest(table, scenario) - table[i][scenario];
            }
        }
        return regrets;
    }

    private static double highest(double[][] table, int scenario) {
        return Arrays.stream(table)
                .mapToDouble(row -> row[scenario])
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
    }

    /** The largest regret of every alternative: minimax regret takes the one with the smallest. */
    public static double[] largestRegrets(double[][] table) {
        return Arrays.stream(regrets(table)).mapToDouble(Robustness::best).toArray();
    }

    /**
     * The regret of every alternative that a share of the scenarios exceeds at most (Herman and others 2015).
     *
     * @param share from 0, the largest regret, to 1, the smallest
     */
    public static double[] regretsAt(double share, double[][] table) {
        return Arrays.stream(regrets(table))
                .mapToDouble(row -> -quantile(share, negative(row)))
                .toArray();
    }

    /**
     * The mean over the spread, each raised by 1 so that nothing is divided by 0 (Hamarat and others 2014 and Kwakkel and
     * others 2016, in the form of the authors' own program). The spread is the standard deviation with n − 1.
     */
    public static double meanOverSpread(double... row) {
        double mean = mean(row);
        double squares =
                Arrays.stream(row).map(value -> (value - mean) * (value - mean)).sum();
        return (mean + 1) / (Math.sqrt(squares / (row.length - 1)) + 1);
    }

    /** The mean distance of the worse half of the scenarios from the median; 0 or less (Kwakkel and others 2016). */
    public static double undesirableDeviations(double... row) {
        var sorted = sorted(row);
        int n = sorted.length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        return Arrays.stream(sorted)
                .limit((n + 1) / 2)
                .map(value -> value - median)
                .average()
                .orElse(Double.NaN);
    }

    /** Towards which end the values lean, from −1 to 1: above 0 most are good (Voudouris and others 2014). */
    public static double skewness(double... row) {
        double low = quantile(TENTH, row);
        double high = quantile(1 - TENTH, row);
        return (quantile(0.5, row) - (high + low) / 2) / ((high - low) / 2);
    }

    /** How closely the middle half of the values lies together: the distance of the tenths over that of the quarters. */
    public static double kurtosis(double... row) {
        return (quantile(1 - TENTH, row) - quantile(TENTH, row))
                / (quantile(1 - QUARTER, row) - quantile(QUARTER, row));
    }

    /** The share of scenarios in which a value reaches a threshold: Starr's domain criterion (1963). */
    public static double shareReaching(double threshold, double... row) {
        return Arrays.stream(row).filter(value -> value >= threshold).count() / (double) row.length;
    }

    /** The share of scenarios in which a value exceeds a threshold: Starr's criterion where reaching is not enough. */
    public static double shareExceeding(double threshold, double... row) {
        return Arrays.stream(row).filter(value -> value > threshold).count() / (double) row.length;
    }

    /** The value nearest to a quantile; of two equally near ones the one at an even place, counted from 0. */
    private static double quantile(double share, double... row) {
        return sorted(row)[(int) Math.rint(share * (row.length - 1))];
    }

    private static double[] sorted(double... row) {
        var sorted = row.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double[] negative(double... row) {
        return Arrays.stream(row).map(value -> -value).toArray();
    }
}
