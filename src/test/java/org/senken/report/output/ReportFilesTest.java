package org.senken.report.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.maths.Progress;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.report.ReportException;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Results;
import org.senken.testkit.TypicalStudies;

/** Reports come as files with steady names and the same bytes, whole or not at all. */
class ReportFilesTest {
    private static final Edition EDITION = Edition.of(Language.EN, LocalDate.of(2026, 11, 24), "1.2.3");
    private static final List<Language> BOTH = List.of(Language.values());
    private static final Study STUDY = TypicalStudies.withClosedRoundOnly();

    @TempDir
    private Path folder;

    private List<Path> write(Path into, List<Wanted> files) throws ReportException {
        return ReportFiles.write(Results.of(STUDY), ReportOrder.of(files, EDITION), into, file -> {}, Progress.NONE);
    }

    @Test
    void everyKindIsThereInTheFormatsThatSuitIt() throws Exception {
        var files = write(folder, Wanted.suitable(BOTH, List.of(ReportFormat.values())));
        assertEquals(30, files.size());
        for (var name :
                List.of("vision-ja.pdf", "slides-en.pptx", "minutes-ja.docx", "summary-en.html", "brief-ja.docx")) {
            assertTrue(Files.size(folder.resolve(name)) > 1000, name);
        }
        assertFalse(Files.exists(folder.resolve("vision-en.pptx")));
        try (var listed = Files.list(folder)) {
            assertEquals(30, listed.count(), "nothing half-written lies about");
        }
    }

    @Test
    void theSameStudyAndDateGiveTheSameBytes() throws Exception {
        var files = Wanted.all(List.of(ReportKind.SUMMARY, ReportKind.SLIDES), BOTH, List.of(ReportFormat.values()));
        var one = write(folder.resolve("one"), files);
        var other = write(folder.resolve("other"), files);
        for (int i = 0; i < one.size(); i++) {
            assertArrayEquals(
                    Files.readAllBytes(one.get(i)),
                    Files.readAllBytes(other.get(i)),
                    one.get(i).toString());
        }
    }

    @Test
    void whoAsksHearsOfEveryFile() throws Exception {
        var heard = new ArrayList<String>();
        var shares = new ArrayList<Double>();
        ReportFiles.write(
                Results.of(STUDY),
                ReportOrder.of(Wanted.all(List.of(ReportKind.MINUTES), BOTH, List.of(ReportFormat.HTML)), EDITION),
                folder,
                file -> heard.add(file.getFileName().toString()),
                shares::add);
        assertEquals(
                List.of("minutes-en.html", "minutes-ja.html"),
                heard.stream().sorted().toList());
        assertEquals(1.0, shares.getLast());
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    @Test
    void whoCancelsKeepsWhatWasThere() throws IOException {
        var old = Files.writeString(folder.resolve("vision-en.html"), "old");
        assertThrows(
                CancellationException.class,
                () -> ReportFiles.write(
                        Results.of(STUDY),
                        ReportOrder.of(
                                Wanted.all(List.of(ReportKind.VISION), BOTH, List.of(ReportFormat.HTML)), EDITION),
                        folder,
                        file -> {},
                        share -> {
                            throw new CancellationException();
                        }));
        assertTrue(Files.readString(old).equals("old") || Files.readString(old).startsWith("<!"), "whole or as before");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "a file");
        var refused = assertThrows(
                ReportException.class,
                () -> write(file.resolve("below"), Wanted.suitable(BOTH, List.of(ReportFormat.HTML))));
        assertTrue(
                refused.sentence().key().startsWith("file."), refused.sentence().key());
        assertEquals("a file", Files.readString(file));
    }

    @Test
    void aTemplateThatIsNoneIsSaidAndNothingIsWritten() throws Exception {
        var template = Files.writeString(folder.resolve("ours.docx"), "not a file of Word");
        var order = new ReportOrder(
                Wanted.all(List.of(ReportKind.SUMMARY), List.of(Language.EN), List.of(ReportFormat.DOCX)),
                EDITION,
                Map.of(ReportFormat.DOCX, template));
        assertThrows(
                ReportException.class,
                () -> ReportFiles.write(Results.of(STUDY), order, folder.resolve("out"), file -> {}, Progress.NONE));
        try (Stream<Path> listed = Files.list(folder.resolve("out"))) {
            assertEquals(0, listed.count());
        }
    }
}
