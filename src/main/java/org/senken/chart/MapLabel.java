package org.senken.chart;

import java.awt.Font;
import java.util.List;

/** A label as it is written on the map: its lines, its font, its place and the bubble it belongs to. */
record MapLabel(Bubble bubble, List<String> lines, Font font, LabelPlace place) {
    MapLabel {
        lines = List.copyOf(lines);
    }

    /** Whether the words stand on the bubble itself. */
    boolean isOnBubble() {
        var box = place.box();
        return bubble.disc().contains(box.centreX(), box.centreY());
    }
}
