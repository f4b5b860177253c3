package org.senken.chart;

import java.util.List;

/**
 * A bubble that wants a label.
 *
 * @param names the sizes of its name, the preferred first: in one line, in two
 * @param number the size of the number that can stand for the name
 */
record LabelWish(Disc disc, List<LabelSize> names, LabelSize number) {
    LabelWish {
        names = List.copyOf(names);
    }
}
