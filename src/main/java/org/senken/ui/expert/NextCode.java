package org.senken.ui.expert;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.senken.core.delphi.ExpertCode;

/** Hands out codes in the usual form, E01, E02, …, after the highest in use. Capitals and small letters count as one. */
final class NextCode {
    private static final Pattern USUAL = Pattern.compile("E(\\d{1,6})");

    private final Set<String> taken = new HashSet<>();
    private int highest;

    NextCode(Collection<ExpertCode> used) {
        used.forEach(this::take);
    }

    /** Marks a code as used; false if it was used before. */
    boolean take(ExpertCode code) {
        var capitals = code.value().toUpperCase(Locale.ROOT);
        var number = USUAL.matcher(capitals);
        if (number.matches()) {
            highest = Math.max(highest, Integer.parseInt(number.group(1)));
        }
        return taken.add(capitals);
    }

    /** The next free code, which is used from now on. */
    ExpertCode next() {
        var code = new ExpertCode(String.format(Locale.ROOT, "E%02d", highest + 1));
        take(code);
        return code;
    }
}
