package org.senken.editing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;

/**
 * The database that holds the studies of one person or group. Every method that changes something returns only when
 * the change is durable, and changes nothing if it fails.
 */
public interface Workspace extends AutoCloseable {
    /** Where the workspace lies. */
    Path file();

    /** Whether it was damaged and can only be read. */
    boolean isReadOnly();

    /** All studies, the last changed first; those in the bin are among them. */
    List<StudyHeading> studies() throws WorkspaceException;

    /** Reads a study with its history. */
    StoredStudy load(StudyId id) throws WorkspaceException;

    /**
     * Adds a study with the first row of its history; that row touches no part and cannot be taken back.
     *
     * @param origin how it came to be: created, imported, duplicated
     */
    void add(Study study, Sentence origin, Instant at, String who) throws WorkspaceException;

    /** Writes one row of the history together with the changes of the parts, in one transaction. */
    void append(StudyId id, Entry entry, List<PartChange> changes) throws WorkspaceException;

    /** What a history row changed. */
    List<PartChange> changes(StudyId id, long entry) throws WorkspaceException;

    /** Puts a study into the bin, or brings it back. */
    void setDeleted(StudyId id, boolean deleted) throws WorkspaceException;

    @Override
    void close() throws WorkspaceException;
}
