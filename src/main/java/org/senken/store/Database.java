package org.senken.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;

/**
 * One connection to one H2 file, and the only class that knows H2: its URL, its errors, its ways of reaching the disk.
 * After a failure that made H2 close the file, the next use opens it again.
 */
final class Database implements AutoCloseable {
    /** What may happen to the file. */
    enum Access {
        CREATE(";IFEXISTS=FALSE"),
        WRITE(";IFEXISTS=TRUE"),
        READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String options;

        Access(String options) {
            this.options = options;
        }
    }

    /** Something done in one transaction. */
    interface Work<T> {
        T on(Handle handle) throws WorkspaceException;
    }

    private static final String USER = "senken";
    /**
     * Commits are written at once. Closing on exit is off, since a shutdown hook would race with the application's own
     * close; the cache, in kilobytes, is small because a study is held in memory anyway. H2 writes no logs of its own.
     * Space is not used again while the file is open: a commit written into a gap can leave the header of the file
     * behind, and a process that dies then loses that commit and all later ones (see decisions/0007).
     */
    private static final String OPTIONS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384;FILE_LOCK=FS"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final WorkspaceFiles files;
    private final char[] key;
    private final Access access;
    private @Nullable Handle handle;
    private boolean closed;

    /**
     * @param key the file password; empty for a plain file
     */
    Database(WorkspaceFiles files, char[] key, Access access) {
        this.files = files;
        this.key = key.clone();
        this.access = access;
    }

    /** Reads in one transaction, so that everything read belongs together. */
    synchronized <T> T read(Work<T> work) throws WorkspaceException {
        return perform(opened -> opened.inTransaction(work::on));
    }

    /** Writes in one transaction; it is on the disk when this returns, and undone if it throws. */
    synchronized <T> T write(Work<T> work) throws WorkspaceException {
        if (access == Access.READ) {
            throw new WorkspaceException(Sentence.of("workspace.read-only", files.database()));
        }
        return perform(opened -> {
            var result = opened.inTransaction(work::on);
            // H2 hands a commit to the system, which may still hold it back; this waits for the disk
            opened.execute("checkpoint sync");
            return result;
        });
    }

    private <T> T perform(Work<T> work) throws WorkspaceException {
        try {
            return work.on(handle());
        } catch (JdbiException | SQLException failed) {
            throw afterFailure(explained(failed));
        }
    }

    private Handle handle() throws SQLException {
        if (closed) {
            throw new IllegalStateException("closed: " + files.database());
        }
        if (handle == null) {
            var opened = Jdbi.open(connect());
            opened.getConfig(SqlStatements.class)
                    .setSqlParser(new NamedParameters())
                    .setTemplateEngine(TemplateEngine.NOP);
            handle = opened;
        }
        return handle;
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password());
        return Driver.load().connect(url(), properties);
    }

    /** With a cipher H2 wants the file's password, a space, and the user's password, which is blank here. */
    private char[] password() {
        var password = Arrays.copyOf(key, key.length == 0 ? 0 : key.length + 1);
        if (password.length > 0) {
            password[key.length] = ' ';
        }
        return password;
    }

    private String url() {
        return "jdbc:h2:file:" + files.base() + access.options + OPTIONS + (key.length == 0 ? "" : ";CIPHER=AES");
    }

    /** A way to further connections, for migrations. */
    DataSource source() {
        var source = new JdbcDataSource();
        source.setURL(url());
        source.setUser(USER);
        source.setPasswordChars(password());
        return source;
    }

    /** H2 may have closed the file without telling the connection, so the next use begins with a new one. */
    private WorkspaceException afterFailure(WorkspaceException explained) {
        var broken = handle;
        handle = null;
        try {
            if (broken != null) {
                broken.getConnection().close();
            }
        } catch (SQLException unusable) {
            explained.addSuppressed(unusable);
        }
        return explained;
    }

    /** Closes the file without writing to it. */
    synchronized void abandon() throws WorkspaceException {
        if (handle != null) {
            perform(opened -> opened.execute("shutdown immediately"));
        }
        forget();
    }

    @Override
    public synchronized void close() throws WorkspaceException {
        try {
            if (handle != null) {
                handle.getConnection().close();
            }
        } catch (SQLException failed) {
            throw new WorkspaceException(Sentence.of("workspace.close", files.database()), failed);
        } finally {
            forget();
        }
    }

    private void forget() {
        closed = true;
        handle = null;
        Arrays.fill(key, '\0');
    }

    /** What went wrong, for a person. */
    private WorkspaceException explained(Exception failed) {
        int code = first(failed, SQLException.class)
                .map(SQLException::getErrorCode)
                .orElse(0);
        var sentence = switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> LockFile.inUse(files).sentence();
            case ErrorCode.FILE_VERSION_ERROR_1 -> newer();
            case ErrorCode.DATABASE_IS_READ_ONLY -> Sentence.of("workspace.read-only", files.database());
            case ErrorCode.VALUE_TOO_LONG_2 -> Sentence.of("workspace.unstorable");
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_ENCRYPTION_ERROR_1 -> damaged();
            default -> ofFile(failed, code);
        };
        return new WorkspaceException(sentence, failed);
    }

    private Sentence ofFile(Exception failed, int code) {
        int inside = first(failed, MVStoreException.class)
                .map(MVStoreException::getErrorCode)
                .orElse(0);
        if (inside == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
            return newer();
        }
        var unwritten = first(failed, IOException.class).filter(each -> !(each instanceof EOFException));
        if (unwritten.isPresent() && inside == DataUtils.ERROR_WRITING_FAILED) {
            return isFull()
                    ? Sentence.of("workspace.disk.full", files.folder())
                    : Sentence.of("workspace.disk", files.database());
        }
        boolean unreadable = code == ErrorCode.GENERAL_ERROR_1
                || code == ErrorCode.IO_EXCEPTION_1
                || code == ErrorCode.IO_EXCEPTION_2;
        return unreadable ? damaged() : Sentence.of("workspace.failed", files.database(), String.valueOf(code));
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(files.folder()).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private Sentence newer() {
        return Sentence.of("workspace.newer", files.database());
    }

    private Sentence damaged() {
        return Damage.sentence(files);
    }

    private static <E> Optional<E> first(Throwable failed, Class<E> type) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
