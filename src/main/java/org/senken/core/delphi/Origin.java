package org.senken.core.delphi;

/**
 * How a ballot's votes came into the study.
 *
 * @param typist who typed a printed form, as the operator's name reads; blank for every other way
 * @param byProxy whether a proxy voted for the seat
 */
public record Origin(Way way, String typist, boolean byProxy) {
    /** The ways votes are collected; all end in the same table. */
    public enum Way {
        /** By the expert on the laptop. */
        KIOSK,
        /** From a spreadsheet the expert sent back. */
        SHEET,
        /** Typed from a printed form. */
        FORM,
        /** By an analyst alone, at their own desk. */
        DESK
    }

    /** On the laptop, by the expert in person. */
    public static final Origin KIOSK = of(Way.KIOSK);

    /** A way by which the expert voted in person. */
    public static Origin of(Way way) {
        return new Origin(way, "", false);
    }

    /** A printed form, typed by somebody. */
    public static Origin form(String typist) {
        return new Origin(Way.FORM, typist, false);
    }

    public Origin withProxy(boolean proxy) {
        return new Origin(way, typist, proxy);
    }
}
