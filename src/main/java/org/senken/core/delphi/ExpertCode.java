package org.senken.core.delphi;

import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Identifier;

/** The code an expert is known by wherever votes are, for example E07. The name stands apart, in the register. */
public record ExpertCode(String value) implements Comparable<ExpertCode> {
    public ExpertCode {
        Identifier.checked(value);
    }

    /** What the codes of a redacted copy begin with. */
    private static final String REDACTED = "redacted-";

    private static final int FEWEST_DIGITS = 2;

    /** A code of a redacted copy: a number among so many, from 1. */
    public static ExpertCode redacted(int number, int of) {
        int digits = Math.max(FEWEST_DIGITS, String.valueOf(of).length());
        var text = String.valueOf(number);
        return new ExpertCode(REDACTED + "0".repeat(digits - text.length()) + text);
    }

    /** Whether it is a code of a redacted copy. */
    public boolean isRedacted() {
        return value.startsWith(REDACTED);
    }

    // written out, as in Question

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ExpertCode that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ExpertCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
