package org.senken.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.MapChart;
import org.senken.chart.TypicalMaps;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Column;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.SampleDocument;
import org.senken.report.document.SpeakerNotes;
import org.senken.report.document.TableBlock;
import org.senken.report.office.Refreshed;

class SlideRefreshTest {
    @TempDir
    private Path folder;

    private static Document document(int rows, String first, FigureBlock figure) {
        var cells = IntStream.range(0, rows)
                .mapToObj(i -> List.of(Paragraph.of("Row " + i), Paragraph.of(i == 0 ? first : "" + i)))
                .toList();
        var table = new TableBlock("tab", "Scores", List.of(Column.left("Area"), Column.right("Score")), cells, "", "");
        return SampleDocument.of(Language.EN, Heading.section("h", 1, "Position"), figure, table);
    }

    private static FigureBlock map() {
        return FigureBlock.of("map", SampleDocument.map(Language.EN), "", "");
    }

    private static FigureBlock otherMap() {
        return FigureBlock.of("map", MapChart.figure(TypicalMaps.bare(), Language.EN), "", "");
    }

    private Path written(Document document) throws ReportException {
        var file = folder.resolve("report.pptx");
        SlideReport.write(document, file, Progress.NONE);
        return file;
    }

    @Test
    void whatIsUpToDateStaysAsItIs() throws Exception {
        var document = document(40, "0", map());
        var file = written(document);
        var refreshed = SlideRefresh.write(document, file, file, Progress.NONE);
        assertEquals(List.of(), refreshed.changes());
        assertEquals(List.of("map", "tab"), refreshed.unchanged());
        assertEquals(List.of(), refreshed.missing());
    }

    @Test
    void figuresAndTablesAreReplacedAndOtherShapesStay() throws Exception {
        var file = written(document(40, "0", map()));
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            show.getSlides().get(1).createTextBox().setText("Our own remark");
            try (var out = Files.newOutputStream(file)) {
                show.write(out);
            }
        }
        var refreshed = SlideRefresh.write(document(43, "9", otherMap()), file, file, Progress.NONE);
        assertEquals(
                List.of(Refreshed.Kind.FIGURE, Refreshed.Kind.TABLE),
                refreshed.changes().stream()
                        .map(Refreshed.Change::kind)
                        .filter(kind -> kind != Refreshed.Kind.WORDS)
                        .toList());
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            assertTrue(show.getSlides().get(1).getShapes().stream()
                    .anyMatch(shape -> shape instanceof XSLFTextShape text
                            && text.getText().equals("Our own remark")));
            var tables = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertEquals(
                    43,
                    tables.stream()
                            .mapToInt(table -> table.getNumberOfRows() - 1)
                            .sum());
            assertEquals("9", tables.getFirst().getCell(1, 1).getText());
            assertEquals(
                    "Row 42",
                    tables.getLast()
                            .getCell(tables.getLast().getNumberOfRows() - 1, 0)
                            .getText());
        }
    }

    @Test
    void idsThatOnlyOneSideHasAreNamed() throws Exception {
        var file = written(document(3, "0", map()));
        var other = SampleDocument.of(Language.EN, FigureBlock.of("new", SampleDocument.map(Language.EN), "", ""));
        var refreshed = SlideRefresh.write(other, file, file, Progress.NONE);
        assertEquals(List.of("map", "tab"), refreshed.unknown());
        assertEquals(List.of("new"), refreshed.missing());
    }

    @Test
    void aTableThatLostAllItsRowsKeepsItsHeader() throws Exception {
        var file = written(document(40, "0", map()));
        SlideRefresh.write(document(1, "7", map()), file, file, Progress.NONE);
        var refreshed = SlideRefresh.write(document(0, "", map()), file, file, Progress.NONE);
        assertTrue(refreshed.changes().getFirst().before().contains("Row 0\t7"));
        assertTrue(refreshed.changes().getFirst().after().startsWith("Area\tScore"));
    }

    @Test
    void whatIsNoPresentationIsRefused() throws Exception {
        var text = Files.writeString(folder.resolve("text.pptx"), "no slides");
        var refused = assertThrows(
                ReportException.class, () -> SlideRefresh.write(document(1, "0", map()), text, text, Progress.NONE));
        assertEquals(Sentence.of("report.template.broken", text), refused.sentence());
    }

    @Test
    void valuesInTextsAndNotesAreReplacedWhereTheyStand() throws Exception {
        var file = written(told("16"));
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            assertTrue(texts(show).contains("Given by 16 experts."), texts(show).toString());
        }
        var refreshed = SlideRefresh.write(told("18"), file, file, Progress.NONE);
        assertEquals(
                new Refreshed.Change("n", Refreshed.Kind.VALUE, "16", "18"),
                refreshed.changes().getFirst());
        assertEquals(2, refreshed.changes().size());
        assertEquals(List.of(), refreshed.missing());
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            assertTrue(texts(show).contains("Given by 18 experts."), texts(show).toString());
            var notes = show.getSlides().get(1).getNotes().getTextParagraphs().stream()
                    .flatMap(List::stream)
                    .map(each -> each.getText())
                    .toList();
            assertTrue(notes.contains("Say: 18."), notes.toString());
        }
    }

    private static Document told(String experts) {
        var value = LiveValue.current("n", experts);
        return SampleDocument.of(
                Language.EN,
                Heading.section("h", 1, "Position"),
                Paragraph.of(new Plain("Given by "), value, new Plain(" experts.")),
                new SpeakerNotes(List.of(Paragraph.of(new Plain("Say: "), value, new Plain(".")))));
    }

    private static List<String> texts(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }
}
