package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.senken.store.StoreFixture.openStudy;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Register;
import org.senken.core.technology.Sentence;
import org.senken.editing.Edit;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class NamesApartTest {
    private static final String NEW_NAME = "Inoue Kaede";

    @TempDir
    Path folder;

    private WorkspaceFiles withARename() throws WorkspaceException {
        var files = WorkspaceFiles.of(folder.resolve("w"));
        try (var workspace = withTypicalStudy(files.database())) {
            openStudy(workspace)
                    .apply(new Edit(
                            Sentence.of("edit.expert.name", TypicalStudies.CHAIR),
                            study -> study.withRegister(study.register().with(TypicalStudies.CHAIR, NEW_NAME))));
        }
        return files;
    }

    @Test
    void namesStandInTheirOwnTwoTablesAndNowhereElse() throws WorkspaceException {
        try (var database = new Database(withARename(), new char[0], Database.Access.WRITE)) {
            assertEquals(
                    Set.of("expert_name.body"),
                    database.<Set<String>>read(handle -> columnsWith(handle, TypicalStudies.NAME_OF_ENGINEER)));
            assertEquals(
                    Set.of("history_name.body_before"),
                    database.<Set<String>>read(handle -> columnsWith(handle, TypicalStudies.NAME_OF_CHAIR)));
            assertEquals(
                    Set.of("expert_name.body", "history_name.body_after"),
                    database.<Set<String>>read(handle -> columnsWith(handle, NEW_NAME)));
        }
    }

    private static Set<String> columnsWith(Handle handle, String name) {
        var found = new TreeSet<String>();
        var columns = handle.createQuery("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'PUBLIC' and data_type = 'CHARACTER VARYING'""")
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        for (var column : columns) {
            int rows = handle.createQuery(
                            "select count(*) from \"" + column[0] + "\" where \"" + column[1] + "\" like :name")
                    .bind("name", "%" + name + "%")
                    .mapTo(Integer.class)
                    .one();
            if (rows > 0) {
                found.add((column[0] + "." + column[1]).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    @Test
    void theRegisterCanBeEmptiedAndTheStudyStaysWhole() throws WorkspaceException {
        var files = withARename();
        try (var database = new Database(files, new char[0], Database.Access.WRITE)) {
            database.write(
                    handle -> handle.execute("delete from expert_name") + handle.execute("delete from history_name"));
        }
        try (var workspace = StoreFixture.open(files.database())) {
            assertEquals(TypicalStudies.study().withRegister(Register.EMPTY), stored(workspace));
        }
    }
}
