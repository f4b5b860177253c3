package org.senken.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.NativeChart;
import org.senken.report.document.SampleDocument;
import org.senken.report.slides.SlideReport;
import org.senken.report.word.WordReport;

class OfficeChartTest {
    @TempDir
    private Path folder;

    /** Two series of which one value is not known, and a category that looks like a formula. */
    private static NativeChart chart(NativeChart.Kind kind) {
        return new NativeChart(
                kind,
                List.of("優位性", "=HYPERLINK(\"x\")", "デュアルユース・リスク"),
                List.of(
                        new NativeChart.Series(
                                "第1ラウンド",
                                List.of(OptionalDouble.of(5.5), OptionalDouble.empty(), OptionalDouble.of(7))),
                        new NativeChart.Series(
                                "<b>&", List.of(OptionalDouble.of(6), OptionalDouble.of(4), OptionalDouble.of(6.5)))));
    }

    private static Document document(NativeChart.Kind kind) {
        var figure = FigureBlock.of("fig", SampleDocument.map(Language.JA), "評価票", "");
        return SampleDocument.of(Language.JA, Heading.section("a", 1, "見出し"), figure.drawnAs(chart(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void wordHoldsTheChartWithTheWorkbookOfItsNumbers(NativeChart.Kind kind) throws Exception {
        var file = folder.resolve("report.docx");
        WordReport.write(document(kind), file, heading -> 1, Progress.NONE);
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            var chart = word.getCharts().getFirst();
            assertEquals(
                    "優位性",
                    chart.getChartSeries()
                            .getFirst()
                            .getSeries(0)
                            .getCategoryData()
                            .getPointAt(0));
            var sheet = chart.getWorkbook().getSheet("Sheet1");
            assertEquals(CellType.STRING, sheet.getRow(2).getCell(0).getCellType(), "a formula is a text");
            assertEquals("=HYPERLINK(\"x\")", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(CellType.BLANK, sheet.getRow(2).getCell(1).getCellType(), "not known is not zero");
            assertEquals(6.5, sheet.getRow(3).getCell(2).getNumericCellValue());
            assertEquals("<b>&", sheet.getRow(0).getCell(2).getStringCellValue());
            var text = word.getParagraphs().stream().map(each -> each.getText()).toList();
            assertTrue(text.stream().anyMatch(line -> line.contains("5の線は目安")), "the sentences that stand under it");
        }
    }

    @Test
    void slidesHoldTheChartAsWell() throws Exception {
        var file = folder.resolve("report.pptx");
        SlideReport.write(document(NativeChart.Kind.BARS), file, Progress.NONE);
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            assertEquals(1, show.getCharts().size());
            assertTrue(show.getSlides().get(1).getShapes().stream()
                    .anyMatch(shape -> shape.getShapeName().equals("senken:fig")));
        }
    }

    @Test
    void theSameChartGivesTheSameBytes() throws Exception {
        var first = folder.resolve("1.docx");
        var second = folder.resolve("2.docx");
        WordReport.write(document(NativeChart.Kind.LINES), first, heading -> 1, Progress.NONE);
        Thread.sleep(1100);
        WordReport.write(document(NativeChart.Kind.LINES), second, heading -> 1, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
}
