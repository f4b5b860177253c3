package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.delphi.Register;
import org.senken.testkit.TypicalStudies;

class FormsTest {
    @TempDir
    Path folder;

    @Test
    void anOpenRoundHasAFormForEveryExpertWithABallot() throws Exception {
        var line = new CommandLineFixture(folder, TypicalStudies.study());
        assertEquals(
                new Outcome(0, "", "Wrote forms.pdf.\n"),
                line.run("export", "typical", "--forms", line.file("forms.pdf")));
        try (var pdf = Loader.loadPDF(folder.resolve("forms.pdf").toFile())) {
            assertEquals(4 * 4, pdf.getNumberOfPages());
            var text = new PDFTextStripper().getText(pdf);
            for (var code : List.of("R2-E01-1-", "R2-E02-1-", "R2-E03-2-", "R2-E04-1-")) {
                assertTrue(text.contains(code), code);
            }
            assertTrue(!text.contains("E05"), "an observer has no form");
        }
    }

    @Test
    void aStudyWithoutAnOpenRoundPrintsTheNextOne() throws Exception {
        var line = new CommandLineFixture(folder, TypicalStudies.withClosedRoundOnly());
        assertEquals(
                0,
                line.run("export", "typical", "--lang", "ja", "--forms", line.file("forms.pdf"))
                        .code());
        try (var pdf = Loader.loadPDF(folder.resolve("forms.pdf").toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("2026年時点の日本について"), text);
            assertTrue(text.contains("R2-E01-3-"), text);
        }
    }

    @Test
    void aStudyWithoutExpertsPrintsOneFormWithoutACode() throws Exception {
        var study = TypicalStudies.withoutRounds();
        var line = new CommandLineFixture(folder, study.withPanel(List.of(), Register.EMPTY));
        assertEquals(
                0,
                line.run("export", "typical", "--forms", line.file("forms.pdf")).code());
        try (var pdf = Loader.loadPDF(folder.resolve("forms.pdf").toFile())) {
            assertEquals(4, pdf.getNumberOfPages());
        }
    }

    @Test
    void wrongUsesAreSaid() throws Exception {
        var line = new CommandLineFixture(folder, TypicalStudies.study());
        assertEquals(2, line.run("export", "typical").code());
        assertEquals(
                2,
                line.run("export", "typical", "--forms", line.file("a.pdf"), "--out", line.file("a.senken.json"))
                        .code());
        assertEquals(
                new Outcome(2, "", "forms.doc cannot be written: choose a name that ends in .pdf for the forms.\n"),
                line.run("export", "typical", "--forms", line.file("forms.doc")));
        assertEquals(
                1,
                line.run("export", "typical", "--forms", line.file("none/forms.pdf"))
                        .code());
        assertEquals(List.of(), line.files());
    }
}
