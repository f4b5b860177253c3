package org.senken.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.Entry;
import org.senken.editing.PartChange;
import org.senken.editing.Parts;
import org.senken.editing.StoredStudy;
import org.senken.editing.StudyHeading;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;

/** A workspace that forgets everything when the test ends, and fails when it is told to. */
public final class InMemoryWorkspace implements Workspace {
    private static final class Shelf {
        private Study study;
        private final List<Entry> history = new ArrayList<>();
        private final Map<Long, List<PartChange>> changes = new HashMap<>();
        private boolean deleted;

        Shelf(Study study) {
            this.study = study;
        }
    }

    private final Map<StudyId, Shelf> shelves = new LinkedHashMap<>();
    private @Nullable Sentence failure;

    /** A workspace that holds these studies. */
    public static InMemoryWorkspace with(Study... studies) throws WorkspaceException {
        var workspace = new InMemoryWorkspace();
        for (var study : studies) {
            workspace.add(study, Sentence.of("edit.study.create"), Instant.EPOCH, "tester");
        }
        return workspace;
    }

    /** From now on every change fails with the sentence, as if the disk were full. */
    public void failWith(Sentence sentence) {
        failure = sentence;
    }

    /** From now on changes are stored again. */
    public void recover() {
        failure = null;
    }

    @Override
    public Path file() {
        return Path.of("memory.mv.db");
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public List<StudyHeading> studies() {
        return shelves.values().stream()
                .map(shelf -> new StudyHeading(
                        shelf.study.id(),
                        shelf.study.title(),
                        shelf.history.getLast().at(),
                        shelf.deleted))
                .sorted(Comparator.comparing(StudyHeading::changed).reversed())
                .toList();
    }

    @Override
    public StoredStudy load(StudyId id) throws WorkspaceException {
        var shelf = shelf(id);
        return new StoredStudy(shelf.study, shelf.history);
    }

    @Override
    public void add(Study study, Sentence origin, Instant at, String who) throws WorkspaceException {
        mayChange();
        if (shelves.containsKey(study.id())) {
            throw new WorkspaceException(Sentence.of("workspace.study.exists", study.id()));
        }
        var shelf = new Shelf(study);
        shelf.history.add(new Entry(1, Entry.Kind.EDIT, 1, origin, at, who, Set.of()));
        shelf.changes.put(1L, List.of());
        shelves.put(study.id(), shelf);
    }

    @Override
    public void append(StudyId id, Entry entry, List<PartChange> changes) throws WorkspaceException {
        mayChange();
        var shelf = shelf(id);
        if (entry.number() != shelf.history.getLast().number() + 1) {
            throw new WorkspaceException(Sentence.of("workspace.study.changed", shelf.study.title()));
        }
        shelf.study = Parts.apply(shelf.study, changes);
        shelf.history.add(entry);
        shelf.changes.put(entry.number(), List.copyOf(changes));
    }

    @Override
    public List<PartChange> changes(StudyId id, long entry) throws WorkspaceException {
        return shelf(id).changes.getOrDefault(entry, List.of());
    }

    @Override
    public void setDeleted(StudyId id, boolean deleted) throws WorkspaceException {
        mayChange();
        shelf(id).deleted = deleted;
    }

    @Override
    public void close() {}

    /** The ids of the studies that are not in the bin. */
    public Set<StudyId> ids() {
        var ids = new HashSet<StudyId>();
        studies().stream().filter(heading -> !heading.deleted()).forEach(heading -> ids.add(heading.id()));
        return ids;
    }

    private Shelf shelf(StudyId id) throws WorkspaceException {
        var shelf = shelves.get(id);
        if (shelf == null) {
            throw new WorkspaceException(Sentence.of("workspace.study.missing", id));
        }
        return shelf;
    }

    private void mayChange() throws WorkspaceException {
        if (failure != null) {
            throw new WorkspaceException(failure);
        }
    }
}
