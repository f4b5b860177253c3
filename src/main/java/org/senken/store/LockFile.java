package org.senken.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;

/**
 * Says which process has a workspace open. H2 locks its own file against other processes but shares it within one, so
 * this file is locked as well: whoever holds that lock may go on to the database, whose lock decides.
 */
final class LockFile implements AutoCloseable {
    /** Far behind the content, since a locked region cannot be read by others on every system. */
    private static final long LOCKED_PLACE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final boolean leftBehind;
    private boolean named;

    private LockFile(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        leftBehind = channel.size() > 0;
    }

    /**
     * Takes the lock.
     *
     * @throws WorkspaceException if somebody has the workspace open, with the id of the process
     */
    static LockFile acquire(WorkspaceFiles files) throws WorkspaceException {
        try {
            var channel = FileChannel.open(
                    files.pid(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(files);
            }
            return new LockFile(files.pid(), channel);
        } catch (IOException refused) {
            throw new WorkspaceException(Sentence.of("workspace.folder", files.folder()), refused);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_PLACE, 1, false);
        } catch (OverlappingFileLockException withinThisProcess) {
            return null;
        }
    }

    /** That the workspace is open already, and by which process, as far as that is known. */
    static WorkspaceException inUse(WorkspaceFiles files) {
        return new WorkspaceException(holder(files.pid())
                .map(pid -> Sentence.of("workspace.open.already", files.database(), String.valueOf(pid)))
                .orElseGet(() -> Sentence.of("workspace.open.elsewhere", files.database())));
    }

    /** The living process that the file names. */
    private static Optional<Long> holder(Path file) {
        try {
            long pid = Long.parseLong(Files.readString(file, US_ASCII).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** Writes down that this process holds the lock. */
    void nameHolder() throws IOException {
        named = true;
        channel.truncate(0);
        var text = ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(US_ASCII));
        while (text.hasRemaining()) {
            channel.write(text);
        }
    }

    /**
     * Asks for the lock of the database itself: another process may hold that one without ours, which the system drops
     * as soon as the process closes the file a second time.
     */
    void refuseIfOpen(WorkspaceFiles files) throws WorkspaceException, IOException {
        if (files.exists()) {
            try (var database = FileChannel.open(files.database(), StandardOpenOption.WRITE)) {
                if (database.tryLock() == null) {
                    throw inUse(files);
                }
            }
        }
    }

    /** Whether the last process that held the lock ended without giving it back. */
    boolean wasLeftBehind() {
        return leftBehind;
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        boolean nobodys = named || channel.size() == 0;
        channel.close();
        if (nobodys) {
            Files.deleteIfExists(file);
        }
    }
}
