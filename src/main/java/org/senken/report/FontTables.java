package org.senken.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A font file as its tables. After the OpenType specification, "Organization of an OpenType font". */
final class FontTables {
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;
    private static final int WHOLE_SUM = 0xB1B0AFBA;
    /** Where the table "head" keeps the sum of the whole file. */
    private static final int SUM_PLACE = 8;

    private FontTables() {}

    /** The font with a table added or replaced. */
    static byte[] with(byte[] font, String tag, byte[] table) {
        var tables = read(font);
        tables.put(tag, table);
        return write(ByteBuffer.wrap(font).getInt(), tables);
    }

    private static SortedMap<String, byte[]> read(byte[] font) {
        var file = ByteBuffer.wrap(font);
        var tables = new TreeMap<String, byte[]>();
        for (int i = 0; i < file.getShort(TAG); i++) {
            int entry = HEAD + ENTRY * i;
            var tag = new String(font, entry, TAG, StandardCharsets.ISO_8859_1);
            int start = file.getInt(entry + 8);
            tables.put(tag, Arrays.copyOfRange(font, start, start + file.getInt(entry + 12)));
        }
        return tables;
    }

    private static byte[] write(int version, SortedMap<String, byte[]> tables) {
        int start = HEAD + ENTRY * tables.size();
        int length = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        var file = ByteBuffer.allocate(length);
        head(file, version, tables.size());
        int head = 0;
        for (Map.Entry<String, byte[]> each : tables.entrySet()) {
            var table = each.getValue();
            if (each.getKey().equals("head")) {
                head = start;
                ByteBuffer.wrap(table).putInt(SUM_PLACE, 0);
            }
            file.put(each.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(table)).putInt(start).putInt(table.length);
            file.put(start, table);
            start += padded(table.length);
        }
        file.putInt(head + SUM_PLACE, WHOLE_SUM - sum(file.array()));
        return file.array();
    }

    /** The beginning of the file, with the numbers that once sped up a search among the tables. */
    private static void head(ByteBuffer file, int version, int count) {
        int power = Integer.highestOneBit(count);
        file.putInt(version).putShort((short) count).putShort((short) (power * ENTRY));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * ENTRY));
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(byte[] table) {
        var words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
