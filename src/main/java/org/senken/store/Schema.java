package org.senken.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;

/** Which tables there are. Flyway is asked only where they are not the newest, since asking takes its time. */
final class Schema {
    /** The number of the newest migration. */
    static final int NEWEST = 6;

    private static final String FOLDER = "classpath:org/senken/store/migrations";

    private Schema() {}

    /**
     * Makes the tables the newest.
     *
     * @throws WorkspaceException if they are newer than this program, or if there are none in what was a workspace
     */
    static void update(Database database, WorkspaceFiles files) throws WorkspaceException {
        int version = database.read(Schema::version);
        if (version > NEWEST) {
            throw new WorkspaceException(Sentence.of("workspace.newer", files.database()));
        }
        if (version == 0) {
            throw Damage.of(files);
        }
        if (version < NEWEST) {
            create(database, files);
        }
    }

    /** Makes the tables. */
    static void create(Database database, WorkspaceFiles files) throws WorkspaceException {
        try {
            Flyway.configure()
                    .dataSource(database.source())
                    .locations(FOLDER)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new WorkspaceException(Sentence.of("workspace.create", files.database()), failed);
        }
    }

    private static int version(Handle handle) {
        boolean known = handle.createQuery("select count(*) from information_schema.tables where table_name = :name")
                        .bind("name", "flyway_schema_history")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return known ? newest(handle) : 0;
    }

    private static int newest(Handle handle) {
        return handle.createQuery(
                        "select coalesce(max(cast(\"version\" as integer)), 0) from \"flyway_schema_history\" where \"success\"")
                .mapTo(Integer.class)
                .one();
    }
}
