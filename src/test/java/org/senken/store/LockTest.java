package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.senken.store.StoreFixture.WORKSPACES;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.titled;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class LockTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void resolve() {
        file = folder.resolve("w.mv.db");
    }

    @Test
    void aSecondOpeningInOneProcessIsRefusedWithItsId() throws WorkspaceException {
        try (var workspace = withTypicalStudy(file)) {
            long own = ProcessHandle.current().pid();
            var refused = assertThrows(WorkspaceException.class, () -> open(file));
            assertEquals(Sentence.of("workspace.open.already", file, own), refused.sentence());
            assertEquals(TypicalStudies.study(), stored(workspace));
        }
        assertFalse(Files.exists(folder.resolve("w.pid")));
        open(file).close();
    }

    @Test
    void aSecondProcessIsRefusedWithTheIdOfTheFirst() throws WorkspaceException, IOException {
        withTypicalStudy(file).close();
        try (var child = ChildProcess.thatHolds(file)) {
            assertEquals("open", child.line());
            var refused = assertThrows(WorkspaceException.class, () -> open(file));
            assertEquals(Sentence.of("workspace.open.already", file, child.pid()), refused.sentence());
            var kept = assertThrows(
                    WorkspaceException.class,
                    () -> WORKSPACES.restore(file, WORKSPACES.lastBackup(file).orElseThrow()));
            assertEquals(refused.sentence(), kept.sentence());
        }
        open(file).close();
    }

    @Test
    void theDatabasesOwnLockStillKeepsOthersOutAfterARefusalWithinTheProcess() throws WorkspaceException, IOException {
        try (var workspace = withTypicalStudy(file)) {
            assertThrows(WorkspaceException.class, () -> open(file));
            var expected = "workspace.open.already [" + file + ", "
                    + ProcessHandle.current().pid() + "]";
            for (int i = 0; i < 2; i++) {
                try (var child = ChildProcess.thatHolds(file)) {
                    assertEquals(expected, child.line());
                }
            }
            StoreFixture.openStudy(workspace).apply(titled("Still mine"));
        }
    }

    @Test
    void aSideFileLeftByADeadOrForeignProcessStopsNobody() throws WorkspaceException, IOException {
        withTypicalStudy(file).close();
        for (var left : new String[] {"999999999\n", ProcessHandle.current().pid() + "\n", "garbage", ""}) {
            Files.writeString(folder.resolve("w.pid"), left);
            open(file).close();
        }
    }
}
