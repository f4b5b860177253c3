package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.core.report.Handling;
import org.senken.core.report.Piece;
import org.senken.core.report.Piece.ListKind;
import org.senken.core.report.Piece.TableKind;
import org.senken.core.report.Piece.Width;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.report.contents.ReportMap;

class SectionsViewModelTest {
    @TempDir
    private Path folder;

    private ReportRoom room;
    private SectionsViewModel sections;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new ReportRoom(folder);
        sections = room.model.sections();
        room.model.preview().refresh();
    }

    private List<SectionId> ids() {
        return sections.all().stream().map(Section::id).toList();
    }

    private Section section(SectionId id) {
        return room.model.report().section(id).orElseThrow();
    }

    @Test
    void aReportFollowsItsTemplateUntilSomebodyChangesIt() {
        assertFalse(room.model.isArranged());
        sections.title(ids().getFirst(), Language.EN, "When and where");
        assertTrue(room.model.isArranged());
        assertEquals("When and where", section(ids().getFirst()).title().en());
        room.model.show(ReportKind.VISION);
        assertFalse(room.model.isArranged());
    }

    @Test
    void whatIsTypedAgainIsNoChange() {
        sections.title(
                ids().getFirst(), Language.EN, section(ids().getFirst()).title().en());
        sections.level(ids().getFirst(), 1);
        sections.place(ids().getFirst(), Section.Place.BODY);
        assertFalse(room.model.isArranged());
    }

    @Test
    void aNewSectionStandsBelowTheChosenOneAndIsChosen() {
        room.model.choose(ReportMap.Place.of(ids().get(1)));
        sections.add();
        var added = ids().get(2);
        assertEquals(Optional.of(added), sections.chosen().map(Section::id));
        sections.add();
        assertEquals(added, ids().get(2));
        assertEquals(ids().size(), ids().stream().distinct().count());
        room.desk.session.undo();
        room.desk.session.undo();
        assertFalse(room.model.isArranged());
        assertEquals(Optional.empty(), sections.chosen());
    }

    @Test
    void sectionsMoveAndStopAtTheEnds() {
        var before = ids();
        sections.move(before.get(2), -1);
        assertEquals(before.get(2), ids().get(1));
        sections.move(before.get(2), -5);
        assertEquals(before.get(2), ids().getFirst());
        sections.move(before.get(2), 99);
        assertEquals(before.get(2), ids().getLast());
        var last = room.desk.study();
        sections.move(before.get(2), 1);
        assertEquals(last, room.desk.study());
    }

    @Test
    void whereASectionWasTakenAwayTheNextOneIsChosen() {
        var before = ids();
        sections.remove(before.get(1));
        assertEquals(Optional.of(before.get(2)), sections.chosen().map(Section::id));
        sections.remove(before.getLast());
        assertEquals(
                Optional.of(before.get(before.size() - 2)), sections.chosen().map(Section::id));
        ids().forEach(sections::remove);
        assertEquals(List.of(), ids());
        assertEquals(Optional.empty(), sections.chosen());
        sections.add();
        assertEquals(1, ids().size());
    }

    @Test
    void numbersFollowOrderLevelAndPlace() {
        var first = ids().getFirst();
        var second = ids().get(1);
        assertEquals("2", sections.numbers().get(second));
        sections.level(second, 2);
        assertEquals("1.1", sections.numbers().get(second));
        sections.level(second, 1);
        sections.place(second, Section.Place.ANNEX);
        assertEquals("Annex A", sections.numbers().get(second));
        assertEquals("1", sections.numbers().get(first));
    }

    @Test
    void aTypedValueIsKeptAsItIsNowAndAcceptedWhenItHasChanged() {
        var id = ids().getFirst();
        sections.text(id, Language.EN, "[[experts]] experts, not [[experts|11]].");
        assertEquals(
                "[[experts|16]] experts, not [[experts|11]].",
                section(id).text().en());
        assertEquals(1, sections.staleCount(section(id)));
        assertEquals(
                "11", sections.stale(section(id).text(), Language.EN).getFirst().written());
        sections.accept(id);
        assertEquals(
                "[[experts|16]] experts, not [[experts|16]].",
                section(id).text().en());
        assertEquals(0, sections.staleCount(section(id)));
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithASentence() {
        var id = ids().getFirst();
        sections.text(id, Language.EN, "a".repeat(Section.LONGEST_TEXT + 1));
        assertEquals("report.text.long", room.desk.notice().orElseThrow().key());
        assertFalse(room.model.isArranged());
    }

    @Test
    void figuresTablesAndListsAreAddedChangedMovedAndTakenAway() {
        var id = ids().getFirst();
        sections.addFigure(id, ChartKind.HEATMAP);
        sections.addFigure(id, ChartKind.HEATMAP);
        sections.addTable(id, TableKind.PANEL);
        sections.addList(id, ListKind.NOTES);
        var pieces = section(id).pieces();
        assertEquals(4, pieces.stream().map(Piece::id).distinct().count());
        assertEquals(Optional.of(pieces.getLast()), sections.chosenPiece());

        sections.changeFigure(id, pieces.getFirst().id(), figure -> figure.withWidth(Width.COLUMN));
        sections.caption(id, pieces.getFirst().id(), Language.JA, "評価の一覧");
        sections.altText(id, pieces.getFirst().id(), Language.EN, "All scores");
        var changed = (Piece.FigurePiece) section(id).pieces().getFirst();
        assertEquals(Width.COLUMN, changed.width());
        assertEquals(new Text("", "評価の一覧"), changed.caption());
        assertEquals("All scores", changed.altText().en());

        sections.changeTable(id, pieces.get(2).id(), TableKind.AGREEMENT);
        sections.changeList(id, pieces.get(3).id(), ListKind.AGREED);
        assertEquals(
                TableKind.AGREEMENT, ((Piece.TablePiece) section(id).pieces().get(2)).table());
        assertEquals(ListKind.AGREED, ((Piece.ListPiece) section(id).pieces().get(3)).list());

        sections.move(id, pieces.get(3).id(), -3);
        assertEquals(pieces.get(3).id(), section(id).pieces().getFirst().id());
        sections.remove(id, pieces.get(3).id());
        assertEquals(3, section(id).pieces().size());
        assertEquals(Optional.empty(), sections.chosenPiece());
        assertEquals(Optional.of(id), sections.chosen().map(Section::id));
    }

    @Test
    void figuresOfSlidesAreAsWideAsSlides() {
        room.model.show(ReportKind.SLIDES);
        sections.addFigure(ids().getFirst(), ChartKind.HEATMAP);
        assertEquals(Width.SLIDE, ((Piece.FigurePiece) sections.chosenPiece().orElseThrow()).width());
    }

    @Test
    void aReportGoesBackToItsTemplateOnlyAfterAQuestion() {
        room.model.reset();
        assertEquals(List.of(), room.dialogs.asked);
        sections.add();
        room.dialogs.agrees = false;
        room.model.reset();
        assertTrue(room.model.isArranged());
        room.dialogs.agrees = true;
        room.model.reset();
        assertFalse(room.model.isArranged());
    }

    @Test
    void handlingIsChangedOnce() {
        room.model.handle(Handling.COUNCIL);
        assertEquals(Handling.COUNCIL, room.desk.study().reports().handling());
        var after = room.desk.study();
        room.model.handle(Handling.COUNCIL);
        assertEquals(after, room.desk.study());
    }

    @Test
    void titlesShowTheirValues() {
        sections.title(ids().getFirst(), Language.EN, "Scenarios to [[horizon]]");
        assertEquals("1 Scenarios to 2035", sections.name(section(ids().getFirst())));
    }
}
