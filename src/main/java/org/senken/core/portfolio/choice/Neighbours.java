package org.senken.core.portfolio.choice;

import java.util.stream.IntStream;

/** Portfolios that differ from a known one by one item more, or one exchanged: cheap to find, and often good. */
final class Neighbours {
    private final Layout layout;
    private final Program program;
    private final Cut cut;
    private final int[] placeOf;

    Neighbours(Program program, Layout layout, Cut cut) {
        this.program = program;
        this.layout = layout;
        this.cut = cut;
        placeOf = new int[layout.items];
        IntStream.range(0, layout.items).forEach(at -> placeOf[layout.itemAt[at]] = at);
    }

    /** Offers the portfolio and all its neighbours that are allowed. */
    void offer(Pick pick) {
        var set = new long[layout.words];
        var acts = new long[layout.row.length];
        for (int item : pick.items()) {
            take(set, acts, placeOf[item]);
        }
        offer(set);
        for (int out = -1; out < layout.items; out++) {
            if (out >= 0 && !has(set, out)) {
                continue;
            }
            for (int in = 0; in < layout.items; in++) {
                if (!has(set, in)) {
                    tryExchange(set, acts, out, in);
                }
            }
        }
    }

    private void tryExchange(long[] set, long[] acts, int out, int in) {
        for (int r = 0; r < acts.length; r++) {
            long act = acts[r] + layout.row[r][in] - (out < 0 ? 0 : layout.row[r][out]);
            if (act > layout.cap[r]) {
                return;
            }
        }
        var changed = set.clone();
        changed[in >> 6] |= 1L << in;
        if (out >= 0) {
            changed[out >> 6] &= ~(1L << out);
        }
        offer(changed);
    }

    private void offer(long[] set) {
        var pick = program.pick(layout.itemsOf(set, 0));
        cut.offer(set, program.worth(pick.items()), pick.cost());
    }

    private static boolean has(long[] set, int at) {
        return (set[at >> 6] >>> at & 1) != 0;
    }

    private void take(long[] set, long[] acts, int at) {
        set[at >> 6] |= 1L << at;
        for (int r = 0; r < acts.length; r++) {
            acts[r] += layout.row[r][at];
        }
    }
}
