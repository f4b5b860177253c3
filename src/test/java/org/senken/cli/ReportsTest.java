package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.testkit.TypicalStudies;

/** Reports and checks from the command line. */
class ReportsTest {
    @TempDir
    private Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws Exception {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void aReportIsWrittenUnderItsKindAndLanguage() throws Exception {
        var told = line.run(
                "report",
                "typical",
                "--kind",
                "minutes,summary",
                "--format",
                "html",
                "--lang",
                "both",
                "--out",
                line.file("out"),
                "--date",
                "2026-11-24");
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertEquals("", told.out());
        for (var name : new String[] {"minutes-en", "minutes-ja", "summary-en", "summary-ja"}) {
            assertTrue(Files.readString(folder.resolve("out/" + name + ".html")).contains("2026"), name);
            assertTrue(told.err().contains(name), told.err());
        }
        assertTrue(told.err().contains("Round 2 is still open"), told.err());
    }

    @Test
    void filesAreListedForPrograms() {
        var told = line.run(
                "report", "typical", "--kind", "summary", "--format", "html,pdf", "--out", line.file("out"), "--json");
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertTrue(
                told.out().matches("(?s)\\{\"files\":\\[\"[^\"]*summary-en.html\",\"[^\"]*summary-en.pdf\"]}\\s*"),
                told.out());
    }

    @ParameterizedTest
    @CsvSource({
        "--format, odt, no format",
        "--kind, novel, no kind",
        "--date, yesterday, no day",
        "--template, ours.odt, no template",
        "--lang, fr, fr"
    })
    void aWrongWordIsSaidAndNothingIsWritten(String option, String value, String said) {
        var told = line.run("report", "typical", "--out", line.file("out"), option, value);
        assertEquals(ExitCode.USAGE, told.code());
        assertTrue(told.err().contains(said), told.err());
        assertTrue(!Files.exists(folder.resolve("out")));
    }

    @Test
    void bothLanguagesAreForReportsAlone() {
        var told = line.run("chart", "typical", "map", "--out", line.file("map.svg"), "--lang", "both");
        assertEquals(ExitCode.USAGE, told.code());
        assertTrue(told.err().contains("--lang"), told.err());
    }

    @Test
    void anUnknownStudyIsAFailure() {
        assertEquals(
                ExitCode.FAILED,
                line.run("report", "nobody", "--out", line.file("out")).code());
        assertEquals(ExitCode.FAILED, line.run("check", "nobody").code());
    }

    @Test
    void openQuestionsArePrintedForPeopleAndForPrograms() {
        var words = line.run("check", "typical", "--date", "2026-11-24");
        assertEquals(ExitCode.DONE, words.code(), words.err());
        assertTrue(words.out().contains("in one language only"), words.out());
        assertTrue(words.out().contains("Talk with a ship owner"), words.out());
        var japanese = line.run("check", "typical", "--date", "2026-11-24", "--lang", "ja");
        assertTrue(japanese.out().contains("片方の言語にしかない"), japanese.out());
        var json = line.run("check", "typical", "--date", "2026-11-24", "--json");
        assertTrue(json.out().startsWith("{\"count\":"), json.out());
        assertTrue(json.out().contains("\"severity\":\"gap\",\"topic\":\"technologies\""), json.out());
    }

    @Test
    void figuresOlderThanTheirDataAreFound() throws Exception {
        line.run("chart", "typical", "heatmap", "--out", line.file("heatmap-en.csv"));
        var fresh = line.run("check", "typical", "--figures", folder.toString());
        assertTrue(!fresh.out().contains("heatmap-en.csv"), fresh.out());
        Files.writeString(folder.resolve("heatmap-en.csv"), "other numbers");
        var older = line.run("check", "typical", "--figures", folder.toString());
        assertTrue(older.out().contains("heatmap-en.csv shows other numbers"), older.out());
    }
}
