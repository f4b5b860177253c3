package org.senken.chart;

import java.util.Optional;

/**
 * A place for a label.
 *
 * @param shape which of the name's sizes stands here, from 0; {@link #NUMBER} for the number
 * @param leader the line from bubble to label where the label stands away from it
 * @param cost how much worse than the best place, whatever the other labels do
 */
record LabelPlace(int shape, Box box, Optional<Segment> leader, double cost) {
    static final int NUMBER = -1;

    private static final double TANGLE = 9;

    boolean isNumber() {
        return shape == NUMBER;
    }

    /** What it costs that leaders of two labels cross each other or the other's words. */
    double tangle(LabelPlace other) {
        double cost = 0;
        if (leader.isPresent() && other.box.meets(leader.get())) {
            cost += TANGLE;
        }
        if (other.leader.isPresent() && box.meets(other.leader.get())) {
            cost += TANGLE;
        }
        if (leader.isPresent() && other.leader.isPresent() && leader.get().crosses(other.leader.get())) {
            cost += TANGLE;
        }
        return cost;
    }
}
