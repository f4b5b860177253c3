package org.senken.store.exchange.sheet;

/** What a cell of a sheet holds. */
public sealed interface CellValue {
    /** Nothing. */
    record Blank() implements CellValue {}

    /** A text as it was typed. */
    record Typed(String text) implements CellValue {}

    /** A number that is not shown as a date. */
    record Amount(double number) implements CellValue {}

    /** Something that cannot be taken as an answer, whatever it shows. */
    record Unusable(Reason reason) implements CellValue {}

    /** Why a cell cannot be taken. */
    enum Reason {
        FORMULA,
        DATE,
        ERROR,
        TRUTH,
        MERGED
    }

    /** Whether nothing was typed; spaces do not count. */
    default boolean isBlank() {
        return this instanceof Blank
                || (this instanceof Typed typed && typed.text().isBlank());
    }
}
