package org.senken.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Document;
import org.senken.report.document.Heading;
import org.senken.report.document.PageNumbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.SampleDocument;

class WordReportTest {
    private static final PageNumbers PAGES = heading -> 40 + heading.level();

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheSamplesOnce() throws ReportException {
        for (var language : Language.values()) {
            WordReport.write(SampleDocument.in(language), sample(language), PAGES, Progress.NONE);
        }
    }

    private static Path sample(Language language) {
        return shared.resolve(language.code() + ".docx");
    }

    private Path written(Document document) throws ReportException {
        var file = folder.resolve("report.docx");
        WordReport.write(document, file, PAGES, Progress.NONE);
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var stream = zip.getInputStream(zip.getEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreRealOnesAndTheTextIsAllThere(Language language) throws Exception {
        var document = SampleDocument.in(language);
        try (var word = new XWPFDocument(Files.newInputStream(sample(language)))) {
            for (int level = 1; level <= 4; level++) {
                int wanted = level;
                assertEquals(
                        document.headings()
                                .filter(each -> each.level() == wanted)
                                .map(Heading::text)
                                .toList(),
                        styled(word, "Heading" + level));
            }
            assertEquals(List.of(document.title()), styled(word, "Title"));
            var text = styled(word, "BodyText").getFirst();
            assertTrue(text.contains(SampleDocument.NAMES), text);
            assertEquals(
                    1,
                    word.getTables().size()
                            + found("(<w:tbl>)", part(sample(language), "word/document.xml"))
                                    .size());
        }
    }

    @Test
    void theContentsAreFilledAndAreAFieldThatWordUpdates() throws Exception {
        var text = part(sample(Language.JA), "word/document.xml");
        assertTrue(text.contains(" TOC \\o &quot;1-2&quot; \\h \\z \\u "));
        var leading = found("PAGEREF (_Toc\\d+) ", text);
        assertEquals(5, leading.size());
        var bookmarks = found("bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]*)\"", text);
        assertTrue(bookmarks.containsAll(leading));
        assertEquals(bookmarks.size(), new HashSet<>(bookmarks).size());
        assertTrue(text.contains(">42<"), "the page of a heading of level 2");
        assertFalse(part(sample(Language.JA), "word/settings.xml").contains("updateFields"), "asks on opening");
        assertEquals(found("(\"begin\")", text).size(), found("(\"end\")", text).size());
    }

    @Test
    void captionsAreCountedByWordAndTextRefersToThem() throws Exception {
        var text = part(sample(Language.JA), "word/document.xml");
        assertTrue(text.contains(" SEQ 図 \\* ARABIC "));
        assertTrue(text.contains(" SEQ 表 \\* ARABIC "));
        assertTrue(text.contains(" REF s_fig_map \\h "));
        assertTrue(text.contains(" REF s_panel \\n \\h "));
        assertTrue(text.contains("w:name=\"s_tab_scores\""));
        int figure = text.indexOf("<w:drawing>");
        assertTrue(text.indexOf("SEQ 図") > figure, "below the figure");
        assertTrue(text.indexOf("SEQ 表") < text.indexOf("<w:tbl>"), "above the table");
    }

    @Test
    void figuresTablesAndLiveValuesAreFoundAgainByTheirIds() throws Exception {
        var text = part(sample(Language.EN), "word/document.xml");
        assertEquals(
                List.of("senken:round2.experts", "senken:round2.return", "senken:fig-map", "senken:tab-scores"),
                found("<w:tag w:val=\"(senken:[^\"]*)\"", text));
        // caption, source and note of a figure and a table
        assertEquals(6, found("<w:tag w:val=\"(senken~[^\"]*)\"", text).size());
        var ids = found("</?w:tag[^>]*><w:id w:val=\"(\\d+)\"", text);
        assertEquals(10, new HashSet<>(ids).size());
        assertTrue(text.contains("94% [update due]"));
    }

    @Test
    void aFigureIsThereAsShapesAndAsDotsAndSaysWhatItShows() throws Exception {
        var file = sample(Language.JA);
        var text = part(file, "word/document.xml");
        assertTrue(text.contains("descr=\"マップ。20の技術領域の位置づけ。"), "alternative text");
        var relations = part(file, "word/_rels/document.xml.rels");
        var lines = found("svgBlip [^>]*r:embed=\"([^\"]*)\"", text).getFirst();
        var dots = found("<a:blip r:embed=\"([^\"]*)\"", text).getFirst();
        assertTrue(
                Pattern.compile("Id=\"" + lines + "\"[^>]*fig-map.svg")
                        .matcher(relations)
                        .find(),
                relations);
        assertTrue(
                Pattern.compile("Id=\"" + dots + "\"[^>]*fig-map.png")
                        .matcher(relations)
                        .find(),
                relations);
        assertFalse(part(file, "word/media/fig-map.svg").contains("<text"), "needs no typeface");
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            var png = word.getAllPictures().stream()
                    .filter(each -> each.getFileName().endsWith(".png"))
                    .findFirst()
                    .orElseThrow();
            var image = ImageIO.read(new ByteArrayInputStream(png.getData()));
            assertTrue(image.getWidth() > 1300, "160 mm in fine dots");
        }
    }

    @Test
    void tablesRepeatTheirHeaderAndDoNotSplitRows() throws Exception {
        var text = part(sample(Language.EN), "word/document.xml");
        assertEquals(1, found("(<w:tblHeader/>)", text).size());
        assertEquals(21, found("(<w:cantSplit/>)", text).size());
        assertEquals(
                "9072",
                String.valueOf(found("gridCol w:w=\"(\\d+)\"", text).stream()
                        .mapToInt(Integer::parseInt)
                        .sum()));
    }

    @Test
    void footnotesHeaderFooterAndPropertiesAreReal() throws Exception {
        var document = SampleDocument.in(Language.JA);
        try (var word = new XWPFDocument(Files.newInputStream(sample(Language.JA)))) {
            var notes = word.getFootnotes().stream()
                    .flatMap(note -> note.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .toList();
            assertEquals(1, notes.size());
            assertTrue(notes.getFirst().contains("内閣府「経済安全保障重要技術育成プログラム」の公表資料による。"));
            assertTrue(word.getHeaderList().getFirst().getText().contains("取扱区分：構成員限り"));
            assertTrue(word.getFooterList().getFirst().getText().contains("取扱区分：構成員限り"));
            var properties = word.getProperties().getCoreProperties();
            assertEquals(document.title(), properties.getTitle());
            assertEquals(
                    LocalDate.of(2026, 11, 24),
                    LocalDate.ofInstant(properties.getCreated().toInstant(), ZoneOffset.UTC));
            assertEquals(
                    "ja",
                    word.getPackage()
                            .getPackageProperties()
                            .getLanguageProperty()
                            .orElse(""));
        }
    }

    @Test
    void headingsAreNumberedByWordAsMinistriesDo() throws Exception {
        var file = sample(Language.JA);
        assertEquals(
                List.of("第%1", "%2", "(%3)", "%4", "別紙%1"),
                found("lvlText w:val=\"([^\"]*)\"", part(file, "word/numbering.xml"))
                        .subList(0, 5));
        assertTrue(part(file, "word/numbering.xml").contains("aiueoFullWidth"));
        assertTrue(part(file, "word/styles.xml").contains("firstLineChars=\"100\""));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        var first = Files.readAllBytes(sample(Language.JA));
        assertArrayEquals(first, Files.readAllBytes(written(SampleDocument.in(Language.JA))));
    }

    @Test
    void aVeryLongParagraphAndEveryOddTextComeThrough() throws Exception {
        var evil = "=HYPERLINK(\"http://x\") <w:t>&\u0000\u202Egnp\uD842 line\nline";
        var text = IntStream.range(0, 20_000).mapToObj(i -> "長い" + i).collect(Collectors.joining("。"));
        try (var word = new XWPFDocument(Files.newInputStream(
                written(SampleDocument.of(Language.JA, Paragraph.of(evil), Paragraph.of(text)))))) {
            assertEquals(
                    List.of("=HYPERLINK(\"http://x\") <w:t>&gnp\uFFFD line\nline", text), styled(word, "BodyText"));
        }
    }

    @Test
    void aTemplateGivesItsStylesItsPaperAndItsHeader() throws Exception {
        var template = WordTemplates.german(folder.resolve("house.docx"));
        var file = folder.resolve("report.docx");
        WordReport.write(SampleDocument.in(Language.EN), file, template, PAGES, Progress.NONE);
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals(
                    List.of("Why these technologies", "Strategic position", "Method card"),
                    styled(word, "berschrift1"));
            var text = part(file, "word/document.xml");
            assertTrue(text.contains("w:w=\"10000\""), "the paper of the template");
            assertFalse(text.contains("old text"), "the text of the template");
            assertTrue(part(file, "word/styles.xml").contains("w:pos=\"7166\""), "contents as wide as the text");
            assertTrue(word.getHeaderList().getFirst().getText().contains("House of Research"));
            assertTrue(word.getHeaderList().getFirst().getText().contains("Handling: members"));
            assertEquals(
                    "FF0000",
                    word.getStyles()
                            .getStyle("berschrift1")
                            .getCTStyle()
                            .getRPr()
                            .getColorArray(0)
                            .xgetVal()
                            .getStringValue());
            assertNotEquals(null, word.getStyles().getStyle("SenkenCallout"), "ours where it has none");
        }
    }

    @Test
    void aTemplateWithoutAStyleIsRefusedByTheNameOfTheStyle() throws Exception {
        var template = WordTemplates.without(folder.resolve("house.docx"), "heading 3");
        var file = folder.resolve("report.docx");
        Files.writeString(file, "old");
        var refused = assertThrows(
                ReportException.class,
                () -> WordReport.write(SampleDocument.in(Language.EN), file, template, PAGES, Progress.NONE));
        assertEquals(Sentence.of("report.template.style", "heading 3"), refused.sentence());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aTemplateWithoutAnyStylesIsRefusedByTheNamesOfAllThatAreMissing() throws Exception {
        var template = WordTemplates.bare(folder.resolve("bare.docx"));
        var document = SampleDocument.of(Language.EN, Heading.section("h", 2, "H"));
        var refused = assertThrows(
                ReportException.class,
                () -> WordReport.write(document, folder.resolve("report.docx"), template, PAGES, Progress.NONE));
        assertEquals(Sentence.of("report.template.style", "Title, heading 2"), refused.sentence());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() {
        var gone = folder.resolve("none").resolve("report.docx");
        var refused = assertThrows(
                ReportException.class,
                () -> WordReport.write(SampleDocument.of(Language.EN), gone, PAGES, Progress.NONE));
        assertEquals(Sentence.of("file.missing", folder.resolve("none")), refused.sentence());
    }

    @Test
    void whatIsNoTemplateIsRefusedInASentence() throws Exception {
        var text = Files.writeString(folder.resolve("text.docx"), "no template");
        var file = folder.resolve("report.docx");
        assertEquals(Sentence.of("report.template.broken", text), refused(file, text));
        var gone = folder.resolve("gone.docx");
        assertEquals(Sentence.of("file.missing", gone), refused(file, gone));
        var sheet = WordTemplates.workbook(folder.resolve("sheet.docx"));
        assertEquals(Sentence.of("report.template.kind", sheet), refused(file, sheet));
        assertFalse(Files.exists(file));
    }

    private static Sentence refused(Path file, Path template) {
        return assertThrows(
                        ReportException.class,
                        () -> WordReport.write(SampleDocument.in(Language.EN), file, template, PAGES, Progress.NONE))
                .sentence();
    }
}
