package org.senken.core.technology;

import java.util.regex.Pattern;

/** What every id of a study must look like: short, printable in a path, and the same on every system. */
public final class Identifier {
    /** The most characters of an id. */
    public static final int LONGEST = 64;

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Identifier() {}

    /** Whether the value is 1 to 64 letters, digits, dots, hyphens or underscores that start with a letter or digit. */
    public static boolean isValid(String value) {
        return VALID.matcher(value).matches();
    }

    /**
     * The value itself.
     *
     * @throws IllegalArgumentException if it is not a valid id
     */
    public static String checked(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
        return value;
    }
}
