package org.senken.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The first blocks of a database file, looked at before H2 is: it takes a file that was cut off for an older or an empty
 * database, and would lose what is missing without a word.
 */
record FileHeader(long size, String start, String lastChunk) {
    private static final int BLOCK = 4096;
    private static final int FEWEST_BLOCKS = 2;
    /** Stands only in files that were closed properly; in others the header may name a chunk that is no longer used. */
    private static final String CLEAN = ",clean:1,";

    private static final String ENCRYPTED = "H2encrypt\n";

    static FileHeader of(Path database) throws IOException {
        try (var file = new RandomAccessFile(database.toFile(), "r")) {
            var start = block(file, 0);
            var chunk = hexadecimal(start, "block");
            return new FileHeader(file.length(), start, chunk.isPresent() ? block(file, chunk.getAsLong()) : "");
        }
    }

    private static String block(RandomAccessFile file, long number) throws IOException {
        var bytes = new byte[BLOCK];
        file.seek(number * BLOCK);
        int read = file.read(bytes);
        return new String(bytes, 0, Math.max(0, read), ISO_8859_1).split("\n", 2)[0] + "\n";
    }

    boolean isEncrypted() {
        return start.startsWith(ENCRYPTED);
    }

    /** Whether the file ends before the last chunk that its header names. */
    boolean isCutOff() {
        if (size < FEWEST_BLOCKS * BLOCK) {
            return true;
        }
        var first = hexadecimal(start, "block");
        var length = hexadecimal(lastChunk, "len");
        return start.contains(CLEAN)
                && first.isPresent()
                && (length.isEmpty() || (first.getAsLong() + length.getAsLong()) * BLOCK > size);
    }

    /** A field of the comma-separated list that headers are. */
    private static OptionalLong hexadecimal(String header, String field) {
        return Arrays.stream(header.strip().split(","))
                .filter(each -> each.matches(field + ":[0-9a-f]{1,12}"))
                .mapToLong(each -> Long.parseLong(each.substring(field.length() + 1), 16))
                .findFirst();
    }
}
