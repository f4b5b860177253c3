package org.senken.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.DataTable;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;
import org.senken.chart.StudyCharts;
import org.senken.core.maths.Progress;
import org.senken.core.report.Piece.Width;
import org.senken.core.technology.Language;
import org.senken.testkit.TypicalStudies;

class FigureBundleTest {
    private static final Figure HEATMAP =
            StudyCharts.of(TypicalStudies.study()).figure(ChartWish.of(ChartKind.HEATMAP), Language.JA);

    @TempDir
    private Path folder;

    @Test
    void aBundleHoldsEveryFormatInBothLanguagesAndTheWords() throws Exception {
        write(folder.resolve("new"));
        var expected = Stream.concat(
                        Stream.of("heatmap.txt"),
                        Stream.of("en", "ja")
                                .flatMap(language -> Stream.of(FigureFormat.values())
                                        .map(format -> "heatmap-" + language + format.ending())))
                .sorted()
                .toList();
        assertEquals(expected, names(folder.resolve("new")));
        var words = Files.readString(folder.resolve("new/heatmap.txt"));
        assertTrue(words.startsWith("\uFEFF"));
        for (var edition : HEATMAP.editions()) {
            assertTrue(words.contains(edition.title()), words);
            assertTrue(words.contains(edition.altText()), words);
        }
    }

    @Test
    void theEditionsAreOneFigureInTwoLanguages() {
        assertEquals(
                List.of(Language.EN, Language.JA),
                HEATMAP.editions().stream().map(Figure::language).toList());
        assertEquals(
                HEATMAP.data().rows().size(),
                HEATMAP.editions().getFirst().data().rows().size());
    }

    @Test
    void everyFileCarriesTheSameIdAfterEachExport() throws Exception {
        write(folder);
        write(folder);
        assertTrue(Files.readString(folder.resolve("heatmap-en.svg")).contains("id=\"senken-heatmap-en\""));
        try (var pdf = Loader.loadPDF(folder.resolve("heatmap-ja.pdf").toFile())) {
            assertEquals("senken-heatmap-ja", pdf.getDocumentInformation().getKeywords());
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("heatmap-ja.xlsx")))) {
            assertEquals(
                    "senken-heatmap-ja",
                    book.getProperties().getCoreProperties().getIdentifier());
        }
        var png = new String(Files.readAllBytes(folder.resolve("heatmap-en.png")), StandardCharsets.UTF_8);
        assertTrue(png.contains("senken-heatmap-en"));
    }

    @Test
    void anyFailureLeavesTheOldFilesAsTheyWere() throws Exception {
        Files.writeString(folder.resolve("heatmap-en.csv"), "old");
        Files.createDirectory(folder.resolve("heatmap-ja.xlsx"));
        assertThrows(ReportException.class, () -> write(folder));
        assertEquals(List.of("heatmap-en.csv", "heatmap-ja.xlsx"), names(folder));
        assertEquals("old", Files.readString(folder.resolve("heatmap-en.csv")));
    }

    @Test
    void aBundleThatIsCancelledLeavesNothing() throws Exception {
        Progress cancelled = share -> {
            throw new CancellationException();
        };
        var place = folder.resolve("new");
        assertThrows(
                CancellationException.class,
                () -> FigureBundle.write(List.of(HEATMAP), place, FigureBundleTest::small, cancelled));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndFormulasAsText() throws Exception {
        var evil = "=HYPERLINK(\"http://example.org\",\"x\")";
        var table = new DataTable(List.of("a", "=1+1"), List.of(List.of("6.5", evil), List.of("-12", "007")));
        var figure = new Figure(
                "heatmap",
                Language.EN,
                HEATMAP.size(),
                "=title",
                "measured",
                List.of("@note"),
                "",
                table,
                theme -> HEATMAP.chart(theme),
                Optional.empty());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FigureWorkbook.bytes(figure)))) {
            var sheet = book.getSheetAt(0);
            assertEquals("=title", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(6.5, sheet.getRow(4).getCell(0).getNumericCellValue());
            assertEquals(-12, sheet.getRow(5).getCell(0).getNumericCellValue());
            assertEquals(CellType.STRING, sheet.getRow(4).getCell(1).getCellType());
            assertEquals(evil, sheet.getRow(4).getCell(1).getStringCellValue());
            assertEquals("007", sheet.getRow(5).getCell(1).getStringCellValue());
            assertEquals("Ballots of this study.", sheet.getRow(7).getCell(1).getStringCellValue());
            assertEquals("@note", sheet.getRow(8).getCell(1).getStringCellValue());
        }
        assertArrayEquals(FigureWorkbook.bytes(figure), FigureWorkbook.bytes(figure));
    }

    @Test
    void aPresetIsAsWideAsItsPaper() {
        assertEquals(80, PaperSize.of(HEATMAP, Width.COLUMN).width());
        assertEquals(160, PaperSize.of(HEATMAP, Width.PAGE).width());
        assertEquals(new FigureSize(240, 135), PaperSize.of(HEATMAP, Width.SLIDE));
    }

    private static void write(Path place) throws ReportException {
        FigureBundle.write(List.of(HEATMAP), place, FigureBundleTest::small, Progress.NONE);
    }

    private static FigureOptions small(Figure figure) {
        return FigureOptions.of(figure.size()).withDpi(50);
    }

    private static List<String> names(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
