package org.senken.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a file so that it is complete or, after any failure, as it was before. */
public final class WholeFile {
    /** Produces the content. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes beside the target first, makes that durable, then moves it over the target.
     *
     * @throws IOException if it cannot be written; nothing is left behind and an older file is untouched
     */
    public static void write(Path target, Content content) throws IOException {
        var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        checkPlace(place);
        var draft = folder(place)
                .resolve("." + place.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
        try {
            fill(draft, content);
            move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void checkPlace(Path place) throws IOException {
        if (!Files.isDirectory(folder(place))) {
            throw new NoSuchFileException(folder(place).toString());
        }
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "is a folder");
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainOnly) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path place) {
        return Objects.requireNonNullElse(place.getParent(), place);
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (var channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
