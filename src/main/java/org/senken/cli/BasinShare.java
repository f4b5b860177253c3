package org.senken.cli;

import org.senken.core.scenario.crossimpact.Basins;

/**
 * A share of the starting points.
 *
 * @param low the lower end of the 95 % interval of Wilson; the share itself where every starting point was walked
 * @param high the upper end
 */
record BasinShare(double share, double low, double high) {
    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    /**
     * The share of the starting points that end in an attractor.
     *
     * @param ended how many of the walked starting points did
     */
    static BasinShare of(Basins basins, long ended) {
        double share = (double) ended / basins.starts();
        return basins.exact() ? new BasinShare(share, share, share) : wilson(share, (double) basins.starts());
    }

    private static BasinShare wilson(double share, double n) {
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new BasinShare(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
