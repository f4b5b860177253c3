package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.study.Study;
import org.senken.testkit.TypicalStudies;

/** A report that people went on writing in is brought up to date by command. */
class ReportUpdateTest {
    @TempDir
    private Path folder;

    private static final Study STUDY = TypicalStudies.study();

    private Path written() throws Exception {
        var line = new CommandLineFixture(folder, STUDY);
        var told = line.run(
                "report", "typical", "--kind", "summary", "--format", "docx", "--lang", "ja", "--out", line.file("."));
        assertEquals(ExitCode.DONE, told.code(), told.err());
        return folder.resolve("summary-ja.docx");
    }

    @Test
    void figuresAndValuesFollowTheStudyAndOwnTextStays() throws Exception {
        var file = written();
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            word.createParagraph().createRun().setText("Our own conclusion.");
            try (var out = Files.newOutputStream(file)) {
                word.write(out);
            }
        }
        var before = Files.readAllBytes(file);
        var line = new CommandLineFixture(folder, STUDY.withHorizon(2040));
        var told = line.run("report", "typical", "--update", file.toString(), "--out", line.file("new.docx"), "--json");
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertTrue(
                told.out().contains("{\"id\":\"horizon\",\"kind\":\"value\",\"before\":\"2035\",\"after\":\"2040"),
                told.out());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var word = new XWPFDocument(Files.newInputStream(folder.resolve("new.docx")))) {
            assertTrue(word.getParagraphs().stream()
                    .anyMatch(each -> each.getText().equals("Our own conclusion.")));
        }
    }

    @Test
    void theSameStudyChangesNothing() throws Exception {
        var file = written();
        var before = Files.readAllBytes(file);
        var line = new CommandLineFixture(folder, STUDY);
        var told = line.run("report", "typical", "--update", file.toString());
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertTrue(told.out().startsWith("Up to date already: "), told.out());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void wrongFilesAreSaidAndStayAsTheyAre() throws Exception {
        var line = new CommandLineFixture(folder, STUDY);
        assertEquals(
                ExitCode.USAGE,
                line.run("report", "typical", "--update", line.file("a.odt")).code());
        var nameless = line.run("report", "typical", "--update", line.file("ours.docx", "x"));
        assertEquals(ExitCode.USAGE, nameless.code());
        assertTrue(nameless.err().contains("--kind"), nameless.err());
        var broken = line.run("report", "typical", "--update", line.file("ours.docx", "x"), "--kind", "vision");
        assertEquals(ExitCode.FAILED, broken.code());
        assertTrue(broken.err().contains("is damaged"), broken.err());
        assertEquals("x", Files.readString(folder.resolve("ours.docx")));
        assertEquals(ExitCode.USAGE, line.run("report", "typical").code());
    }
}
