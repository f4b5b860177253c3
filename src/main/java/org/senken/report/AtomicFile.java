package org.senken.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import org.senken.core.technology.Sentence;

/** Writes a file whole or not at all: into a new file beside it, down to the disk, then over the old one. */
public final class AtomicFile {
    private static final int TRIES = 100;

    private AtomicFile() {}

    /**
     * Replaces the file by the content.
     *
     * @throws ReportException if that is impossible; an older file is then untouched and nothing else is left behind
     */
    public static void write(Path file, byte[] content) throws ReportException {
        try {
            replace(real(file), content);
        } catch (IOException failed) {
            throw new ReportException(sentence(file.toString(), failed), failed);
        } catch (ReadOnlyFileSystemException readOnly) {
            throw new ReportException(Sentence.of("file.readonly", file), readOnly);
        }
    }

    /** Where the file really is, so that a link stays a link. */
    private static Path real(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static void replace(Path file, byte[] content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        var beside = create(file, content);
        try {
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path create(Path file, byte[] content) throws IOException {
        for (int i = 1; ; i++) {
            var beside = file.resolveSibling("." + file.getFileName() + "." + i + ".part");
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                fill(channel, beside, content);
                return beside;
            } catch (FileAlreadyExistsException leftover) {
                if (i == TRIES) {
                    throw leftover;
                }
            }
        }
    }

    private static void fill(FileChannel channel, Path beside, byte[] content) throws IOException {
        try {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(beside);
            throw failed;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainOnly) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a failure means to a person. */
    static Sentence sentence(String file, IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> Sentence.of("file.folder", file);
            case AccessDeniedException denied -> Sentence.of("file.permission", file);
            case FileAlreadyExistsException folder -> Sentence.of("file.isfolder", file);
            default -> byMessage(file, Objects.requireNonNullElse(failed.getMessage(), failed.toString()));
        };
    }

    /** A full disk has no exception of its own, only the words of the system. */
    private static Sentence byMessage(String file, String message) {
        var words = message.toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota exceeded")) {
            return Sentence.of("file.full", file);
        }
        if (words.contains("read-only")) {
            return Sentence.of("file.readonly", file);
        }
        if (words.contains("not a directory")) {
            return Sentence.of("file.folder", file);
        }
        return Sentence.of("file.other", file, message);
    }
}
