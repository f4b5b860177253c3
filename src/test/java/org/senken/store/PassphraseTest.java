package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.store.StoreFixture.CREATED;
import static org.senken.store.StoreFixture.NOON;
import static org.senken.store.StoreFixture.WORKSPACES;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Sentence;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class PassphraseTest {
    @TempDir
    Path folder;

    private static Workspace open(Path file, String passphrase) throws WorkspaceException {
        return WORKSPACES.open(file, Optional.of(passphrase.toCharArray()));
    }

    private static void assertRefused(String key, Path argument, Path file, Optional<char[]> passphrase) {
        var refused = assertThrows(WorkspaceException.class, () -> WORKSPACES.open(file, passphrase));
        assertEquals(Sentence.of(key, argument), refused.sentence());
    }

    @Test
    void onlyTheRightPassphraseOpensAnEncryptedWorkspace() throws WorkspaceException, IOException {
        var file = folder.resolve("w.mv.db");
        assertFalse(WORKSPACES.isEncrypted(file));
        try (var workspace = open(file, "合言葉 tango")) {
            workspace.add(TypicalStudies.study(), CREATED, NOON, "Operator");
        }
        assertTrue(WORKSPACES.isEncrypted(file));
        var bytes = Files.readAllBytes(file);
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("quantum"));
        assertRefused("workspace.passphrase.wrong", file, file, Optional.of("tango".toCharArray()));
        assertRefused("workspace.passphrase.needed", file, file, Optional.empty());
        assertRefused("workspace.passphrase.needed", file, file, Optional.of(new char[0]));
        assertArrayEquals(bytes, Files.readAllBytes(file));
        try (var workspace = open(file, "合言葉 tango")) {
            assertEquals(TypicalStudies.study(), stored(workspace));
        }
    }

    @Test
    void aBackupCarriesTheSaltSoThatBothCanBeLostAndComeBack() throws WorkspaceException, IOException {
        var file = folder.resolve("w.mv.db");
        try (var workspace = open(file, "tango")) {
            workspace.add(TypicalStudies.study(), CREATED, NOON, "Operator");
        }
        Files.delete(folder.resolve("w.salt"));
        assertRefused("workspace.salt", folder.resolve("w.salt"), file, Optional.empty());
        assertRefused("workspace.salt", folder.resolve("w.salt"), file, Optional.of("tango".toCharArray()));
        Files.writeString(folder.resolve("w.salt"), "garbage ü");
        assertRefused("workspace.salt", folder.resolve("w.salt"), file, Optional.of("tango".toCharArray()));
        Files.write(file, new byte[20_000]);
        WORKSPACES.restore(file, WORKSPACES.lastBackup(file).orElseThrow());
        try (var workspace = open(file, "tango")) {
            assertEquals(TypicalStudies.study(), stored(workspace));
        }
    }

    @Test
    void aDamagedEncryptedWorkspaceIsNotMistakenForAWrongPassphrase() throws WorkspaceException, IOException {
        var file = folder.resolve("w.mv.db");
        open(file, "tango").close();
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 5);
        Files.write(file, bytes);
        assertRefused("workspace.damaged", file, file, Optional.of("tango".toCharArray()));
    }

    @Test
    void aPlainWorkspaceIsNotOpenedAsIfItWereEncrypted() throws WorkspaceException {
        var file = folder.resolve("w.mv.db");
        withTypicalStudy(file).close();
        assertRefused("workspace.passphrase.none", file, file, Optional.of("tango".toCharArray()));
        assertFalse(WORKSPACES.isEncrypted(file));
    }
}
