package org.senken.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.senken.core.study.StudyId;
import org.senken.editing.Entry;
import org.senken.editing.InvalidInputException;
import org.senken.editing.PartChange;
import org.senken.editing.PartKey;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.PartJson;

/** The history: rows are only ever added. */
final class HistoryTable {
    private record Row(long entry, String kind, long target, String edit, String written, String who) {
        Entry with(Set<PartKey> touched) throws InvalidInputException {
            return new Entry(
                    entry,
                    Entry.Kind.valueOf(kind),
                    target,
                    PartJson.parseSentence(edit),
                    Instant.parse(written),
                    who,
                    touched);
        }
    }

    private HistoryTable() {}

    static void insert(Handle handle, StudyId study, Entry entry, List<PartChange> changes) throws WorkspaceException {
        handle.createUpdate("""
                        insert into history (study_id, entry, kind, target, edit, written, who)
                        values (:study, :entry, :kind, :target, :edit, :written, :who)""")
                .bind("study", study.value())
                .bind("entry", entry.number())
                .bind("kind", entry.kind().name())
                .bind("target", entry.target())
                .bind("edit", Body.of(entry.name()))
                .bind("written", entry.at().toString())
                .bind("who", entry.who())
                .execute();
        for (var table : ChangeTable.values()) {
            table.insert(handle, study, entry.number(), changes);
        }
    }

    /** All rows of a study, the oldest first. */
    static List<Entry> all(Handle handle, StudyId study) throws InvalidInputException {
        var parts = ChangeTable.PARTS.touched(handle, study);
        var names = ChangeTable.NAMES.touched(handle, study);
        var entries = new ArrayList<Entry>();
        for (var row : rows(handle, study)) {
            entries.add(row.with(touched(parts, names, row.entry())));
        }
        return entries;
    }

    private static Set<PartKey> touched(Map<Long, Set<PartKey>> parts, Map<Long, Set<PartKey>> names, long entry) {
        var touched = new HashSet<>(parts.getOrDefault(entry, Set.of()));
        touched.addAll(names.getOrDefault(entry, Set.of()));
        return touched;
    }

    private static List<Row> rows(Handle handle, StudyId study) {
        return handle.createQuery("""
                        select entry, kind, target, edit, written, who
                        from history where study_id = :study order by entry""")
                .bind("study", study.value())
                .map((row, context) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** What a row changed. */
    static List<PartChange> changes(Handle handle, StudyId study, long entry) throws InvalidInputException {
        var changes = new ArrayList<>(ChangeTable.PARTS.changes(handle, study, entry));
        changes.addAll(ChangeTable.NAMES.changes(handle, study, entry));
        return changes;
    }
}
