package org.senken.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.senken.core.study.StudyId;

/** The studies of the workspace: one row each, which also guards that history rows come one after the other. */
final class StudyTable {
    /**
     * A row.
     *
     * @param heading the JSON of the study's heading; null if it is lost
     */
    record Row(
            String id,
            String changed,
            boolean deleted,
            @Nullable String heading) {}

    private StudyTable() {}

    static List<Row> all(Handle handle) {
        return handle.createQuery("""
                        select s.id, s.changed, s.deleted, h.body
                        from study s left join study_heading h on h.study_id = s.id""")
                .map((row, context) -> new Row(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    static boolean has(Handle handle, StudyId id) {
        return lastEntry(handle, id).isPresent();
    }

    static Optional<Long> lastEntry(Handle handle, StudyId id) {
        return handle.createQuery("select last_entry from study where id = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne();
    }

    static void insert(Handle handle, StudyId id, Instant at) {
        handle.createUpdate("insert into study (id, last_entry, changed, deleted) values (:id, 1, :changed, false)")
                .bind("id", id.value())
                .bind("changed", at.toString())
                .execute();
    }

    /** Counts one history row further; false if the row before is not the last one. */
    static boolean advance(Handle handle, StudyId id, long entry, Instant at) {
        return handle.createUpdate("""
                                update study set last_entry = :entry, changed = :changed
                                where id = :id and last_entry = :before""")
                        .bind("entry", entry)
                        .bind("before", entry - 1)
                        .bind("changed", at.toString())
                        .bind("id", id.value())
                        .execute()
                == 1;
    }

    /** Sets the flag; false if there is no such study. */
    static boolean setDeleted(Handle handle, StudyId id, boolean deleted) {
        return handle.createUpdate("update study set deleted = :deleted where id = :id")
                        .bind("deleted", deleted)
                        .bind("id", id.value())
                        .execute()
                == 1;
    }
}
