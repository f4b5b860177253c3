package org.senken.store.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/** Opens UTF-8 text and says which encoding was found where it is another one. */
final class TextFile {
    /** The largest file taken in as a whole. */
    static final long LARGEST = 512L << 20;
    /** The largest table read row by row: a national survey of 11 million votes with reasons fits in. */
    static final long LARGEST_TABLE = 4L << 30;

    private static final int MEGABYTE = 1 << 20;
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final Path path;
    private final String name;
    private final long largest;

    TextFile(Path path) {
        this(path, LARGEST);
    }

    /**
     * @param largest the most bytes it may have
     */
    TextFile(Path path, long largest) {
        this.path = path;
        this.largest = largest;
        name = path.toString();
    }

    /** The file's name as messages give it. */
    String name() {
        return name;
    }

    /**
     * Opens the file after a look at all of it.
     *
     * @param markAllowed whether a UTF-8 byte order mark at the start is passed over, as spreadsheets write it
     */
    Reader open(boolean markAllowed) throws InvalidInputException, IOException {
        int skip = checked(markAllowed);
        checkUtf8();
        return reader(skip);
    }

    /**
     * Opens the file without a look at all of it: reading throws a {@link CharacterCodingException} where it is not UTF-8,
     * and {@link #fault} says where that is.
     */
    Reader openUnseen(boolean markAllowed) throws InvalidInputException, IOException {
        return reader(checked(markAllowed));
    }

    /** The place where the file stops being UTF-8, and what it looks like instead. */
    InvalidInputException fault() throws InvalidInputException, IOException {
        checkUtf8();
        throw new IOException("changed while it was read: " + name);
    }

    private int checked(boolean markAllowed) throws InvalidInputException, IOException {
        long size = Files.size(path);
        if (size > largest) {
            throw refused(0, 0, "input.large", size / MEGABYTE, largest / MEGABYTE);
        }
        return checkStart(markAllowed);
    }

    private Reader reader(int skip) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path));
        in.skipNBytes(skip);
        return new InputStreamReader(in, strict(StandardCharsets.UTF_8));
    }

    private static CharsetDecoder strict(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Looks at the first bytes; returns how many of them to pass over. */
    private int checkStart(boolean markAllowed) throws InvalidInputException, IOException {
        byte[] start;
        try (var in = Files.newInputStream(path)) {
            start = in.readNBytes(4);
        }
        if (begins(start, 0xFF, 0xFE) || (start.length >= 2 && start[0] != 0 && start[1] == 0)) {
            throw refused(1, 1, "input.encoding", "UTF-16 (LE)");
        }
        if (begins(start, 0xFE, 0xFF) || (start.length >= 2 && start[0] == 0 && start[1] != 0)) {
            throw refused(1, 1, "input.encoding", "UTF-16 (BE)");
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            if (!markAllowed) {
                throw refused(1, 1, "input.mark");
            }
            return 3;
        }
        if (start.length == 0) {
            throw refused(1, 1, "input.nothing");
        }
        return 0;
    }

    private static boolean begins(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private void checkUtf8() throws InvalidInputException, IOException {
        try (var in = Files.newInputStream(path)) {
            var place = firstFault(in, StandardCharsets.UTF_8);
            if (place != null) {
                throw looksLikeShiftJis()
                        ? refused(place.line, place.column, "input.encoding", "Shift_JIS")
                        : refused(place.line, place.column, "input.encoding.unknown");
            }
        }
    }

    private boolean looksLikeShiftJis() throws IOException {
        try (var in = Files.newInputStream(path)) {
            return firstFault(in, SHIFT_JIS) == null;
        }
    }

    private record Place(int line, int column) {}

    /** Where the bytes stop being text of the encoding; null if they never do. */
    private static @Nullable Place firstFault(InputStream in, Charset encoding) throws IOException {
        var decoder = strict(encoding);
        var bytes = ByteBuffer.allocate(1 << 16);
        var signs = CharBuffer.allocate(1 << 16);
        int line = 1;
        int column = 1;
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            var result = decoder.decode(bytes, signs, end);
            signs.flip();
            while (signs.hasRemaining()) {
                boolean breaks = signs.get() == '\n';
                line += breaks ? 1 : 0;
                column = breaks ? 1 : column + 1;
            }
            if (result.isError()) {
                return new Place(line, column);
            }
            signs.clear();
            bytes.compact();
        }
        return null;
    }

    private InvalidInputException refused(int line, int column, String key, Object... arguments) {
        return new InvalidInputException(name, line, column, Sentence.of(key, arguments));
    }
}
