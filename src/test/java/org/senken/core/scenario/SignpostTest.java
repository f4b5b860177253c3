package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Text;

class SignpostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Signpost POST = Signpost.of(Text.same("Joint list"));

    @Test
    void aSignpostNobodyLookedAtIsStale() {
        assertTrue(POST.isStale(TODAY));
    }

    @Test
    void aLookHoldsFor180Days() {
        assertFalse(POST.lookedAt(TODAY.minusDays(180), false).isStale(TODAY));
        assertTrue(POST.lookedAt(TODAY.minusDays(181), false).isStale(TODAY));
    }

    @Test
    void theQuarterIsThatOfTheCalendar() {
        assertTrue(POST.lookedAt(LocalDate.of(2026, 10, 1), true).isSeenInQuarterOf(TODAY));
        assertFalse(POST.lookedAt(LocalDate.of(2026, 9, 30), true).isSeenInQuarterOf(TODAY));
        assertFalse(POST.lookedAt(LocalDate.of(2025, 11, 22), true).isSeenInQuarterOf(TODAY));
        assertFalse(POST.lookedAt(TODAY, false).isSeenInQuarterOf(TODAY));
    }
}
