package org.senken.core.delphi;

import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Identifier;

/** The code an expert is known by wherever votes are, for example E07. The name stands apart, in the register. */
public record ExpertCode(String value) implements Comparable<ExpertCode> {
    public ExpertCode {
        Identifier.checked(value);
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
