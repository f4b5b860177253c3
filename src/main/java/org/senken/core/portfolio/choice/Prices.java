package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What a unit of each row but the budget is worth in one direction: found by subgradient steps, good enough for a bound. */
final class Prices {
    private static final int STEPS = 120;
    /** Prices that lower the bound by less than this share are not worth reckoning with. */
    private static final double WORTHWHILE = 1e-3;

    private final Layout layout;
    private final double[] price;
    private final boolean matter;

    private Prices(Layout layout, double[] price, boolean matter) {
        this.layout = layout;
        this.price = price;
        this.matter = matter;
    }

    static Prices of(Layout layout, double[] worth) {
        var price = new double[layout.row.length];
        var none = new Prices(layout, price, false);
        if (layout.row.length == 0 || (layout.row.length == 1 && layout.budget == 0)) {
            return none;
        }
        double first = Double.NaN;
        double lowest = Double.POSITIVE_INFINITY;
        var best = price;
        for (int step = 0; step < STEPS; step++) {
            var here = new Prices(layout, price, true);
            var slope = new double[price.length];
            double bound = here.bound(worth, slope);
            first = step == 0 ? bound : first;
            if (bound < lowest) {
                lowest = bound;
                best = price;
            }
            price = stepped(price, slope, Math.abs(first) / (10 + step), layout.budget);
        }
        return lowest < first - Math.abs(first) * WORTHWHILE ? new Prices(layout, best, true) : none;
    }

    private static double[] stepped(double[] price, double[] slope, double fall, int budget) {
        double length = 0;
        for (int r = 0; r < slope.length; r++) {
            // a price that is 0 already cannot go down
            length += r == budget || (slope[r] > 0 && price[r] == 0) ? 0 : slope[r] * slope[r];
        }
        var next = price.clone();
        for (int r = 0; r < next.length && length > 0; r++) {
            next[r] = r == budget ? 0 : Math.max(0, price[r] - fall * slope[r] / length);
        }
        return next;
    }

    boolean matter() {
        return matter;
    }

    /** The worth of each position less what it uses of the rows. */
    double[] reduced(double[] worth) {
        var reduced = worth.clone();
        for (int r = 0; r < price.length; r++) {
            if (price[r] > 0) {
                for (int at = 0; at < reduced.length; at++) {
                    reduced[at] -= price[r] * layout.row[r][at];
                }
            }
        }
        return reduced;
    }

    /**
     * What the rows have left at one stage, at their prices.
     *
     * @param all what they have left before anything is in
     * @param places of the live rows that have begun and have a price
     * @param prices of those
     */
    record Slack(double all, int[] places, double[] prices) {
        double at(long[] acts, int start) {
            double left = all;
            for (int i = 0; i < places.length; i++) {
                left -= prices[i] * acts[start + places[i]];
            }
            return left;
        }
    }

    /** What is left at a stage. Rows not begun have all of it left, rows done with none. */
    Slack slack(int decided) {
        double all = 0;
        var live = layout.live[decided];
        var places = new ArrayList<Integer>();
        for (int r = 0; r < price.length; r++) {
            boolean open = layout.leastRest[r][decided] != 0 || layout.mostRest[r][decided] != 0;
            if (price[r] > 0 && open) {
                all += price[r] * layout.cap[r];
                int place = Arrays.binarySearch(live, r);
                if (place >= 0) {
                    places.add(place);
                }
            }
        }
        return new Slack(
                all,
                places.stream().mapToInt(Integer::intValue).toArray(),
                places.stream().mapToDouble(place -> price[live[place]]).toArray());
    }

    /** The bound at these prices; the slope is how far each row stays below its cap. */
    private double bound(double[] worth, double[] slope) {
        var reduced = reduced(worth);
        double bound = 0;
        for (int r = 0; r < price.length; r++) {
            slope[r] = layout.cap[r];
            bound += price[r] * layout.cap[r];
        }
        double money = layout.budget < 0 ? Double.POSITIVE_INFINITY : layout.cap[layout.budget];
        for (int at : order(reduced)) {
            double price = layout.budget < 0 ? 0 : layout.row[layout.budget][at];
            double share = price <= money ? 1 : money / price;
            bound += share * reduced[at];
            money -= share * price;
            for (int r = 0; r < slope.length; r++) {
                slope[r] -= share * layout.row[r][at];
            }
            if (share < 1) {
                break;
            }
        }
        return bound;
    }

    private int[] order(double[] reduced) {
        return IntStream.range(0, reduced.length)
                .filter(at -> reduced[at] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -reduced[at] / money(at)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double money(int at) {
        return layout.budget < 0 ? 1 : Math.max((double) layout.row[layout.budget][at], 1e-9);
    }
}
