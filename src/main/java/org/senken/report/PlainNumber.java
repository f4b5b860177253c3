package org.senken.report;

import java.util.Locale;

/** Measures as the files of figures and reports write them, whatever the computer's language. */
public final class PlainNumber {
    private PlainNumber() {}

    /** With two decimals and a point. */
    public static String of(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
