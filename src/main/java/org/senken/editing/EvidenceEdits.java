package org.senken.editing;

import java.util.function.UnaryOperator;
import org.senken.core.study.Study;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Sentence;

/** Edits of the evidence ledger. */
public final class EvidenceEdits {
    private EvidenceEdits() {}

    /** Adds an entry after the others. */
    public static Edit add(Study study, Evidence entry) {
        return edit(
                Sentence.of("edit.evidence.add", StudyEdits.nameOf(study, entry.subject())),
                ledger -> ledger.withEntries(Places.added(ledger.entries(), entry)));
    }

    /** Changes an entry. */
    public static Edit change(Study study, EvidenceId id, UnaryOperator<Evidence> change) {
        return edit(name("edit.evidence.change", study, id), ledger -> ledger.withEntry(id, change));
    }

    public static Edit remove(Study study, EvidenceId id) {
        return edit(
                name("edit.evidence.remove", study, id),
                ledger -> ledger.withEntries(ledger.entries().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList()));
    }

    /** Sets after how many days an entry must be looked at again. */
    public static Edit staleAfter(int days) {
        return edit(Sentence.of("edit.evidence.stale", days), ledger -> ledger.withStaleAfter(days));
    }

    private static Sentence name(String key, Study study, EvidenceId id) {
        return Sentence.of(
                key,
                study.ledger()
                        .entry(id)
                        .map(each -> StudyEdits.nameOf(study, each.subject()))
                        .orElseThrow());
    }

    private static Edit edit(Sentence name, UnaryOperator<Ledger> change) {
        return new Edit(name, study -> study.withLedger(change.apply(study.ledger())));
    }
}
