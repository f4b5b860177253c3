package org.senken.report.update;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.senken.core.technology.Sentence;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;

/**
 * The bytes of a file that comes back from other people, looked at before anything is unpacked: it may be protected, hold
 * macros, or be made to fill the memory.
 */
final class OldFile {
    private static final long LARGEST = 200_000_000;
    private static final long LARGEST_UNPACKED = 600_000_000;
    private static final int MOST_PARTS = 20_000;
    /** How old files of Office begin, and encrypted ones. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path file;

    private OldFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file whole.
     *
     * @throws ReportException if it cannot be read, or its content cannot be trusted
     */
    static byte[] read(Path file) throws ReportException {
        var old = new OldFile(file);
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw old.refused("report.update.large");
            }
            var bytes = Files.readAllBytes(file);
            old.check(bytes);
            return bytes;
        } catch (IOException unreadable) {
            throw new ReportException(FileTrouble.sentence(file, unreadable), unreadable);
        }
    }

    private void check(byte[] bytes) throws ReportException {
        if (begins(bytes)) {
            throw refused("report.update.protected");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            if (parts(zip) == 0) {
                throw refused("report.update.broken");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ReportException(Sentence.of("report.update.broken", file), broken);
        }
    }

    private static boolean begins(byte[] bytes) {
        for (int i = 0; i < COMPOUND.length; i++) {
            if (bytes.length <= i || bytes[i] != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many parts there are, none of them kept. */
    private int parts(ZipInputStream zip) throws IOException, ReportException {
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith("vbaProject.bin")) {
                throw refused("report.update.macros");
            }
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
                    throw refused("report.update.large");
                }
            }
            parts++;
        }
        return parts;
    }

    private ReportException refused(String key) {
        return new ReportException(Sentence.of(key, file));
    }
}
