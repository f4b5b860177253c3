package org.senken.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a zip file: all entries have one time, and they stand in one order. */
public final class SteadyZip {
    private static final String FIRST = "[Content_Types].xml";
    /** Pictures of shapes are large: packing them harder takes three times as long and saves little. */
    private static final int PACKING = 3;
    /** The first moment a zip file can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /** The same entries, written anew. */
    public static byte[] of(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var out = new ByteArrayOutputStream();
        try (var written = new ZipOutputStream(out)) {
            // programs look at the first entry to see what a file is
            add(written, FIRST, entries.getOrDefault(FIRST, new byte[0]));
            entries.remove(FIRST);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(written, entry.getKey(), entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        // a PNG is packed already
        out.setLevel(name.endsWith(".png") ? Deflater.NO_COMPRESSION : PACKING);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
