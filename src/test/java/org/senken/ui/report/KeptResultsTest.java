package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.chart.ChartNeed;
import org.senken.core.maths.Progress;
import org.senken.core.minutes.Minutes;
import org.senken.core.report.Handling;
import org.senken.core.technology.Text;
import org.senken.testkit.Benches;

class KeptResultsTest {
    @Test
    void aSearchIsNotMadeAgainWhereOnlyTextsSourcesAndMinutesHaveChanged() {
        var kept = new KeptResults();
        var study = Benches.sample();
        var needs = EnumSet.of(ChartNeed.SEARCH);
        var first = kept.of(study, needs, Progress.NONE).found().orElseThrow();

        var other = study.withReports(study.reports().withHandling(Handling.OPEN))
                .withLedger(study.ledger().withStaleAfter(7))
                .withMinutes(Minutes.EMPTY);
        var second = kept.of(other, needs, Progress.NONE);
        assertSame(first, second.found().orElseThrow());
        assertEquals(other, second.study());

        // what needs nothing keeps what is known
        assertTrue(kept.of(study, Set.of(), Progress.NONE).found().isPresent());

        var changed = study.withTitle(Text.same("Another study"));
        assertNotSame(first, kept.of(changed, needs, Progress.NONE).found().orElseThrow());
    }
}
