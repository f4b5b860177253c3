package org.senken.chart;

/** A label of the map and the bubble it belongs to. */
record MapLabel(Bubble bubble, PlacedLabel written) {

    LabelPlace place() {
        return written.place();
    }
}
