package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.store.StoreFixture.WORKSPACES;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.TypicalStudies;

class SuddenEndTest {
    private static final int EDITS = 10;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedEditIsThereAfterTheProcessDied()
            throws WorkspaceException, IOException, InterruptedException {
        var file = folder.resolve("w.mv.db");
        withTypicalStudy(file).close();
        for (int run = 1; run <= 2; run++) {
            try (var child = ChildProcess.thatDiesAfter(EDITS, file)) {
                for (int i = 1; i <= EDITS; i++) {
                    assertEquals("stored " + i, child.line());
                }
                assertEquals(7, child.exitCode());
            }
            assertTrue(Files.exists(folder.resolve("w.pid")));
            try (var workspace = open(file)) {
                assertEquals(Text.same("Title " + EDITS), stored(workspace).title());
                assertEquals(
                        1 + run * EDITS,
                        workspace.load(TypicalStudies.ID).history().size());
            }
            assertFalse(Files.exists(folder.resolve("w.pid")));
        }
    }

    @Test
    void aBallotStormThatIsKilledLosesNoAcknowledgedEdit() throws Exception {
        storm(2, 400);
    }

    @Test
    @Tag("long")
    void manyBallotStormsThatAreKilledLoseNoAcknowledgedEdit() throws Exception {
        storm(60, 2500);
    }

    /** Kills a process in the middle of its voting again and again, at a different moment each time. */
    private void storm(int kills, int edits) throws Exception {
        var file = folder.resolve("w.mv.db");
        try (var workspace = WORKSPACES.open(file, Optional.empty())) {
            workspace.add(new ShippedFiles().sample(), Sentence.of("edit.study.sample"), Instant.EPOCH, "storm");
        }
        for (int kill = 1; kill <= kills; kill++) {
            int acknowledged;
            try (var child = ChildProcess.thatVotes(file, kill)) {
                acknowledged = told(child.line());
                int last = acknowledged + edits + kill * 37 % 101;
                while (acknowledged < last) {
                    acknowledged = told(child.line());
                }
                child.kill();
            }
            try (var workspace = open(file)) {
                int found = workspace.load(VotingStorm.SAMPLE).history().size();
                assertTrue(found >= acknowledged, "kill " + kill + ": " + found + " of " + acknowledged + " edits");
            }
        }
    }

    private static int told(String line) {
        assertTrue(line.startsWith("stored "), line);
        return Integer.parseInt(line.substring("stored ".length()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void noAcknowledgedEditIsLostWhenTheDiskTakesNoMore() throws WorkspaceException, IOException {
        var file = folder.resolve("w.mv.db");
        withTypicalStudy(file).close();
        var last = "";
        try (var child = ChildProcess.thatRunsOutOfRoom(file, 4000)) {
            var line = child.line();
            while (line.startsWith("stored ")) {
                last = line.substring("stored ".length());
                line = child.line();
            }
            assertEquals("workspace.disk [" + file + "]", line);
        }
        try (var workspace = open(file)) {
            var loaded = workspace.load(TypicalStudies.ID);
            assertTrue(loaded.study().title().en().startsWith("Title " + last + "x"));
            assertEquals(1 + Integer.parseInt(last), loaded.history().size());
        }
    }

    @Test
    void theNextCloseMakesTheBackupThatTheDeadProcessCouldNotMake()
            throws WorkspaceException, IOException, InterruptedException {
        var file = folder.resolve("w.mv.db");
        withTypicalStudy(file).close();
        var backup = WORKSPACES.lastBackup(file).orElseThrow();
        Files.delete(backup);
        open(file).close();
        assertFalse(Files.exists(backup));
        try (var child = ChildProcess.thatDiesAfter(1, file)) {
            assertEquals(List.of("stored 1", 7), List.of(child.line(), child.exitCode()));
        }
        open(file).close();
        assertTrue(Files.exists(backup));
    }
}
