package org.senken.ui.portfolio;

import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number as people type it: full-width digits count, so does a comma for the point, and a per cent sign is allowed. What
 * could be read in two ways, such as 1,500, is none.
 */
final class TypedNumber {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern COMMA = Pattern.compile("0,\\d{1,9}|\\d{1,9},(\\d{1,2}|\\d{4,9})");

    private TypedNumber() {}

    /** The number, or empty if it is none or lies outside. */
    static OptionalDouble of(String typed, double lowest, double highest) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('、', ',')
                .replace("%", "")
                .strip();
        if (COMMA.matcher(plain).matches()) {
            plain = plain.replace(',', '.');
        }
        if (!PLAIN.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return number >= lowest && number <= highest ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
