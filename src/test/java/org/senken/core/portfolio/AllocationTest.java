package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.SubjectId;

class AllocationTest {
    private static final SubjectId BIO = new SubjectId("bio");
    private static final SubjectId SPACE = new SubjectId("space");

    @Test
    void amountsAddUpAndNothingEnteredIsNothing() {
        var allocation = Allocation.EMPTY.with(BIO, 25_000_000_000L).with(SPACE, 1);
        assertEquals(25_000_000_001L, allocation.total());
        assertEquals(1, allocation.of(SPACE));
        assertEquals(0, allocation.of(new SubjectId("ocean")));
        assertEquals(0, Allocation.EMPTY.total());
    }

    @Test
    void zeroTakesAnAmountAway() {
        assertEquals(
                new Allocation(Map.of(SPACE, 2L)),
                Allocation.EMPTY.with(BIO, 1).with(SPACE, 2).with(BIO, 0));
    }

    @Test
    void aThousandLargestAmountsStillAddUp() {
        var allocation = Allocation.EMPTY;
        for (int i = 0; i < 1000; i++) {
            allocation = allocation.with(new SubjectId("a" + i), Allocation.MOST);
        }
        assertEquals(1_000_000_000_000_000_000L, allocation.total());
    }
}
