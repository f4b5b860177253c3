package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuadrantTest {
    private static final Range HIGH = new Range(6, 7, 8);
    private static final Range LOW = new Range(2, 3, 4);

    @Test
    void theFourCornersAreTold() {
        assertEquals(Quadrant.LEAD_AND_PROTECT, Quadrant.of(HIGH, HIGH));
        assertEquals(Quadrant.STRENGTH_INTO_NEED, Quadrant.of(HIGH, LOW));
        assertEquals(Quadrant.RENEW_THE_BASE, Quadrant.of(LOW, HIGH));
        assertEquals(Quadrant.PARTNER_OR_WATCH, Quadrant.of(LOW, LOW));
    }

    @Test
    void votesThatCrossALineAreNotSettledOnEitherAxis() {
        var across = new Range(4.75, 6, 7);
        assertEquals(Quadrant.UNSETTLED, Quadrant.of(across, HIGH));
        assertEquals(Quadrant.UNSETTLED, Quadrant.of(HIGH, across));
        assertEquals(Quadrant.UNSETTLED, Quadrant.of(across, across));
    }

    @Test
    void votesThatOnlyTouchTheLineAreSettledUnlessTheyAllLieOnIt() {
        assertEquals(Quadrant.LEAD_AND_PROTECT, Quadrant.of(new Range(5, 5, 5.25), HIGH));
        assertEquals(Quadrant.RENEW_THE_BASE, Quadrant.of(new Range(4.75, 5, 5), HIGH));
        assertEquals(Quadrant.UNSETTLED, Quadrant.of(new Range(5, 5, 5), HIGH));
    }

    @Test
    void oneJudgementIsAPoint() {
        assertEquals(Quadrant.LEAD_AND_PROTECT, Quadrant.of(Range.point(6), Range.point(9)));
        assertEquals(Quadrant.UNSETTLED, Quadrant.of(Range.point(6), Range.point(5)));
    }

    @Test
    void aRangeIsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Range(3, 2, 4));
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> Range.point(Double.NaN));
    }
}
