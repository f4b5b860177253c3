package org.senken.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.senken.core.study.StudyId;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.PartChange;
import org.senken.editing.PartKey;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.PartJson;

/** What the rows of the history changed. Names have a table apart, which can be emptied without touching the other. */
enum ChangeTable {
    PARTS("history_part"),
    NAMES("history_name");

    private final String table;

    ChangeTable(String table) {
        this.table = table;
    }

    /** Where the changes of a part belong. */
    static ChangeTable of(PartKey key) {
        return key.kind() == PartKey.Kind.NAME ? NAMES : PARTS;
    }

    void insert(Handle handle, StudyId study, long entry, List<PartChange> changes) throws WorkspaceException {
        var ours = changes.stream().filter(each -> of(each.key()) == this).toList();
        if (ours.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("insert into " + table
                + " (study_id, entry, kind, id, body_before, body_after)"
                + " values (:study, :entry, :kind, :id, :before, :after)");
        for (var change : ours) {
            batch.bind("study", study.value())
                    .bind("entry", entry)
                    .bind("kind", change.key().kind().name())
                    .bind("id", change.key().id())
                    .bind("before", body(change.before()))
                    .bind("after", body(change.after()))
                    .add();
        }
        batch.execute();
    }

    /** Which parts each row of a study's history touched. */
    Map<Long, Set<PartKey>> touched(Handle handle, StudyId study) {
        var touched = new HashMap<Long, Set<PartKey>>();
        handle.createQuery("select entry, kind, id from " + table + " where study_id = :study")
                .bind("study", study.value())
                .map((row, context) -> Map.entry(row.getLong(1), key(row.getString(2), row.getString(3))))
                .forEach(each -> touched.computeIfAbsent(each.getKey(), entry -> new HashSet<>())
                        .add(each.getValue()));
        return touched;
    }

    List<PartChange> changes(Handle handle, StudyId study, long entry) throws InvalidInputException {
        var changes = new ArrayList<PartChange>();
        for (var row : rows(handle, study, entry)) {
            changes.add(new PartChange(
                    row.key(),
                    part(row.key().kind(), row.before()),
                    part(row.key().kind(), row.after())));
        }
        return changes;
    }

    private record Row(
            PartKey key, @Nullable String before, @Nullable String after) {}

    private List<Row> rows(Handle handle, StudyId study, long entry) {
        return handle.createQuery("select kind, id, body_before, body_after from " + table
                        + " where study_id = :study and entry = :entry")
                .bind("study", study.value())
                .bind("entry", entry)
                .map((row, context) ->
                        new Row(key(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)))
                .list();
    }

    private static PartKey key(String kind, String id) {
        return new PartKey(PartKey.Kind.valueOf(kind), id);
    }

    private static @Nullable String body(@Nullable Part part) throws WorkspaceException {
        return part == null ? null : Body.of(part);
    }

    private static @Nullable Part part(PartKey.Kind kind, @Nullable String body) throws InvalidInputException {
        return body == null ? null : PartJson.parse(kind, body);
    }
}
