package org.senken.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.FileExchange;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.InMemoryWorkspace;
import org.senken.testkit.TypicalStudies;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.LongWork;

class RedactedCopyTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private StudiesViewModel studies;
    private Path file;

    @BeforeEach
    void start() throws WorkspaceException {
        var desk = new Desk(TypicalStudies.study(), Language.EN, folder);
        var background = new DirectBackground();
        var tools = new StudiesViewModel.Tools(
                InMemoryWorkspace.with(TypicalStudies.study()), new FileExchange(), new ShippedFiles(), Benches.CLOCK);
        studies = new StudiesViewModel(
                tools,
                desk.session,
                background,
                new LongWork(background, desk.notices),
                desk.preferences,
                desk.notices,
                dialogs);
        file = folder.resolve("copy.senken.json");
        dialogs.target = Optional.of(file);
    }

    @Test
    void theCopyIsWrittenAndTheScreenListsWhatIsNotInIt() throws Exception {
        dialogs.lines = Optional.of(" quantum/superiority \n\n");
        studies.exportRedacted();
        assertFalse(Files.readString(file).contains(TypicalStudies.NAME_OF_CHAIR));
        var copy = new FileExchange().read(file);
        assertEquals(
                0,
                copy.results(1)
                        .orElseThrow()
                        .statistics(TypicalStudies.QUANTUM_SUPERIORITY)
                        .n());
        assertEquals(List.of("studies.redact", "typical-redacted.senken.json", "studies.redacted.list"), dialogs.asked);
    }

    @Test
    void aCellNobodyWasAskedAboutIsToldAndNothingWritten() {
        dialogs.lines = Optional.of("quantum/beauty");
        studies.exportRedacted();
        assertEquals(List.of("studies.redact", "redaction.cell.unknown"), dialogs.asked);
        assertFalse(Files.exists(file));
    }
}
