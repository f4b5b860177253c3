package org.senken.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.chart.DataTable;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;
import org.senken.chart.MapChart;
import org.senken.chart.TypicalMaps;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

class FigureFilesTest {
    private static final FigureOptions SMALL = new FigureOptions(new FigureSize(160, 120), 150);
    private static final Figure JAPANESE = MapChart.figure(TypicalMaps.twenty(), Language.JA);

    @TempDir
    private Path folder;

    @Test
    void aPngHasTheSizeAndResolutionAskedFor() throws Exception {
        var bytes = FigureFiles.bytes(JAPANESE, FigureFormat.PNG, SMALL);
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertEquals(945, image.getWidth());
        assertEquals(709, image.getHeight());
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int pixelsPerMetre = ByteBuffer.wrap(bytes).getInt(latin.indexOf("pHYs") + 4);
        assertEquals(5906, pixelsPerMetre);
    }

    @Test
    void aPdfHoldsItsWordsTitleAndLanguage() throws Exception {
        try (var pdf = Loader.loadPDF(FigureFiles.bytes(JAPANESE, FigureFormat.PDF, SMALL))) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("2026年時点の我が国について・専門家16名の判断であり、測定値ではない"), text);
            assertTrue(text.contains("医療・公衆衛生技術（ゲノム学含む）"), text);
            assertEquals("20の技術領域の位置づけ", pdf.getDocumentInformation().getTitle());
            assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertTrue(pdf.getPage(0).getResources().getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void anSvgHoldsRealTextAndTheGlyphsItNeeds() throws Exception {
        var bytes = FigureFiles.bytes(JAPANESE, FigureFormat.SVG, SMALL);
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertEquals("160.00mm", document.getDocumentElement().getAttribute("width"));
        assertTrue(document.getElementsByTagName("text").getLength() > 30);
        var embedded = Pattern.compile("base64,([^)]+)\\)").matcher(new String(bytes, StandardCharsets.UTF_8));
        assertTrue(embedded.find());
        try (var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(embedded.group(1))))) {
            assertTrue(font.getUnicodeCmapLookup().getGlyphId('優') > 0);
            assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('猫'));
        }
    }

    @Test
    void aCsvIsReadByASpreadsheetAndRunsNothingThere() {
        var table = new DataTable(List.of("a", "b"), List.of(List.of("=1+1", "-2.5"), List.of("x, \"y\"", "@z")));
        assertEquals(
                "\uFEFFa,b\r\n'=1+1,-2.5\r\n\"x, \"\"y\"\"\",'@z\r\n",
                new String(CsvTable.bytes(table), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void theSameFigureGivesTheSameBytes(FigureFormat format) throws Exception {
        assertArrayEquals(FigureFiles.bytes(JAPANESE, format, SMALL), FigureFiles.bytes(JAPANESE, format, SMALL));
    }

    @ParameterizedTest
    @EnumSource
    void aFileReplacesTheOldOneAndLeavesNothingElse(FigureFormat format) throws Exception {
        var file = folder.resolve("map" + format.ending());
        Files.writeString(file, "old");
        FigureFiles.write(JAPANESE, file, SMALL);
        assertArrayEquals(FigureFiles.bytes(JAPANESE, format, SMALL), Files.readAllBytes(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void aMissingFolderIsSaidInASentence() {
        var file = folder.resolve("none").resolve("map.csv");
        assertEquals(Sentence.of("file.missing", folder.resolve("none")), refused(file, SMALL));
    }

    @Test
    void aFolderOfThatNameIsSaidInASentence() throws Exception {
        var file = Files.createDirectory(folder.resolve("map.csv"));
        assertEquals(Sentence.of("file.folder", file), refused(file, SMALL));
        assertEquals(List.of(file), listed());
    }

    @Test
    void anUnknownEndingIsSaidInASentence() {
        var file = folder.resolve("map.gif");
        assertEquals(Sentence.of("file.ending", file), refused(file, SMALL));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 59, 1201, -5, Double.NaN, Double.POSITIVE_INFINITY})
    void aWidthOutOfRangeIsRefusedAndNothingIsWritten(double width) throws Exception {
        assertEquals(
                "file.width",
                refused(folder.resolve("map.svg"), SMALL.withWidth(width)).key());
        assertEquals(List.of(), listed());
    }

    @Test
    void aPictureThatNoMemoryHoldsIsRefused() {
        var huge = SMALL.withWidth(1000).withHeight(1000).withDpi(1200);
        assertEquals(Sentence.of("file.pixels", 1000, 1000, 1200), refused(folder.resolve("map.png"), huge));
        assertEquals(Sentence.of("file.dpi", 1201, 36, 1200), refused(folder.resolve("map.png"), SMALL.withDpi(1201)));
    }

    private Sentence refused(Path file, FigureOptions options) {
        return assertThrows(ReportException.class, () -> FigureFiles.write(JAPANESE, file, options))
                .sentence();
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
