package org.senken.chart;

import java.util.List;
import org.senken.core.portfolio.Position;

/**
 * How large bubbles are: their areas share out in proportion to the hypothetical allocation, and together they cover a
 * fixed small part of the plot, so that 20 and 100 of them read alike.
 *
 * @param areaPerYen in squared units of the drawing; 0 if nothing is allocated
 * @param least the radius of a bubble without allocation
 */
record BubbleSizes(double areaPerYen, double least) {
    private static final double COVERED = 0.04;
    private static final double LARGEST = 0.06;
    private static final double SAME = 0.016;

    static BubbleSizes of(List<Position> positions, Box plot) {
        double side = Math.sqrt(plot.area());
        long total = positions.stream().mapToLong(Position::yen).sum();
        if (total == 0) {
            double crowded = Math.sqrt(COVERED / 2 * plot.area() / Math.PI / Math.max(1, positions.size()));
            return new BubbleSizes(0, Math.min(SAME * side, crowded));
        }
        long most = positions.stream().mapToLong(Position::yen).max().orElse(1);
        double limit = Math.PI * Math.pow(LARGEST * side, 2);
        return new BubbleSizes(Math.min(COVERED * plot.area() / total, limit / most), 0.005 * side);
    }

    double radius(long yen) {
        return Math.max(least, Math.sqrt(areaPerYen * yen / Math.PI));
    }
}
