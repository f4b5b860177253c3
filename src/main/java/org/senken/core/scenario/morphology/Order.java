package org.senken.core.scenario.morphology;

/**
 * The order in which drivers are tried, so that what is left falls apart soon: the reverse of taking out, again and again,
 * the driver with the fewest neighbours and tying these to each other, as in the elimination of sparse equations (Tinney and
 * Walker 1967).
 */
final class Order {
    private final boolean[][] tied;
    private final int[] turn;

    private Order(boolean[][] tied) {
        this.tied = tied;
        turn = new int[tied.length];
    }

    /**
     * When each driver is taken out, from 1; the last one is to be tried first.
     *
     * @param tied which drivers restrain each other; used up
     */
    static int[] of(boolean[][] tied) {
        var order = new Order(tied);
        for (int turn = 1; turn <= tied.length; turn++) {
            order.takeOut(order.fewest(), turn);
        }
        return order.turn;
    }

    private int fewest() {
        int best = -1;
        for (int driver = 0; driver < turn.length; driver++) {
            if (turn[driver] == 0 && (best < 0 || neighbours(driver) < neighbours(best))) {
                best = driver;
            }
        }
        return best;
    }

    private int neighbours(int driver) {
        int count = 0;
        for (int other = 0; other < turn.length; other++) {
            count += turn[other] == 0 && tied[driver][other] ? 1 : 0;
        }
        return count;
    }

    private void takeOut(int driver, int when) {
        turn[driver] = when;
        for (int one = 0; one < turn.length; one++) {
            for (int other = 0; other < turn.length && tied[driver][one]; other++) {
                tied[one][other] |= one != other && tied[driver][other];
            }
        }
    }
}
