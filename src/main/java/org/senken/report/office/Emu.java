package org.senken.report.office;

/** Lengths as Office writes them. */
public final class Emu {
    private static final double PER_MILLIMETRE = 36_000;

    private Emu() {}

    /** A length in millimetres as the 36,000ths that drawings are measured in. */
    public static long of(double millimetres) {
        return Math.round(millimetres * PER_MILLIMETRE);
    }

    /** Such a length in millimetres. */
    public static double millimetres(long length) {
        return length / PER_MILLIMETRE;
    }

    /** The same as text. */
    public static String text(double millimetres) {
        return Long.toString(of(millimetres));
    }
}
