package org.senken.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.editing.Workspaces;

/** Opens workspaces in H2 files. */
public final class H2Workspaces implements Workspaces {
    private final Clock clock;

    /**
     * @param clock dates the backups
     */
    public H2Workspaces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Workspace open(Path file, Optional<char[]> passphrase) throws WorkspaceException {
        var files = WorkspaceFiles.of(file);
        files.createFolder();
        if (files.areReadOnly()) {
            return open(files, passphrase, Optional.empty());
        }
        var lock = LockFile.acquire(files);
        try {
            return open(files, passphrase, Optional.of(lock));
        } catch (WorkspaceException refused) {
            release(lock, refused);
            throw refused;
        }
    }

    private static void release(LockFile lock, WorkspaceException refused) {
        try {
            lock.close();
        } catch (IOException failed) {
            refused.addSuppressed(failed);
        }
    }

    private Workspace open(WorkspaceFiles files, Optional<char[]> passphrase, Optional<LockFile> lock)
            throws WorkspaceException {
        var key = key(files, passphrase.filter(each -> each.length > 0));
        try {
            if (!files.exists()) {
                create(files, key);
            }
            check(files, key.length > 0);
            var database = new Database(files, key, lock.isPresent() ? Database.Access.WRITE : Database.Access.READ);
            update(database, files, lock);
            return new H2Workspace(database, files, new Backups(files, clock), lock);
        } finally {
            Arrays.fill(key, '\0');
        }
    }

    private static char[] key(WorkspaceFiles files, Optional<char[]> passphrase) throws WorkspaceException {
        boolean encrypted = Files.exists(files.salt());
        if (encrypted && passphrase.isEmpty()) {
            throw new WorkspaceException(Sentence.of("workspace.passphrase.needed", files.database()));
        }
        if (!encrypted && passphrase.isPresent() && files.exists()) {
            throw new WorkspaceException(
                    isEncryptedFile(files)
                            ? Sentence.of("workspace.salt", files.salt())
                            : Sentence.of("workspace.passphrase.none", files.database()));
        }
        return passphrase.isPresent() ? Passphrase.key(files, passphrase.get()) : new char[0];
    }

    /** Made beside its place, so that a start that is cut short leaves no half-made workspace behind. */
    private static void create(WorkspaceFiles files, char[] key) throws WorkspaceException {
        var unfinished = files.unfinished();
        try {
            Files.deleteIfExists(unfinished.database());
            try (var database = new Database(unfinished, key, Database.Access.CREATE)) {
                database.read(handle -> handle.isClosed());
                Schema.create(database, files);
            }
            Files.move(unfinished.database(), files.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new WorkspaceException(Sentence.of("workspace.create", files.database()), failed);
        }
    }

    private static void check(WorkspaceFiles files, boolean hasKey) throws WorkspaceException {
        if (!hasKey && isEncryptedFile(files)) {
            throw new WorkspaceException(Sentence.of("workspace.salt", files.salt()));
        }
        if (header(files).isCutOff()) {
            throw Damage.of(files);
        }
    }

    private static boolean isEncryptedFile(WorkspaceFiles files) throws WorkspaceException {
        return header(files).isEncrypted();
    }

    private static FileHeader header(WorkspaceFiles files) throws WorkspaceException {
        try {
            return FileHeader.of(files.database());
        } catch (IOException unreadable) {
            throw new WorkspaceException(Sentence.of("workspace.unreadable", files.database()), unreadable);
        }
    }

    private static void update(Database database, WorkspaceFiles files, Optional<LockFile> lock)
            throws WorkspaceException {
        try {
            Schema.update(database, files);
            if (lock.isPresent()) {
                lock.get().nameHolder();
            }
        } catch (WorkspaceException refused) {
            abandon(database, refused);
            throw refused;
        } catch (IOException failed) {
            var refused = new WorkspaceException(Sentence.of("workspace.folder", files.folder()), failed);
            abandon(database, refused);
            throw refused;
        }
    }

    private static void abandon(Database database, WorkspaceException refused) {
        try {
            database.abandon();
        } catch (WorkspaceException failed) {
            refused.addSuppressed(failed);
        }
    }

    @Override
    public boolean isEncrypted(Path file) {
        try {
            return Files.exists(WorkspaceFiles.of(file).salt());
        } catch (WorkspaceException noSuchPath) {
            return false;
        }
    }

    @Override
    public Optional<Path> lastBackup(Path file) {
        try {
            return Backups.last(WorkspaceFiles.of(file));
        } catch (WorkspaceException noSuchPath) {
            return Optional.empty();
        }
    }

    @Override
    public void restore(Path file, Path backup) throws WorkspaceException {
        var files = WorkspaceFiles.of(file);
        files.createFolder();
        var lock = LockFile.acquire(files);
        try (lock) {
            lock.refuseIfOpen(files);
            new Backups(files, clock).restore(backup);
        } catch (IOException failed) {
            throw new WorkspaceException(Sentence.of("workspace.folder", files.folder()), failed);
        }
    }
}
