package org.senken.report.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A column of a table. */
public record Column(String header, Alignment alignment) {
    /** Where the text of a column's cells stands. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static final Pattern NUMBER = Pattern.compile("[-+−–¥]?[\\d,.]+ ?(%|％|億円|bn)?|[-–]?");

    public Column {
        header = CleanText.line(header);
    }

    public static Column left(String header) {
        return new Column(header, Alignment.LEFT);
    }

    public static Column centre(String header) {
        return new Column(header, Alignment.CENTRE);
    }

    public static Column right(String header) {
        return new Column(header, Alignment.RIGHT);
    }

    /** Right for nothing but numbers, left for anything else. */
    static Alignment alignment(Stream<String> values) {
        return values.allMatch(value -> NUMBER.matcher(value.strip()).matches()) ? Alignment.RIGHT : Alignment.LEFT;
    }
}
