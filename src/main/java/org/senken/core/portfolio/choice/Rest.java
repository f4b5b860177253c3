package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The most that undecided positions can still add in each direction: the relaxation of the knapsack in which the last item
 * is split (Dantzig 1957), once with the budget alone and once with all other limits priced into the worth of the items
 * (Lagrangean relaxation; any prices give a bound, good ones a close one).
 */
final class Rest {
    private final Layout layout;
    private final Prices[] prices;
    private final Integer[][] orders;
    private final double[][] worth;

    /** The sorted lists of one stage, [list][place]. */
    private int from;

    private final double[][] costs;
    private final double[][] gains;
    private final int[] sizes;
    private final Prices.Slack[] slack;

    /**
     * @param directions the directions bounds are wanted for, each as shares of the layout's directions
     */
    Rest(Layout layout, double[][] directions) {
        this.layout = layout;
        int count = directions.length;
        orders = new Integer[2 * count][];
        worth = new double[2 * count][];
        prices = new Prices[count];
        for (int d = 0; d < count; d++) {
            worth[2 * d] = mixed(directions[d]);
            prices[d] = Prices.of(layout, worth[2 * d]);
            worth[2 * d + 1] = prices[d].reduced(worth[2 * d]);
        }
        for (int list = 0; list < orders.length; list++) {
            orders[list] = sorted(worth[list]);
        }
        costs = new double[orders.length][layout.items + 1];
        gains = new double[orders.length][layout.items + 1];
        sizes = new int[orders.length];
        slack = new Prices.Slack[count];
        moveTo(0);
    }

    /** One list for each direction of the layout by itself. */
    static double[][] each(int directions) {
        var shares = new double[directions][directions];
        IntStream.range(0, directions).forEach(d -> shares[d][d] = 1);
        return shares;
    }

    /** The worth of each position, with every bonus that may help given to the last of its members. */
    private double[] mixed(double[] shares) {
        var mixed = new double[layout.items];
        for (int at = 0; at < mixed.length; at++) {
            mixed[at] = dot(shares, layout.mid[at]);
        }
        for (int b = 0; b < layout.bonuses.count; b++) {
            mixed[layout.bonuses.last[b]] += Math.max(0, dot(shares, layout.bonuses.mid[b]));
        }
        return mixed;
    }

    static double dot(double[] shares, double[] values) {
        double sum = 0;
        for (int d = 0; d < shares.length; d++) {
            sum += shares[d] * values[d];
        }
        return sum;
    }

    private Integer[] sorted(double[] value) {
        return IntStream.range(0, layout.items)
                .filter(at -> value[at] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -value[at] / price(at)))
                .toArray(Integer[]::new);
    }

    private double price(int at) {
        // what costs nothing comes first
        return layout.budget < 0 ? 1 : Math.max((double) layout.row[layout.budget][at], 1e-9);
    }

    /** Makes the lists for a search that has decided so many positions. */
    void moveTo(int decided) {
        from = decided;
        Arrays.setAll(slack, d -> prices[d].slack(decided));
        for (int list = 0; list < orders.length; list++) {
            int size = 0;
            for (int at : orders[list]) {
                if (at >= decided) {
                    double money = layout.budget < 0 ? 0 : layout.row[layout.budget][at];
                    costs[list][size + 1] = costs[list][size] + money;
                    gains[list][size + 1] = gains[list][size] + worth[list][at];
                    size++;
                }
            }
            sizes[list] = size;
        }
    }

    /** The positions from here on, best for money first in a direction. */
    int[] ranked(int direction) {
        return Arrays.stream(orders[2 * direction])
                .mapToInt(Integer::intValue)
                .filter(at -> at >= from)
                .toArray();
    }

    /**
     * The most that can be added in a direction.
     *
     * @param acts the sums of the live rows so far, beginning at start
     */
    double most(int direction, long[] acts, int start) {
        double money = money(acts, start);
        double plain = split(2 * direction, money);
        if (!prices[direction].matter()) {
            return plain;
        }
        return Math.min(plain, split(2 * direction + 1, money) + slack[direction].at(acts, start));
    }

    /** What is left of the budget. */
    double money(long[] acts, int start) {
        if (layout.budget < 0) {
            return Double.POSITIVE_INFINITY;
        }
        int place = Arrays.binarySearch(layout.live[from], layout.budget);
        return layout.cap[layout.budget] - (place < 0 ? 0 : acts[start + place]);
    }

    private double split(int list, double money) {
        int size = sizes[list];
        if (costs[list][size] <= money) {
            return gains[list][size];
        }
        int low = 0;
        int high = size;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (costs[list][middle] <= money) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double share = (money - costs[list][low]) / (costs[list][high] - costs[list][low]);
        return gains[list][low] + share * (gains[list][high] - gains[list][low]);
    }

    /** What one unit of money is worth in a direction when so much is left; 0 if all can be bought. */
    double ratio(int direction, double money) {
        int list = 2 * direction;
        if (costs[list][sizes[list]] <= money) {
            return 0;
        }
        int high = 1;
        while (costs[list][high] <= money) {
            high++;
        }
        return (gains[list][high] - gains[list][high - 1]) / (costs[list][high] - costs[list][high - 1]);
    }
}
