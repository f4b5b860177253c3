package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where two directions still have room between known portfolios: whatever is not dominated must reach one of the corners of
 * the staircase they form. A partial portfolio reaches none if, for each corner, some mix of both directions says so.
 */
final class Corners {
    /** Mixes tried for each corner, the likeliest first. */
    private static final int TRIED = 3;

    private static final int MOST_MIXES = 24;
    private static final double[] EVEN_MIXES = {0.1, 0.5, 0.9};

    private final Layout layout;
    private final double[][] mixes;
    private List<Corner> corners = List.of();

    /** A point to be reached, and the mixes that are tried on it, by their number. */
    private record Corner(double first, double second, int[] tried) {}

    /**
     * @param known worth of portfolios, from whose outline the mixes are taken
     */
    Corners(Layout layout, List<double[]> known) {
        this.layout = layout;
        mixes = mixes(rising(known));
    }

    private static List<double[]> rising(List<double[]> known) {
        return known.stream()
                .sorted(Comparator.comparingDouble((double[] each) -> each[0]).thenComparingDouble(each -> -each[1]))
                .toList();
    }

    /** Mixes at right angles to the edges of the convex outline. */
    private double[][] mixes(List<double[]> rising) {
        var outline = new ArrayList<double[]>();
        for (var point : rising) {
            while (outline.size() > 1 && !isConvex(outline.get(outline.size() - 2), outline.getLast(), point)) {
                outline.removeLast();
            }
            outline.add(point);
        }
        var made = new ArrayList<double[]>();
        for (double share : EVEN_MIXES) {
            made.add(mix(share / Math.max(layout.scale[0], 1e-300), (1 - share) / Math.max(layout.scale[1], 1e-300)));
        }
        int edges = outline.size() - 1;
        int count = Math.clamp(edges, 0, MOST_MIXES);
        for (int i = 0; i < count; i++) {
            var from = outline.get(i * edges / count);
            var to = outline.get(i * edges / count + 1);
            if (to[0] > from[0] && from[1] > to[1]) {
                made.add(mix(from[1] - to[1], to[0] - from[0]));
            }
        }
        return made.toArray(double[][]::new);
    }

    private double[] mix(double first, double second) {
        double size = first * layout.scale[0] + second * layout.scale[1];
        return size > 0 ? new double[] {first / size, second / size} : new double[] {first, second};
    }

    private static boolean isConvex(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]) < 0;
    }

    double[][] mixes() {
        return mixes;
    }

    /**
     * Makes the corners.
     *
     * @param known worth of portfolios none of which is better than another
     * @param ties whether portfolios as good as those are wanted too
     */
    void settle(List<double[]> known, Ties ties) {
        var rising = rising(known);
        var heights = IntStream.range(0, mixes.length)
                .mapToDouble(m -> rising.stream()
                        .mapToDouble(each -> Rest.dot(mixes[m], each))
                        .max()
                        .orElse(0))
                .toArray();
        var made = new ArrayList<Corner>();
        for (int i = 0; i <= rising.size(); i++) {
            double first = i == 0 ? Double.NEGATIVE_INFINITY : rising.get(i - 1)[0] + layout.step[0];
            double second = i == rising.size() ? Double.NEGATIVE_INFINITY : rising.get(i)[1] + layout.step[1];
            made.add(corner(first, second, heights));
            if (i < rising.size() && ties == Ties.ALL) {
                made.add(corner(rising.get(i)[0], rising.get(i)[1], heights));
            }
        }
        corners = made;
    }

    private Corner corner(double first, double second, double[] heights) {
        var tried = IntStream.range(0, mixes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer m) -> heights[m] - mixes[m][0] * first - mixes[m][1] * second))
                .limit(TRIED)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Corner(first, second, tried);
    }

    /** Whether some corner can be reached, as far as the bounds tell. */
    boolean areReached(Reach reach) {
        double first = reach.most(0) + layout.epsilon[0];
        double second = reach.most(1) + layout.epsilon[1];
        for (var corner : corners) {
            if (corner.first > first) {
                return false;
            }
            if (corner.second <= second && isReached(corner, reach)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReached(Corner corner, Reach reach) {
        for (int m : corner.tried) {
            double slack = mixes[m][0] * layout.epsilon[0] + mixes[m][1] * layout.epsilon[1];
            if (mixes[m][0] * corner.first + mixes[m][1] * corner.second > reach.most(2 + m) + slack) {
                return false;
            }
        }
        return true;
    }
}
