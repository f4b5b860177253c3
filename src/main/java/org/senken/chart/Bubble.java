package org.senken.chart;

import org.senken.core.portfolio.Position;

/**
 * A subject's bubble on a drawing of the map.
 *
 * @param disc where the bubble is drawn
 * @param trueX where its medians are, in the drawing
 * @param trueY likewise
 */
record Bubble(Position position, int number, Disc disc, double trueX, double trueY) {

    /** Whether the bubble had to step aside because others have the same medians. */
    boolean isAside() {
        return disc.x() != trueX || disc.y() != trueY;
    }

    Segment tick() {
        return new Segment(disc.x(), disc.y(), trueX, trueY);
    }
}
