package org.senken.core.technology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The evidence ledger.
 *
 * @param entries in their order
 * @param staleAfter after so many days an entry must be looked at again
 */
public record Ledger(List<Evidence> entries, int staleAfter) {
    /** The days after which an entry is stale where nobody says otherwise. */
    public static final int STALE_AFTER = 180;

    /** The longest time an entry can stay fresh, in days. */
    public static final int LONGEST = 3650;

    /** Nothing in it yet. */
    public static final Ledger EMPTY = new Ledger(List.of(), STALE_AFTER);

    public Ledger {
        entries = List.copyOf(entries);
    }

    public Optional<Evidence> entry(EvidenceId id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What is known about a subject. */
    public List<Evidence> about(SubjectId subject) {
        return entries.stream().filter(each -> each.subject().equals(subject)).toList();
    }

    /** What bears on a score. */
    public List<Evidence> on(SubjectId subject, CriterionId criterion) {
        return entries.stream().filter(each -> each.bearsOn(subject, criterion)).toList();
    }

    /** Whether an entry must be looked at again. */
    public boolean isStale(Evidence entry, LocalDate today) {
        return entry.looked().plusDays(staleAfter).isBefore(today);
    }

    public Ledger withEntries(List<Evidence> changed) {
        return new Ledger(changed, staleAfter);
    }

    public Ledger withStaleAfter(int days) {
        return new Ledger(entries, days);
    }

    /** The ledger with one entry replaced by what the function makes of it. */
    public Ledger withEntry(EvidenceId id, UnaryOperator<Evidence> change) {
        var changed = new ArrayList<>(entries);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withEntries(changed);
    }
}
