package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.editing.WorkspaceException;
import org.senken.editing.Workspaces;
import org.senken.store.H2Workspaces;

class RealWorkspaceTest {
    private final Workspaces workspaces = new H2Workspaces(Clock.systemUTC());

    @TempDir
    Path folder;

    @Test
    void whatOneCommandStoresTheNextOneFinds() throws WorkspaceException {
        var line = new CommandLineFixture(folder);
        line.variables.put("SENKEN_WORKSPACE", line.file("w"));
        var id = "key-technologies-2035";
        assertEquals(
                id + "\n",
                line.run(workspaces, "import", CommandLineFixture.SAMPLE.toString())
                        .out());
        assertEquals(0, line.run(workspaces, "set", id, "title", "Named anew").code());
        assertTrue(line.run(workspaces, "studies").out().contains("Named anew"));
        assertEquals(
                0,
                line.run(workspaces, "chart", "Named anew", "map", "--out", line.file("m.csv"))
                        .code());
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsNamedWithItsProcess() throws WorkspaceException {
        var line = new CommandLineFixture(folder);
        try (var held = workspaces.open(folder.resolve("w"), Optional.empty())) {
            var outcome = line.run(workspaces, "studies", "--workspace", line.file("w"));
            assertEquals(1, outcome.code());
            assertEquals(
                    "The workspace w.mv.db is open already, in process "
                            + ProcessHandle.current().pid() + ". Close that window or command first.\n",
                    outcome.err());
            assertEquals(folder.resolve("w.mv.db"), held.file());
        }
    }

    @Test
    void anEncryptedWorkspaceTakesThePassphraseFromAFile() throws WorkspaceException, IOException {
        var line = new CommandLineFixture(folder);
        line.variables.put("SENKEN_WORKSPACE", line.file("w"));
        var secret = line.file("secret", "open sesame\n");
        var wrong = line.file("wrong", "open barley\n");
        assertEquals(
                0, line.run(workspaces, "studies", "--passphrase-file", secret).code());
        assertEquals(
                0, line.run(workspaces, "studies", "--passphrase-file", secret).code());
        assertEquals(
                1, line.run(workspaces, "studies", "--passphrase-file", wrong).code());
        assertEquals(1, line.run(workspaces, "studies").code());
    }
}
