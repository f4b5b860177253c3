package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Grade;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.editing.WorkspaceException;

class SourcesViewModelTest {
    private static final SubjectId QUANTUM = new SubjectId("quantum");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private ReportRoom room;
    private SourcesViewModel sources;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new ReportRoom(folder);
        sources = room.model.sources();
    }

    private Evidence added() {
        sources.list(Optional.of(QUANTUM));
        sources.add();
        return sources.chosen().orElseThrow();
    }

    private Evidence again(Evidence entry) {
        return sources.ledger().entry(entry.id()).orElseThrow();
    }

    @Test
    void aNewSourceIsAboutTheListedSubjectAndSeenToday() {
        int before = sources.ledger().entries().size();
        var entry = added();
        assertEquals(QUANTUM, entry.subject());
        assertEquals(TODAY, entry.looked());
        assertEquals(before + 1, sources.ledger().entries().size());
        assertTrue(sources.listed().stream().allMatch(each -> each.subject().equals(QUANTUM)));
        assertFalse(sources.isStale(entry));
    }

    @Test
    void everyFieldCanBeChanged() {
        var entry = added();
        var id = entry.id();
        sources.cite(id, Language.JA, "量子年鑑");
        sources.bearsOn(id, Optional.of(Criterion.SUPERIORITY));
        sources.grade(id, Grade.A);
        sources.page(id, " 12–14 ");
        assertTrue(sources.link(id, "https://example.org/a"));
        assertTrue(sources.published(id, "2026/03/31"));
        assertTrue(sources.looked(id, "2026-01-05"));
        sources.about(id, new SubjectId("semiconductors"));
        var changed = again(entry);
        assertEquals("量子年鑑", changed.citation().ja());
        assertEquals(Optional.of(Criterion.SUPERIORITY), changed.criterion());
        assertEquals(Grade.A, changed.grade());
        assertEquals("12–14", changed.page());
        assertEquals("https://example.org/a", changed.link());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), changed.published());
        assertEquals(LocalDate.of(2026, 1, 5), changed.looked());
        assertEquals(new SubjectId("semiconductors"), changed.subject());
        assertTrue(sources.isStale(changed));
        sources.lookedToday(id);
        assertFalse(sources.isStale(again(entry)));
        assertTrue(sources.published(id, " "));
        assertEquals(Optional.empty(), again(entry).published());
    }

    @Test
    void whatIsNoDayNoAddressAndNoNumberIsRefusedWithASentence() {
        var entry = added();
        assertFalse(sources.published(entry.id(), "last year"));
        assertEquals("sources.day.wrong", room.desk.notice().orElseThrow().key());
        assertFalse(sources.looked(entry.id(), ""));
        assertFalse(sources.link(entry.id(), "javascript:alert(1)"));
        assertEquals("sources.link.wrong", room.desk.notice().orElseThrow().key());
        assertFalse(sources.link(entry.id(), "not a link"));
        assertTrue(sources.link(entry.id(), ""));
        for (var wrong : new String[] {"0", "-3", "3651", "soon", "99999999999"}) {
            assertFalse(sources.staleAfter(wrong), wrong);
            assertEquals("sources.stale.wrong", room.desk.notice().orElseThrow().key());
        }
        assertEquals(entry, again(entry));
    }

    @Test
    void theTimeAfterWhichSourcesAreStaleCanBeSet() {
        assertTrue(sources.staleAfter(" 1 "));
        assertEquals(1, sources.ledger().staleAfter());
        long many = sources.staleCount();
        assertTrue(sources.staleAfter("3650"));
        assertEquals(0, sources.staleCount());
        assertTrue(many > 0);
    }

    @Test
    void whereASourceWasTakenAwayTheNextOneIsChosen() {
        var first = sources.ledger().entries().get(0).id();
        var second = sources.ledger().entries().get(1).id();
        sources.choose(Optional.of(first));
        sources.remove(first);
        assertEquals(Optional.of(second), sources.chosen().map(Evidence::id));
        sources.listed().stream().map(Evidence::id).toList().forEach(sources::remove);
        assertEquals(Optional.empty(), sources.chosen());
    }
}
