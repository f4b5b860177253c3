package org.senken.core.portfolio.choice;

import java.util.stream.IntStream;

/** Portfolios that differ from a known one by one item more, one less, or one exchanged: cheap to find, and often good. */
final class Neighbours {
    private final Layout layout;
    private final Cut cut;
    private final int[] placeOf;

    Neighbours(Layout layout, Cut cut) {
        this.layout = layout;
        this.cut = cut;
        placeOf = new int[layout.items];
        IntStream.range(0, layout.items).forEach(at -> placeOf[layout.itemAt[at]] = at);
    }

    /** Offers the portfolio and all its neighbours that are allowed. */
    void offer(Pick pick) {
        var set = new long[layout.words];
        for (int item : pick.items()) {
            set[placeOf[item] >> 6] |= 1L << placeOf[item];
        }
        offer(set);
    }

    /** Offers the portfolio, which must be allowed, and all its neighbours that are. */
    void offer(long[] set) {
        var acts = new long[layout.row.length];
        var worth = new double[layout.directions];
        long cost = 0;
        for (int at = 0; at < layout.items; at++) {
            if (has(set, at)) {
                cost += layout.cost[at];
                add(worth, layout.mid[at], 1);
                for (int r = 0; r < acts.length; r++) {
                    acts[r] += layout.row[r][at];
                }
            }
        }
        cut.offer(set, withBonuses(set, worth.clone()), cost);
        for (int out = -1; out < layout.items; out++) {
            if (out < 0 || has(set, out)) {
                exchange(set, acts, worth, cost, out);
            }
        }
    }

    private void exchange(long[] set, long[] acts, double[] worth, long cost, int out) {
        for (int in = -1; in < layout.items; in++) {
            if ((in >= 0 ? !has(set, in) : out >= 0) && isAllowed(acts, out, in)) {
                var changed = set.clone();
                var sum = worth.clone();
                long price = cost;
                if (in >= 0) {
                    changed[in >> 6] |= 1L << in;
                    add(sum, layout.mid[in], 1);
                    price += layout.cost[in];
                }
                if (out >= 0) {
                    changed[out >> 6] &= ~(1L << out);
                    add(sum, layout.mid[out], -1);
                    price -= layout.cost[out];
                }
                cut.offer(changed, withBonuses(changed, sum), price);
            }
        }
    }

    private boolean isAllowed(long[] acts, int out, int in) {
        for (int r = 0; r < acts.length; r++) {
            long more = in < 0 ? 0 : layout.row[r][in];
            long less = out < 0 ? 0 : layout.row[r][out];
            if (acts[r] + more - less > layout.cap[r]) {
                return false;
            }
        }
        return true;
    }

    private double[] withBonuses(long[] set, double[] worth) {
        for (int b = 0; b < layout.bonuses.count; b++) {
            if (layout.bonuses.isAlive(b, layout.items, set, 0)) {
                add(worth, layout.bonuses.mid[b], 1);
            }
        }
        return worth;
    }

    private static void add(double[] worth, double[] more, int sign) {
        for (int d = 0; d < worth.length; d++) {
            worth[d] += sign * more[d];
        }
    }

    private static boolean has(long[] set, int at) {
        return (set[at >> 6] >>> at & 1) != 0;
    }
}
