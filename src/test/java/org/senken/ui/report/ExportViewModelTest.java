package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.editing.WorkspaceException;
import org.senken.report.output.ReportFormat;

class ExportViewModelTest {
    @TempDir
    private Path folder;

    private ReportRoom room;
    private ExportViewModel export;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new ReportRoom(folder);
        export = room.model.export();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneLanguageIsOneFileWithTheEndingOfItsFormat() throws IOException {
        room.dialogs.target = Optional.of(folder.resolve("our minutes"));
        export.write(ReportFormat.PDF);
        assertEquals(List.of("minutes-en.pdf"), room.dialogs.asked);
        var bytes = Files.readAllBytes(folder.resolve("our minutes.pdf"));
        assertEquals("%PDF", new String(Arrays.copyOf(bytes, 4), StandardCharsets.US_ASCII));
    }

    @Test
    void bothLanguagesAreTwoFilesInAFolder() throws IOException {
        room.model.show(Editions.BOTH);
        room.dialogs.target = Optional.of(folder.resolve("out"));
        export.write(ReportFormat.HTML);
        assertEquals(List.of("minutes-en.html", "minutes-ja.html"), names(folder.resolve("out")));
    }

    @Test
    void aReportIsWrittenInEveryFormat() throws IOException {
        room.dialogs.target = Optional.of(folder.resolve("out"));
        export.writeFormats();
        assertEquals(
                List.of("minutes-en.docx", "minutes-en.html", "minutes-en.pdf", "minutes-en.pptx"),
                names(folder.resolve("out")));
    }

    @Test
    void whatTheCheckFoundIsToldWithTheWayThere() {
        room.dialogs.target = Optional.of(folder.resolve("minutes.html"));
        export.write(ReportFormat.HTML);
        var notice = room.desk.notices.noticeProperty().get().orElseThrow();
        assertTrue(notice.sentence().key().startsWith("report.written.found"), notice.toString());
        notice.offer().orElseThrow().action().run();
        assertEquals(ReportViewModel.Page.CHECK, room.model.pageProperty().get());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheOldOneStays() throws IOException {
        var blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where a folder should be");
        room.dialogs.target = Optional.of(blocked.resolve("minutes.pdf"));
        var before = Files.readAllBytes(blocked);
        export.write(ReportFormat.PDF);
        assertTrue(room.desk.notice().isPresent());
        assertArrayEquals(before, Files.readAllBytes(blocked));
    }

    @Test
    void aTemplateThatIsNoneIsToldAndNothingIsWritten() throws IOException {
        var template = folder.resolve("template.docx");
        Files.writeString(template, "no zip");
        room.dialogs.files = List.of(template);
        export.chooseTemplate(ReportFormat.DOCX);
        assertEquals(Optional.of(template), export.template(ReportFormat.DOCX));
        room.dialogs.target = Optional.of(folder.resolve("minutes.docx"));
        export.write(ReportFormat.DOCX);
        assertTrue(Files.notExists(folder.resolve("minutes.docx")));
        room.dialogs.files = List.of();
        export.chooseTemplate(ReportFormat.DOCX);
        export.write(ReportFormat.DOCX);
        assertTrue(Files.exists(folder.resolve("minutes.docx")));
    }

    @Test
    void turningAwayWritesNothing() throws IOException {
        export.write(ReportFormat.PDF);
        export.writeAll();
        assertEquals(Optional.empty(), room.desk.notice());
    }
}
