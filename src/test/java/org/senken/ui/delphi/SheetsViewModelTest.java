package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.OFFICIAL;
import static org.senken.testkit.TypicalStudies.OPEN_ROUND;
import static org.senken.testkit.TypicalStudies.SCHOLAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.BallotDifference.Arrival;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.editing.RoundEdits;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.FileExchange;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.SheetFile;
import org.senken.testkit.TypicalStudies;
import org.senken.ui.common.DirectBackground;

class SheetsViewModelTest {
    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Desk desk;
    private AddendaViewModel addenda;
    private SheetsViewModel model;

    @BeforeEach
    void begin() throws WorkspaceException {
        open(TypicalStudies.study());
        dialogs.target = Optional.of(folder.resolve("b"));
        model.write(SheetFormat.XLSX);
    }

    private void open(Study study) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        var tools = new SheetsViewModel.Tools(new DirectBackground(), new FileExchange());
        var forms = new FormEntryViewModel(desk.session, desk.preferences, desk.notices, dialogs);
        addenda = new AddendaViewModel(
                desk.session, desk.preferences, desk.notices, dialogs, tools, forms, Benches.CLOCK);
        model = new SheetsViewModel(desk.session, desk.preferences, desk.notices, dialogs, tools, addenda);
    }

    private Path filled(ExpertCode expert, Object... scores) throws IOException {
        return SheetFile.change(folder.resolve("b/ballot-r2-" + expert + ".xlsx"), sheet -> {
            for (int i = 0; i < scores.length; i++) {
                SheetFile.type(sheet, "D" + (7 + i), scores[i]);
            }
        });
    }

    private Ballot ballot(ExpertCode expert) {
        return desk.study().round(OPEN_ROUND).orElseThrow().ballotOf(expert);
    }

    @Test
    void sheetsAreWrittenOnceAndNeverOverAnswers() {
        assertEquals(Optional.of("sheets.written"), desk.notice().map(Sentence::key));
        model.write(SheetFormat.XLSX);
        assertEquals(Optional.of("sheets.there"), desk.notice().map(Sentence::key));
    }

    @Test
    void formsArePrintedIntoOneFile() throws IOException {
        var file = folder.resolve("forms.pdf");
        dialogs.target = Optional.of(file);
        model.print();
        assertEquals(Optional.of(Sentence.of("forms.written", file)), desk.notice());
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void nothingIsStoredBeforeTheFacilitatorAgrees() throws IOException {
        var before = desk.study();
        model.read(List.of(filled(CHAIR, 7, 8), filled(SCHOLAR, 6, 9, "", 6)));
        var waiting = model.waitingProperty().get().orElseThrow();
        assertEquals(1, waiting.in(Arrival.NEW).size());
        assertEquals(1, waiting.in(Arrival.CHANGED).size());
        model.reject();
        assertEquals(before, desk.study());
        assertTrue(model.waitingProperty().get().isEmpty());
    }

    @Test
    void allBallotsComeInAsOneEdit() throws IOException {
        int entries = desk.session.stateProperty().get().history().size();
        model.read(List.of(filled(CHAIR, 7, 8), filled(OFFICIAL, 1, 2, 3, 4)));
        model.accept();
        assertEquals("78..", ballot(CHAIR).answers().scoreSigns());
        assertEquals(Origin.of(Origin.Way.SHEET), ballot(OFFICIAL).origin());
        assertEquals(entries + 1, desk.session.stateProperty().get().history().size());
    }

    @Test
    void oneWrongCellKeepsAllOutAndIsNamed() throws IOException {
        var before = desk.study();
        model.read(List.of(filled(CHAIR, 7, 8), filled(OFFICIAL, 1, 7.5)));
        assertTrue(model.waitingProperty().get().isEmpty());
        var said = desk.preferences.messages().get(desk.notice().orElseThrow());
        assertTrue(said.contains("ballot-r2-E04.xlsx:8:4"), said);
        assertEquals(before, desk.study());
    }

    @Test
    void whatWasReadIsForgottenOnceTheBallotHasChanged() throws IOException {
        model.read(List.of(filled(CHAIR, 7, 8)));
        desk.session.apply(RoundEdits.handIn(OPEN_ROUND, CHAIR));
        assertTrue(model.waitingProperty().get().isEmpty());
    }

    @Test
    void aSheetOfAClosedRoundBecomesALateBallot() throws IOException, WorkspaceException {
        var file = filled(CHAIR, 7, 8);
        var rounds =
                List.of(TypicalStudies.firstRound(), TypicalStudies.openRound().closed());
        open(TypicalStudies.study().withRounds(rounds));
        model.read(List.of(file));
        var notice = desk.notices.noticeProperty().get().orElseThrow();
        assertEquals("sheets.late", notice.sentence().key());
        notice.offer().orElseThrow().action().run();
        assertEquals(Optional.of(OPEN_ROUND), addenda.shownProperty().get());
        addenda.addSheet();
        assertEquals(Optional.of("addendum.reason.missing"), desk.notice().map(Sentence::key));
        addenda.reason("Came by post.");
        addenda.addSheet();
        var added = round().addenda().getFirst();
        assertEquals(Addendum.Kind.LATE, added.kind());
        assertEquals(Optional.empty(), added.before());
        assertEquals("78..", added.after().orElseThrow().answers().scoreSigns());
        assertFalse(round().hasBallotOf(CHAIR), "the closed round was altered");
    }

    private Round round() {
        return desk.study().round(OPEN_ROUND).orElseThrow();
    }
}
