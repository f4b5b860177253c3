package org.senken.core.technology;

/** The id of an entry of the evidence ledger. */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    public EvidenceId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
