package org.senken.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.MapChart;
import org.senken.chart.TypicalMaps;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Block;
import org.senken.report.document.Column;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.SampleDocument;
import org.senken.report.document.TableBlock;
import org.senken.report.office.Refreshed;

class WordRefreshTest {
    @TempDir
    private Path folder;

    private static Document document(String experts, String score, FigureBlock figure, Block... more) {
        var table = new TableBlock(
                "tab",
                "Scores",
                List.of(Column.left("Area"), Column.right("Score")),
                List.of(row("Quantum", "5"), row("Space", score)),
                "",
                "");
        var blocks = new ArrayList<Block>(List.of(
                Paragraph.of(new Plain("Given by "), LiveValue.current("n", experts), new Plain(" experts.")),
                table,
                figure));
        blocks.addAll(List.of(more));
        return SampleDocument.of(Language.EN, blocks.toArray(Block[]::new));
    }

    private static List<Paragraph> row(String... cells) {
        return List.of(cells).stream().map(Paragraph::of).toList();
    }

    private static FigureBlock map() {
        return FigureBlock.of("map", SampleDocument.map(Language.EN), "", "");
    }

    private static FigureBlock otherMap() {
        return FigureBlock.of("map", MapChart.figure(TypicalMaps.bare(), Language.EN), "", "");
    }

    private Path written(Document document) throws ReportException {
        var file = folder.resolve("report.docx");
        WordReport.write(document, file, heading -> 1, Progress.NONE);
        return file;
    }

    /** What people do to a file between two versions: text of their own, bold type, a comment. */
    private static void goOnWriting(Path file) throws IOException {
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            word.createParagraph().createRun().setText("Our own conclusion.");
            word.getParagraphs().getFirst().getRuns().getFirst().setItalic(true);
            var comment = word.createComments().createComment(BigInteger.ONE);
            comment.createParagraph().createRun().setText("Please check.");
            try (var out = Files.newOutputStream(file)) {
                word.write(out);
            }
        }
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var stream = zip.getInputStream(zip.getEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsUpToDateStaysAsItIs() throws Exception {
        var document = SampleDocument.in(Language.JA);
        var file = folder.resolve("report.docx");
        WordReport.write(document, file, heading -> 1, Progress.NONE);
        var refreshed = WordRefresh.write(document, file, file, Progress.NONE);
        assertEquals(List.of(), refreshed.changes());
        assertEquals(List.of(), refreshed.missing());
        assertEquals(List.of("round2.experts", "round2.return", "fig-map", "tab-scores"), refreshed.unchanged());
    }

    @Test
    void valuesTablesAndFiguresAreReplacedAndOtherTextStays() throws Exception {
        var file = written(document("16", "4", map()));
        goOnWriting(file);
        var before = part(file, "word/media/map.svg");
        var refreshed = WordRefresh.write(document("18", "6", otherMap()), file, file, Progress.NONE);
        assertEquals(
                List.of(
                        new Refreshed.Change("n", Refreshed.Kind.VALUE, "16", "18"),
                        new Refreshed.Change(
                                "tab",
                                Refreshed.Kind.TABLE,
                                "Area\tScore\nQuantum\t5\nSpace\t4",
                                "Area\tScore\nQuantum\t5\nSpace\t6"),
                        new Refreshed.Change("map", Refreshed.Kind.FIGURE, "", "")),
                refreshed.changes().stream()
                        .filter(each -> each.kind() != Refreshed.Kind.WORDS)
                        .toList());
        assertFalse(before.equals(part(file, "word/media/map.svg")));
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            var text = word.getParagraphs().stream().map(each -> each.getText()).toList();
            assertTrue(text.contains("Our own conclusion."), text.toString());
            assertTrue(text.contains("Given by 18 experts."), text.toString());
            assertTrue(word.getParagraphs().getFirst().getRuns().getFirst().isItalic());
            assertEquals("Please check.", word.getDocComments().getComment(0).getText());
        }
    }

    @Test
    void aTableGrowsAndShrinks() throws Exception {
        var file = written(document("16", "4", map()));
        var longer = new TableBlock(
                "tab",
                "Scores",
                List.of(Column.left("Area"), Column.right("Score"), Column.right("Spread")),
                List.of(row("A", "1", "x"), row("B", "2", "y"), row("C", "3", "z"), row("=D", "<4>", "")),
                "",
                "");
        WordRefresh.write(SampleDocument.of(Language.EN, longer), file, file, Progress.NONE);
        var refreshed = WordRefresh.write(document("16", "4", map()), file, file, Progress.NONE);
        assertEquals(
                "Area\tScore\tSpread\nA\t1\tx\nB\t2\ty\nC\t3\tz\n=D\t<4>\t",
                refreshed.changes().getFirst().before());
        assertEquals(
                "Area\tScore\nQuantum\t5\nSpace\t4",
                refreshed.changes().getFirst().after());
    }

    @Test
    void idsThatOnlyOneSideHasAreNamed() throws Exception {
        var file = written(document("16", "4", map()));
        var other = SampleDocument.of(
                Language.EN, Paragraph.of(LiveValue.current("n", "16")), Paragraph.of(LiveValue.current("new", "1")));
        var refreshed = WordRefresh.write(other, file, file, Progress.NONE);
        assertEquals(List.of("tab", "map"), refreshed.unknown());
        assertEquals(List.of("new"), refreshed.missing());
        assertEquals(List.of("n"), refreshed.unchanged());
    }

    @Test
    void aPictureStaysAsWideAsPeopleMadeIt() throws Exception {
        var file = written(document("16", "4", map()));
        var narrow = folder.resolve("narrow.docx");
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            var xml = word.getDocument();
            var text = xml.xmlText();
            assertTrue(text.contains("<wp:extent cx="));
            xml.set(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1.Factory.parse(
                    text.replaceAll("<wp:extent cx=\"\\d+\"", "<wp:extent cx=\"4000000\"")));
            try (var out = Files.newOutputStream(narrow)) {
                word.write(out);
            }
        }
        WordRefresh.write(document("16", "4", otherMap()), narrow, narrow, Progress.NONE);
        assertTrue(part(narrow, "word/document.xml").contains("cx=\"4000000\""));
    }

    @Test
    void whatIsNoFileOfWordIsRefusedAndTheTargetStays() throws Exception {
        var text = Files.writeString(folder.resolve("text.docx"), "no document");
        var target = Files.writeString(folder.resolve("target.docx"), "old");
        var refused = assertThrows(
                ReportException.class,
                () -> WordRefresh.write(SampleDocument.in(Language.EN), text, target, Progress.NONE));
        assertEquals(Sentence.of("report.template.broken", text), refused.sentence());
        assertEquals("old", Files.readString(target));
    }
}
