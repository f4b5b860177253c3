package org.senken.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.senken.core.technology.Sentence;

/** Says why a file could not be read or written. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The sentence for a person: what failed with which file, and what to do. */
    public static Sentence sentence(Path file, IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> missing(file, missing.getFile());
            case AccessDeniedException denied -> Sentence.of("file.denied", file);
            case CharacterCodingException coding -> Sentence.of("file.encoding", file);
            default -> byReason(file, trouble);
        };
    }

    /** A draft beside the target is nobody's file: there it is the place as a whole that cannot be written. */
    private static Sentence missing(Path file, String gone) {
        return gone.endsWith(".part") ? Sentence.of("file.failed", file) : Sentence.of("file.missing", gone);
    }

    /** The sentence for a file system that takes no writing at all. */
    public static Sentence sentence(Path file, ReadOnlyFileSystemException trouble) {
        return Sentence.of("file.read-only", file);
    }

    private static Sentence byReason(Path file, IOException trouble) {
        var reason = reason(trouble).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return Sentence.of("file.disk-full", file);
        }
        if (reason.contains("read-only")) {
            return Sentence.of("file.read-only", file);
        }
        if (reason.contains("is a folder") || reason.contains("is a directory")) {
            return Sentence.of("file.folder", file);
        }
        if (reason.contains("name too long")) {
            return Sentence.of("file.name-long", file);
        }
        return Sentence.of("file.failed", file);
    }

    private static String reason(IOException trouble) {
        return trouble instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(trouble.getMessage());
    }
}
