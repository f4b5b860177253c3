package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.report.Handling;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Language;
import org.senken.editing.ReportEdits;
import org.senken.editing.TranslationChange;
import org.senken.editing.WorkspaceException;
import org.senken.report.output.ReportFormat;

class ReturnsTest {
    @TempDir
    private Path folder;

    private ReportRoom room;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new ReportRoom(folder);
        room.model.preview().refresh();
    }

    private SectionId first() {
        return room.model.report().sections().getFirst().id();
    }

    @Test
    void aFileIsHeldAgainstTheReportBeforeAnythingIsWritten() throws IOException {
        room.model.sections().text(first(), Language.EN, "There were [[experts|11]] experts.");
        var file = folder.resolve("minutes-en.docx");
        room.dialogs.target = Optional.of(file);
        room.model.export().write(ReportFormat.DOCX);
        var old = Files.readAllBytes(file);

        room.desk.session.apply(ReportEdits.handling(Handling.OPEN));
        room.dialogs.files = List.of(file);
        var update = room.model.update();
        update.choose();
        var proposal = update.proposalProperty().get().orElseThrow();
        assertTrue(proposal.changes().stream().anyMatch(each -> each.key().startsWith("report.update.")));
        assertArrayEquals(old, Files.readAllBytes(file));

        room.dialogs.target = Optional.of(folder.resolve("new.docx"));
        update.write();
        assertTrue(Files.exists(folder.resolve("new.docx")));
        assertEquals("report.written", room.desk.notice().orElseThrow().key());
        assertEquals(Optional.empty(), update.proposalProperty().get());
    }

    @Test
    void aFileThatIsNoneIsToldAndStays() throws IOException {
        var file = folder.resolve("minutes.docx");
        Files.writeString(file, "not a zip");
        room.dialogs.files = List.of(file);
        room.model.update().choose();
        assertEquals(Optional.empty(), room.model.update().proposalProperty().get());
        assertTrue(room.desk.notice().orElseThrow().key().startsWith("report.update."));
        assertEquals("not a zip", Files.readString(file));
    }

    @Test
    void aChangeOfTheStudyLetsGoOfWhatWasCompared() {
        var file = folder.resolve("minutes-en.docx");
        room.dialogs.target = Optional.of(file);
        room.model.export().write(ReportFormat.DOCX);
        room.dialogs.files = List.of(file);
        room.model.update().choose();
        room.model.update().follow(room.desk.study());
        assertTrue(room.model.update().proposalProperty().get().isPresent());
        room.model.sections().title(first(), Language.EN, "Other");
        room.model.update().follow(room.desk.study());
        assertEquals(Optional.empty(), room.model.update().proposalProperty().get());
    }

    @Test
    void translationsGoOutAndComeBackAsOneEdit() throws IOException {
        room.model.sections().title(first(), Language.EN, "When, where and why");
        room.model.sections().title(first(), Language.JA, "");
        var file = folder.resolve("translations.xlsx");
        room.dialogs.target = Optional.of(file);
        var translations = room.model.translations();
        translations.write();
        assertTrue(Files.exists(file));

        room.dialogs.files = List.of(file);
        translations.read();
        var sheet = translations.proposalProperty().get().orElseThrow().sheet();
        assertEquals(List.of(), sheet.changes());
        assertTrue(sheet.unchanged() > 0);

        fill(file, "When, where and why", "日時、場所及び目的");
        translations.read();
        assertEquals(
                List.of("日時、場所及び目的"),
                translations.proposalProperty().get().orElseThrow().sheet().changes().stream()
                        .map(TranslationChange::words)
                        .toList());
        assertEquals("", room.model.report().sections().getFirst().title().ja());
        translations.take();
        assertEquals(
                "日時、場所及び目的", room.model.report().sections().getFirst().title().ja());
        room.desk.session.undo();
        assertEquals("", room.model.report().sections().getFirst().title().ja());
    }

    /** Writes a translation beside its source, as a translator does. */
    private static void fill(Path file, String source, String translation) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        if (new DataFormatter().formatCellValue(row.getCell(i)).equals(source)) {
                            row.getCell(i + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                    .setCellValue(translation);
                        }
                    }
                }
            }
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    @Test
    void whatIsNoSheetOfTranslationsIsTold() throws IOException {
        var file = folder.resolve("other.xlsx");
        Files.writeString(file, "nothing");
        room.dialogs.files = List.of(file);
        room.model.translations().read();
        assertEquals(
                Optional.empty(), room.model.translations().proposalProperty().get());
        assertTrue(room.desk.notice().isPresent());
        room.model.translations().take();
    }
}
