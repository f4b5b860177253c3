package org.senken.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.Entry;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.PartChange;
import org.senken.editing.PartKey;
import org.senken.editing.Parts;
import org.senken.editing.StoredStudy;
import org.senken.editing.StudyHeading;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.PartJson;

/** A workspace in an H2 file. Safe to use from several threads; one transaction runs at a time. */
public final class H2Workspace implements Workspace {
    private final Database database;
    private final WorkspaceFiles files;
    private final Backups backups;
    private final Optional<LockFile> lock;
    private volatile boolean changed;

    /**
     * @param lock held until the workspace is closed; empty where nothing can be written
     */
    H2Workspace(Database database, WorkspaceFiles files, Backups backups, Optional<LockFile> lock) {
        this.database = database;
        this.files = files;
        this.backups = backups;
        this.lock = lock;
        changed = lock.map(LockFile::wasLeftBehind).orElse(false);
    }

    @Override
    public Path file() {
        return files.database();
    }

    @Override
    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    @Override
    public List<StudyHeading> studies() throws WorkspaceException {
        return database.read(StudyTable::all).stream()
                .map(H2Workspace::heading)
                .sorted(Comparator.comparing(StudyHeading::changed)
                        .reversed()
                        .thenComparing(heading -> heading.id().value()))
                .toList();
    }

    /** A heading that cannot be read does not hide the other studies: the id stands in for the title. */
    private static StudyHeading heading(StudyTable.Row row) {
        return new StudyHeading(new StudyId(row.id()), title(row), Instant.parse(row.changed()), row.deleted());
    }

    private static Text title(StudyTable.Row row) {
        try {
            return row.heading() != null
                            && PartJson.parse(PartKey.Kind.HEADING, row.heading()) instanceof Part.Heading heading
                    ? heading.title()
                    : Text.same(row.id());
        } catch (InvalidInputException unreadable) {
            return Text.same(row.id());
        }
    }

    @Override
    public StoredStudy load(StudyId id) throws WorkspaceException {
        return database.read(handle -> readable(handle, id, () -> {
            var parts = new ArrayList<Part>();
            for (var kind : PartKey.Kind.values()) {
                parts.addAll(new PartTable(kind).all(handle, id));
            }
            return new StoredStudy(Parts.study(id, parts), HistoryTable.all(handle, id));
        }));
    }

    @Override
    public List<PartChange> changes(StudyId id, long entry) throws WorkspaceException {
        return database.read(handle -> readable(handle, id, () -> HistoryTable.changes(handle, id, entry)));
    }

    private interface Reading<T> {
        T read() throws InvalidInputException;
    }

    /** Turns whatever is wrong with the rows of one study into a sentence that names it. */
    private <T> T readable(Handle handle, StudyId id, Reading<T> reading) throws WorkspaceException {
        if (!StudyTable.has(handle, id)) {
            throw missing(id);
        }
        try {
            return reading.read();
        } catch (InvalidInputException
                | InvalidStudyException
                | IllegalArgumentException
                | DateTimeException unreadable) {
            throw new WorkspaceException(Sentence.of("workspace.study.damaged", id, files.database()), unreadable);
        }
    }

    @Override
    public void add(Study study, Sentence origin, Instant at, String who) throws WorkspaceException {
        write(handle -> {
            if (StudyTable.has(handle, study.id())) {
                throw new WorkspaceException(Sentence.of("workspace.study.exists", study.id()));
            }
            StudyTable.insert(handle, study.id(), at);
            var parts = Parts.of(study).values();
            for (var kind : PartKey.Kind.values()) {
                new PartTable(kind)
                        .insert(
                                handle,
                                study.id(),
                                parts.stream()
                                        .filter(part -> part.key().kind() == kind)
                                        .toList());
            }
            HistoryTable.insert(
                    handle, study.id(), new Entry(1, Entry.Kind.EDIT, 1, origin, at, who, Set.of()), List.of());
        });
    }

    @Override
    public void append(StudyId id, Entry entry, List<PartChange> changes) throws WorkspaceException {
        write(handle -> {
            if (!StudyTable.advance(handle, id, entry.number(), entry.at())) {
                throw StudyTable.has(handle, id)
                        ? new WorkspaceException(Sentence.of("workspace.study.changed", id))
                        : missing(id);
            }
            HistoryTable.insert(handle, id, entry, changes);
            for (var change : changes) {
                var table = new PartTable(change.key().kind());
                table.delete(handle, id, change.key().id());
                table.insert(handle, id, change.after() == null ? List.of() : List.of(change.after()));
            }
        });
    }

    @Override
    public void setDeleted(StudyId id, boolean deleted) throws WorkspaceException {
        write(handle -> {
            if (!StudyTable.setDeleted(handle, id, deleted)) {
                throw missing(id);
            }
        });
    }

    private interface Writing {
        void on(Handle handle) throws WorkspaceException;
    }

    private void write(Writing writing) throws WorkspaceException {
        changed = database.write(handle -> {
            writing.on(handle);
            return true;
        });
    }

    private static WorkspaceException missing(StudyId id) {
        return new WorkspaceException(Sentence.of("workspace.study.missing", id));
    }

    /** Closes the file, then copies it to the backups if anything changed: opening is not slowed down by a copy. */
    @Override
    public void close() throws WorkspaceException {
        try {
            database.close();
            if (changed && !isReadOnly()) {
                backups.take();
                changed = false;
            }
        } finally {
            if (lock.isPresent()) {
                release(lock.get());
            }
        }
    }

    private void release(LockFile held) throws WorkspaceException {
        try {
            held.close();
        } catch (IOException failed) {
            throw new WorkspaceException(Sentence.of("workspace.folder", files.folder()), failed);
        }
    }
}
