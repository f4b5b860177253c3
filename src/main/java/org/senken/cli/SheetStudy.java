package org.senken.cli;

import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.CellPlace;
import org.senken.editing.InvalidInputException;
import org.senken.editing.StoredStudy;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;

/** The study that a sheet says it belongs to. */
final class SheetStudy {
    private SheetStudy() {}

    /**
     * Loads it.
     *
     * @param key where the file names it
     * @param unknown the key of the sentence that says that there is no such study
     * @throws InvalidInputException if the workspace does not have it, or has it among the deleted
     */
    static StoredStudy of(Workspace workspace, StudyId id, String file, CellPlace key, String unknown)
            throws InvalidInputException, WorkspaceException {
        boolean known = workspace.studies().stream().anyMatch(each -> each.id().equals(id) && !each.deleted());
        if (!known) {
            throw new InvalidInputException(file, key.row(), key.column(), Sentence.of(unknown, key.address(), id));
        }
        return workspace.load(id);
    }
}
