package org.senken.report.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.senken.report.document.TableBlock;
import org.senken.report.slides.SlideReport;
import org.senken.report.word.WordReport;

class DocumentUpdateTest {
    @TempDir
    private Path folder;

    private static Document document(String experts, String score) {
        var table = new TableBlock(
                "tab",
                "Scores",
                List.of(Column.left("Area"), Column.right("Score")),
                List.of(List.of(Paragraph.of("Quantum"), Paragraph.of(score))),
                "",
                "");
        return SampleDocument.of(
                Language.EN,
                Heading.section("h", 1, "Position"),
                Paragraph.of(new Plain("Given by "), LiveValue.current("n", experts), new Plain(" experts.")),
                FigureBlock.of("map", SampleDocument.map(Language.EN), "", ""),
                table);
    }

    private Path written(String name) throws ReportException {
        var file = folder.resolve(name);
        if (DocumentUpdate.isSlides(file)) {
            SlideReport.write(document("16", "4"), file, Progress.NONE);
        } else {
            WordReport.write(document("16", "4"), file, heading -> 1, Progress.NONE);
        }
        return file;
    }

    /** What people do to a file between two versions: text of their own, tracked and commented. */
    private static void goOnWriting(Path file) throws IOException {
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            var own = word.createParagraph();
            own.createRun().setText("Our own conclusion.");
            var tracked = own.getCTP().addNewIns();
            tracked.setAuthor("Reviewer");
            tracked.addNewR().addNewT().setStringValue("A sentence under review.");
            word.createHeader(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText("Our header");
            var comment = word.createComments().createComment(BigInteger.ONE);
            comment.createParagraph().createRun().setText("Please check.");
            try (var out = Files.newOutputStream(file)) {
                word.write(out);
            }
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private ReportException refused(Path file) throws IOException {
        var before = Files.readAllBytes(file);
        var refused =
                assertThrows(ReportException.class, () -> DocumentUpdate.of(file, document("18", "6"), Progress.NONE));
        assertArrayEquals(before, Files.readAllBytes(file));
        return refused;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vision-en.docx", "slides-en.pptx"})
    void aFileInWhichNothingDiffersStaysByteByByte(String name) throws Exception {
        var file = written(name);
        var before = Files.readAllBytes(file);
        var update = DocumentUpdate.of(file, document("16", "4"), Progress.NONE);
        assertEquals(List.of(), update.refreshed().changes());
        update.write(file);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void onlyPartsThatDifferAreTouchedAndPeoplesOwnWordsStay() throws Exception {
        var file = written("vision-en.docx");
        goOnWriting(file);
        var before = parts(file);
        var update = DocumentUpdate.of(file, document("18", "6"), Progress.NONE);
        assertEquals(before.keySet(), parts(file).keySet());
        var target = folder.resolve("new.docx");
        update.write(target);
        var after = parts(target);
        assertEquals(before.keySet(), after.keySet());
        var touched = before.keySet().stream()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
                .filter(name -> !name.startsWith("docProps/") && !name.endsWith(".rels"))
                .toList();
        assertEquals(List.of("[Content_Types].xml", "word/document.xml"), withTypes(touched));
        try (var word = new XWPFDocument(Files.newInputStream(target))) {
            var text = word.getParagraphs().stream().map(each -> each.getText()).toList();
            assertTrue(text.contains("Given by 18 experts."), text.toString());
            assertTrue(word.getDocument().xmlText().contains("A sentence under review."));
            assertTrue(word.getDocument().xmlText().contains("w:author=\"Reviewer\""));
            assertEquals("Please check.", word.getDocComments().getComment(0).getText());
        }
    }

    /** The list of types may be written in another order; it counts as touched either way. */
    private static List<String> withTypes(List<String> touched) {
        return Stream.concat(
                        Stream.of("[Content_Types].xml"),
                        touched.stream().filter(name -> !name.equals("[Content_Types].xml")))
                .toList();
    }

    @Test
    void theListSaysWhatChangedAndWhatOneSideAloneHas() throws Exception {
        var file = written("vision-en.docx");
        var now = SampleDocument.of(
                Language.EN,
                Paragraph.of(LiveValue.current("n", "18"), LiveValue.current("new", "1")),
                FigureBlock.of("map", SampleDocument.map(Language.EN), "", ""));
        assertEquals(
                List.of(
                        Sentence.of("report.update.value", "n", "16", "18"),
                        Sentence.of("report.update.headings"),
                        Sentence.of("report.update.unchanged", 1),
                        Sentence.of("report.update.unknown", "tab"),
                        Sentence.of("report.update.missing", "new")),
                DocumentUpdate.of(file, now, Progress.NONE).changes());
    }

    @Test
    void aTableIsNamedByItsCaption() throws Exception {
        var update = DocumentUpdate.of(written("vision-en.docx"), document("16", "6"), Progress.NONE);
        assertEquals(
                Sentence.of("report.update.table", "tab (Scores)", 1),
                update.changes().getFirst());
    }

    @Test
    void theFileSaysItsLanguage() throws Exception {
        assertEquals(Optional.of(Language.EN), DocumentUpdate.language(written("vision-en.docx")));
        assertEquals(Optional.of(Language.EN), DocumentUpdate.language(written("slides-en.pptx")));
    }

    @Test
    void aProtectedFileIsRefused() throws Exception {
        var file = folder.resolve("secret.docx");
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Files.readAllBytes(written("vision-en.docx")));
            }
            try (var out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        assertEquals(Sentence.of("report.update.protected", file), refused(file).sentence());
    }

    @Test
    void macrosAreRefused() throws Exception {
        var file = folder.resolve("macros.docx");
        var parts = parts(written("vision-en.docx"));
        parts.put("word/vbaProject.bin", new byte[] {1});
        zip(file, parts);
        assertEquals(Sentence.of("report.update.macros", file), refused(file).sentence());
    }

    @Test
    void damageIsRefused() throws Exception {
        var whole = Files.readAllBytes(written("vision-en.docx"));
        var cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));
        assertEquals(Sentence.of("report.update.broken", cut), refused(cut).sentence());
        var text = Files.writeString(folder.resolve("text.pptx"), "no slides");
        assertEquals(Sentence.of("report.update.broken", text), refused(text).sentence());
        var empty = Files.createFile(folder.resolve("empty.docx"));
        assertEquals(Sentence.of("report.update.broken", empty), refused(empty).sentence());
        var parts = parts(written("vision-en.docx"));
        parts.put("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8));
        zip(folder.resolve("xml.docx"), parts);
        assertEquals(
                Sentence.of("report.template.broken", folder.resolve("xml.docx")),
                refused(folder.resolve("xml.docx")).sentence());
    }

    @Test
    void oneKindUnderTheNameOfTheOtherIsRefused() throws Exception {
        var slides = Files.copy(written("slides-en.pptx"), folder.resolve("slides.docx"));
        assertEquals(
                Sentence.of("report.template.kind", slides), refused(slides).sentence());
        var word = Files.copy(written("vision-en.docx"), folder.resolve("vision.pptx"));
        assertEquals(Sentence.of("report.template.slides", word), refused(word).sentence());
        var page = Files.writeString(folder.resolve("vision.html"), "<p>");
        assertEquals(Sentence.of("report.update.ending", page), refused(page).sentence());
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThrows(
                ReportException.class,
                () -> DocumentUpdate.of(folder.resolve("none.docx"), document("1", "1"), Progress.NONE));
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws Exception {
        var file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < 601; i++) {
                zip.write(nothing);
            }
        }
        assertEquals(Sentence.of("report.update.large", file), refused(file).sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vision-en.docx", "slides-en.pptx"})
    void lineEndsWithinACellAreKept(String name) throws Exception {
        var file = folder.resolve(name);
        write(document("16", "4\n(n = 16)"), file);
        var same = DocumentUpdate.of(file, document("16", "4\n(n = 16)"), Progress.NONE);
        assertEquals(List.of(), same.refreshed().changes());
        var other = DocumentUpdate.of(file, document("16", "5\n(n = 18)"), Progress.NONE);
        assertTrue(other.refreshed().changes().getFirst().after().contains("5 (n = 18)"));
        other.write(file);
        var again = DocumentUpdate.of(file, document("16", "5\n(n = 18)"), Progress.NONE);
        assertEquals(List.of(), again.refreshed().changes());
    }

    private static Document captioned(String caption, String note) {
        var figure = FigureBlock.of("map", SampleDocument.map(Language.EN), "Our survey", note);
        return SampleDocument.of(
                Language.EN,
                Heading.section("h", 1, "Position"),
                new FigureBlock(
                        figure.id(),
                        figure.figure(),
                        figure.size(),
                        caption,
                        figure.source(),
                        figure.note(),
                        figure.altText(),
                        figure.chart()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vision-en.docx", "slides-en.pptx"})
    void captionsSourcesAndNotesFollowAsLongAsTheyAreOurs(String name) throws Exception {
        var file = folder.resolve(name);
        write(captioned("Position 2035", "n = 16"), file);
        var update = DocumentUpdate.of(file, captioned("Position 2040", "n = 18"), Progress.NONE);
        var after =
                update.refreshed().changes().stream().map(each -> each.after()).collect(Collectors.joining(" | "));
        assertTrue(after.contains("Position 2040") && after.contains("n = 18"), after);
        assertEquals(List.of(), update.refreshed().kept());
        update.write(file);
        var again = DocumentUpdate.of(file, captioned("Position 2040", "n = 18"), Progress.NONE);
        assertEquals(List.of(), again.refreshed().changes());
        // what was replaced is still known as ours
        var third = DocumentUpdate.of(file, captioned("Position 2045", "n = 18"), Progress.NONE);
        assertTrue(third.refreshed().changes().getFirst().after().contains("Position 2045"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vision-en.docx", "slides-en.pptx"})
    void captionsThatPeopleHaveChangedStayAndAreNamed(String name) throws Exception {
        var file = folder.resolve(name);
        write(captioned("Position 2035", "n = 16"), file);
        var parts = parts(file);
        parts.replaceAll((part, bytes) -> part.endsWith("document.xml") || part.matches("ppt/slides/[^/]*\\.xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replace("Position 2035", "Where we stand")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        zip(file, parts);
        var same = DocumentUpdate.of(file, captioned("Position 2035", "n = 16"), Progress.NONE);
        assertEquals(List.of(), same.refreshed().kept());
        var update = DocumentUpdate.of(file, captioned("Position 2040", "n = 16"), Progress.NONE);
        assertEquals(1, update.refreshed().kept().size());
        assertTrue(update.refreshed().kept().getFirst().before().contains("Where we stand"));
        update.write(file);
        assertTrue(parts(file).values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("Where we stand")));
    }

    private static void write(Document document, Path file) throws ReportException {
        if (DocumentUpdate.isSlides(file)) {
            SlideReport.write(document, file, Progress.NONE);
        } else {
            WordReport.write(document, file, heading -> 1, Progress.NONE);
        }
    }

    private static void zip(Path file, Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
