package org.senken.editing;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A fingerprint of a text, by which a sheet that comes back tells whether the text is still the one it was written for. */
public final class TextPrint {
    private TextPrint() {}

    /** Eight signs; texts that differ in the spaces around them alone have the same. */
    public static String of(String text) {
        var sum = new CRC32();
        sum.update(text.strip().getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
