package org.senken.ui.delphi;

import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people type them: full-width digits count, a per cent sign is allowed. */
final class Typed {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

    private Typed() {}

    /** The number, or empty if it is none or out of range. */
    static OptionalDouble number(String typed, double lowest, double highest) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace("%", "")
                .strip();
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return number >= lowest && number <= highest ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The whole number, or empty if it is none or out of range. */
    static OptionalDouble whole(String typed, double lowest, double highest) {
        var found = number(typed, lowest, highest);
        return found.isPresent() && found.getAsDouble() != Math.rint(found.getAsDouble())
                ? OptionalDouble.empty()
                : found;
    }
}
