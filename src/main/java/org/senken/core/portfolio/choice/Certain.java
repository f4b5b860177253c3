package org.senken.core.portfolio.choice;

import java.util.Arrays;

/** What is certain of the items after a search that was not finished: everything wanted grows out of what is left. */
final class Certain {
    private Certain() {}

    /** 1 where every portfolio wanted has the item, 0 where none has it, NaN where that is not decided. */
    static double[] shares(Layout layout, LabelSearch.Found found) {
        var shares = new double[layout.items];
        Arrays.fill(shares, Double.NaN);
        var labels = found.labels();
        for (int at = 0; at < found.decided(); at++) {
            int with = 0;
            for (int label = 0; label < labels.size; label++) {
                with += labels.has(label, at) ? 1 : 0;
            }
            if (with == 0 || with == labels.size) {
                shares[layout.itemAt[at]] = with == 0 ? 0 : 1;
            }
        }
        return shares;
    }
}
