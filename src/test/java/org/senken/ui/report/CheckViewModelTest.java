package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.report.Section;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.report.contents.Finding;
import org.senken.report.contents.ReportMap;

class CheckViewModelTest {
    @TempDir
    private Path folder;

    private ReportRoom room;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new ReportRoom(folder);
        room.model.preview().refresh();
    }

    private List<Finding> found() {
        room.model.check().refresh();
        return room.model.check().foundProperty().get().orElseThrow();
    }

    private Finding found(String key) {
        return found().stream()
                .filter(each -> each.sentence().key().startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStaleValueLeadsToItsSection() {
        var section = room.model.report().sections().get(2);
        room.model.sections().text(section.id(), Language.EN, "[[experts|11]] experts");
        room.model.check().goTo(found("check.live.stale"));
        assertEquals(
                Optional.of(ReportMap.Place.of(section.id())),
                room.model.chosenProperty().get());
        assertEquals(ReportViewModel.Page.PAGES, room.model.pageProperty().get());
    }

    @Test
    void aFigureThatIsHardToReadLeadsToIt() {
        room.model.check().goTo(found("check.figure."));
        assertTrue(room.model.sections().chosenPiece().isPresent());
    }

    @Test
    void anOldSourceLeadsToIt() {
        room.model.check().goTo(found("check.evidence.stale"));
        assertEquals(ReportViewModel.Page.SOURCES, room.model.pageProperty().get());
        assertTrue(room.model
                .sources()
                .chosen()
                .filter(room.model.sources()::isStale)
                .isPresent());
    }

    @Test
    void otherFindingsLeadToTheirRoom() {
        for (var finding : found()) {
            room.entered.clear();
            room.model.check().goTo(finding);
            boolean here = finding.topic() == Finding.Topic.REPORT
                    || finding.sentence().key().startsWith("check.evidence.");
            assertEquals(
                    here ? List.of() : List.of(finding.topic().name()),
                    room.entered.stream().map(Enum::name).toList());
        }
    }

    @Test
    void theCheckIsMadeAgainOnlyAfterAChange() {
        var before = found();
        assertSame(before, found());
        room.model.sources().choose(Optional.of(ledger().getFirst().id()));
        ledger().forEach(each -> room.model.sources().lookedToday(each.id()));
        assertTrue(found().stream().noneMatch(each -> each.sentence().key().equals("check.evidence.stale")));
    }

    private List<Evidence> ledger() {
        return room.desk.study().ledger().entries();
    }

    @Test
    void allOldValuesAreAcceptedAtOnce() {
        var ids = room.model.report().sections().stream().map(Section::id).toList();
        room.model.sections().text(ids.get(1), Language.EN, "[[experts|11]] experts");
        room.model.sections().text(ids.get(2), Language.JA, "専門家[[experts|11]]名");
        assertEquals(2, found().stream().filter(room.model.check()::isStale).count());
        room.model.check().acceptAll();
        assertEquals(0, found().stream().filter(room.model.check()::isStale).count());
    }

    @Test
    void aMovedSectionIsFoundAgain() {
        var ids = room.model.report().sections().stream().map(Section::id).toList();
        room.model.sections().text(ids.get(2), Language.EN, "[[experts|11]] experts");
        room.model.sections().move(ids.get(2), -2);
        room.model.check().goTo(found("check.live.stale"));
        assertEquals(Optional.of(ids.get(2)), room.model.sections().chosen().map(Section::id));
    }
}
