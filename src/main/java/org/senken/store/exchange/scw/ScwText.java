package org.senken.store.exchange.scw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/** The text of a project file: UTF-8 or, as the program on Windows writes it, Windows-1252. */
final class ScwText {
    /** The largest file taken in, in bytes. */
    static final int LARGEST = 10 << 20;

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int MEGABYTE = 1 << 20;
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final String MARK = "\uFEFF";

    private ScwText() {}

    /**
     * Reads the file, without a byte order mark.
     *
     * @throws InvalidInputException if it is larger than {@link #LARGEST}, empty, or in another encoding
     */
    static String read(Path file) throws InvalidInputException, IOException {
        var name = file.toString();
        checkSize(name, Files.size(file));
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            // what is no plain file may not know its size
            bytes = in.readNBytes(LARGEST + 1);
        }
        checkSize(name, bytes.length);
        if (bytes.length == 0) {
            throw new InvalidInputException(name, 1, 1, Sentence.of("input.nothing"));
        }
        return text(name, bytes);
    }

    private static void checkSize(String name, long size) throws InvalidInputException {
        if (size > LARGEST) {
            long megabytes = (size + MEGABYTE - 1) / MEGABYTE;
            throw new InvalidInputException(
                    name, 0, 0, Sentence.of("input.large", megabytes, String.valueOf(LARGEST / MEGABYTE)));
        }
    }

    private static String text(String name, byte[] bytes) throws InvalidInputException {
        if (isUtf16(bytes)) {
            throw new InvalidInputException(name, 1, 1, Sentence.of("input.encoding", "UTF-16"));
        }
        int unicode = validTo(bytes, StandardCharsets.UTF_8);
        if (unicode == bytes.length) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        }
        if (isJapanese(bytes)) {
            throw fault(name, bytes, unicode, StandardCharsets.UTF_8);
        }
        int windows = validTo(bytes, WINDOWS);
        if (windows == bytes.length) {
            return new String(bytes, WINDOWS);
        }
        // the encoding that goes further is most likely the one that was meant
        throw windows > unicode
                ? fault(name, bytes, windows, WINDOWS)
                : fault(name, bytes, unicode, StandardCharsets.UTF_8);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || bytes[0] == 0
                        || bytes[1] == 0);
    }

    /** Up to which byte the bytes are text of the encoding. */
    private static int validTo(byte[] bytes, Charset encoding) {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 13);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return in.position();
            }
            out.clear();
        }
    }

    private static InvalidInputException fault(String name, byte[] bytes, int at, Charset encoding) {
        var before = new String(bytes, 0, at, encoding);
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        var sentence = isJapanese(bytes)
                ? Sentence.of("input.encoding", "Shift_JIS")
                : Sentence.of("scw.encoding", String.format(Locale.ROOT, "0x%02X", bytes[at]));
        return new InvalidInputException(name, line, column, sentence);
    }

    /** Whether the bytes are Shift_JIS with kana: as Windows-1252 they would be letters that no name is made of. */
    private static boolean isJapanese(byte[] bytes) {
        return validTo(bytes, SHIFT_JIS) == bytes.length
                && new String(bytes, SHIFT_JIS).chars().anyMatch(sign -> sign >= 0x3041 && sign <= 0x30FA);
    }

    /**
     * The bytes of a text: Windows-1252 where that can say it and is not taken for UTF-8, or else UTF-8.
     *
     * @return empty where only UTF-8 can say it
     */
    static Optional<byte[]> windows(String text) {
        try {
            var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            var all = new byte[bytes.remaining()];
            bytes.get(all);
            boolean plain = text.chars().allMatch(sign -> sign < 0x80);
            return plain || validTo(all, StandardCharsets.UTF_8) < all.length ? Optional.of(all) : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
