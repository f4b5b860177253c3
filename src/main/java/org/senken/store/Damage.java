package org.senken.store;

import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;

/** What is said about a damaged workspace: with its newest backup where there is one. */
final class Damage {
    private Damage() {}

    static Sentence sentence(WorkspaceFiles files) {
        return Backups.last(files)
                .map(backup -> Sentence.of("workspace.damaged.backup", files.database(), backup.getFileName()))
                .orElseGet(() -> Sentence.of("workspace.damaged", files.database()));
    }

    static WorkspaceException of(WorkspaceFiles files) {
        return new WorkspaceException(sentence(files));
    }
}
