package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

/** What is handed on to others: bundles of figures and redacted copies. */
class HandingOnTest {
    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void aBundleIsWrittenInBothLanguagesWhateverLanguageIsSpoken() throws Exception {
        var outcome =
                line.run("chart", "typical", "heatmap", "--bundle", line.file("b"), "--dpi", "50", "--lang", "ja");
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(Files.readString(folder.resolve("b/heatmap-en.csv")).contains("Superiority"));
        assertTrue(Files.readString(folder.resolve("b/heatmap-ja.csv")).contains("優位性"));
        assertTrue(Files.isRegularFile(folder.resolve("b/heatmap-ja.xlsx")));
    }

    @Test
    void aPresetIsTakenAndWordsThatWouldBeTooSmallAreTold() throws Exception {
        var outcome = line.run("chart", "typical", "map", "--out", line.file("m.svg"), "--size", "column");
        assertEquals(0, outcome.code());
        assertTrue(outcome.err().contains("less than the 9 pt"), outcome.err());
        assertTrue(Files.readString(folder.resolve("m.svg")).contains("width=\"80.00mm\""));
    }

    @Test
    void whatCannotBeMeantIsRefusedAndNothingWritten() throws Exception {
        for (var arguments : List.of(
                List.of("chart", "typical", "map"),
                List.of("chart", "typical", "map", "--out", line.file("a.png"), "--bundle", line.file("b")),
                List.of("chart", "typical", "map", "--out", line.file("a.png"), "--size", "poster"),
                List.of("chart", "typical", "map", "--out", line.file("a.png"), "--size", "page", "--width", "90"),
                List.of("chart", "typical", "all", "--out", line.file("a.png")),
                List.of("chart", "typical", "all", "--bundle", line.file("b"), "--criterion", "superiority"),
                List.of("export", "typical", "--out", line.file("s.senken.json"), "--keep-reasons"),
                List.of("export", "typical", "--redact", "--with-open-votes", "--out", line.file("s.senken.json")),
                List.of("export", "typical", "--redact", "--ballots", line.file("b")))) {
            assertEquals(2, line.run(arguments.toArray(String[]::new)).code(), arguments.toString());
        }
        assertEquals(List.of(), line.files());
    }

    @Test
    void everyFigureTheStudyHasTheDataForGoesIntoTheFolder() throws Exception {
        var outcome = line.run("chart", "typical", "all", "--bundle", line.file("b"), "--dpi", "36");
        assertEquals(0, outcome.code(), outcome.err());
        for (var kind : ChartKind.values()) {
            boolean written = Files.exists(folder.resolve("b").resolve(kind.id() + "-en.pdf"));
            assertEquals(written, !outcome.err().contains("Left out: " + kind.id() + "."), kind.id());
        }
        assertTrue(Files.exists(folder.resolve("b/matrix-ja.png")));
    }

    @Test
    void aRedactedCopyIsWrittenAndWhatIsNotInItIsTold() throws Exception {
        var outcome = line.run("export", "typical", "--redact", "--out", line.file("r.senken.json"));
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("All votes of round 2, which is open."), outcome.err());
        var text = Files.readString(folder.resolve("r.senken.json"));
        assertFalse(text.contains(TypicalStudies.NAME_OF_CHAIR));
        assertTrue(text.contains("This is a redacted copy."));
        assertEquals(0, line.run("import", line.file("r.senken.json")).code());
    }

    @Test
    void aReportOfARedactedCopySaysWhatIsNotInIt() throws Exception {
        line.run("export", "typical", "--redact", "--out", line.file("r.senken.json"));
        var outcome = line.run(
                "report",
                line.file("r.senken.json"),
                "--kind",
                "minutes",
                "--format",
                "html",
                "--out",
                line.file("reports"));
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.readString(folder.resolve("reports/minutes-en.html")).contains("This is a redacted copy."));
    }

    @Test
    void aCellThatNoRoundAsksAboutIsToldByName() {
        var outcome = line.run(
                "export",
                "typical",
                "--redact",
                "--redact-cell",
                "quantum/beauty",
                "--out",
                line.file("r.senken.json"));
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("No round asks about \"quantum/beauty\"."), outcome.err());
    }
}
