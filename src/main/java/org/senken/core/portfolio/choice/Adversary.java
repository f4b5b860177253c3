package org.senken.core.portfolio.choice;

/**
 * Whatever grows out of a partial portfolio against one whole portfolio, with ranges of worth at their worst for the whole
 * one: where only it has an item the item is worth least, where only the other has it the item is worth most.
 */
final class Adversary {
    private final Layout layout;
    private final Labels labels;
    private final int label;
    private final long[] whole;
    private final Rest rest;
    private final int decided;

    Adversary(Layout layout, Reach reach, long[] whole) {
        this.layout = layout;
        labels = reach.labels();
        label = reach.label();
        this.whole = whole;
        rest = reach.rest();
        decided = reach.decided();
    }

    /** Whether the whole portfolio is better than everything that can grow. */
    boolean isBeaten() {
        boolean strict = false;
        double money = rest.money(labels.acts, label * labels.rows);
        for (int d = 0; d < layout.directions; d++) {
            double lead = ofDecided(d) + ofRest(d, money);
            if (lead > layout.epsilon[d]) {
                return false;
            }
            strict |= lead < -layout.epsilon[d];
        }
        return strict;
    }

    private boolean inWhole(int at) {
        return (whole[at >> 6] >>> at & 1) != 0;
    }

    private double ofDecided(int d) {
        double lead = 0;
        for (int at = 0; at < decided; at++) {
            lead += lead(labels.has(label, at), inWhole(at), layout.mid[at][d], layout.half[at][d]);
        }
        for (int b = 0; b < layout.bonuses.count; b++) {
            boolean alive = layout.bonuses.isAlive(b, decided, labels.sets, label * labels.words);
            boolean ofWhole = layout.bonuses.isAlive(b, layout.items, whole, 0);
            double mid = layout.bonuses.mid[b][d];
            double half = layout.bonuses.half[b][d];
            double without = lead(false, ofWhole, mid, half);
            double with = lead(true, ofWhole, mid, half);
            // one still open goes as it is best for the growth
            boolean isOpen = alive && layout.bonuses.last[b] >= decided;
            lead += isOpen ? Math.max(without, with) : alive ? with : without;
        }
        return lead;
    }

    private static double lead(boolean inGrowth, boolean inWhole, double mid, double half) {
        if (inGrowth == inWhole) {
            return 0;
        }
        return inGrowth ? mid + half : half - mid;
    }

    /** At any price of money this is a bound; the price at which the money runs out makes it close. */
    private double ofRest(int d, double money) {
        double price = money == Double.POSITIVE_INFINITY ? 0 : rest.ratio(d, money);
        double lead = price == 0 ? 0 : price * money;
        for (int at = decided; at < layout.items; at++) {
            double cost = layout.budget < 0 ? 0 : layout.row[layout.budget][at];
            double half = layout.half[at][d];
            double mid = layout.mid[at][d];
            double without = lead(false, inWhole(at), mid, half);
            double with = lead(true, inWhole(at), mid, half) - price * cost;
            lead += Math.max(without, with);
        }
        return lead;
    }
}
