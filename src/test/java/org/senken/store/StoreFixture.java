package org.senken.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.Edit;
import org.senken.editing.OpenStudy;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.editing.Workspaces;
import org.senken.testkit.TypicalStudies;

/** What the tests of the store share. */
final class StoreFixture {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Workspaces WORKSPACES = new H2Workspaces(CLOCK);
    static final Sentence CREATED = Sentence.of("edit.created", new Text("Key technologies", "重要技術"));

    private StoreFixture() {}

    static Workspace open(Path file) throws WorkspaceException {
        return WORKSPACES.open(file, Optional.empty());
    }

    /** A new workspace that holds the typical study. */
    static Workspace withTypicalStudy(Path file) throws WorkspaceException {
        var workspace = open(file);
        workspace.add(TypicalStudies.study(), CREATED, NOON, "Operator");
        return workspace;
    }

    static OpenStudy openStudy(Workspace workspace) throws WorkspaceException {
        return new OpenStudy(workspace, workspace.load(TypicalStudies.ID), CLOCK, () -> "Operator");
    }

    static Study stored(Workspace workspace) throws WorkspaceException {
        return workspace.load(TypicalStudies.ID).study();
    }

    static Edit titled(String title) {
        return new Edit(Sentence.of("edit.title"), study -> study.withTitle(Text.same(title)));
    }
}
