package org.senken.report.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Names made of stable ids, where a file allows fewer signs than an id has. */
public final class PartName {
    /** The longest name of a bookmark. */
    private static final int LONGEST = 40;

    private PartName() {}

    /** The name of a part: part names do not tell capitals from small letters. */
    static String of(String id) {
        var name = id.toLowerCase(Locale.ROOT);
        return name.equals(id) && !name.endsWith(".") ? name : name.replace('.', '-') + "-" + sum(id);
    }

    /** The name of a bookmark: letters, digits and low lines, no two ids alike. */
    public static String bookmark(String id) {
        var name = "s_" + id.replace('-', '_').replace('.', '_');
        boolean exact = id.indexOf('.') < 0 && id.indexOf('_') < 0 && name.length() <= LONGEST;
        return exact ? name : name.substring(0, Math.min(name.length(), LONGEST - 9)) + "_" + sum(id);
    }

    private static String sum(String id) {
        var sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
