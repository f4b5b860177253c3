package org.senken.report.document;

import java.util.regex.Pattern;

/** Names that survive re-export: of figures, tables, headings and live values. */
public final class StableId {
    /** A letter, then up to 55 letters, digits, dots, hyphens and low lines: with a prefix it fits a tag of Word. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,55}");

    private StableId() {}

    public static boolean isOne(String id) {
        return FORM.matcher(id).matches();
    }

    static void check(String id) {
        if (!isOne(id)) {
            throw new IllegalArgumentException("no id: " + id);
        }
    }
}
