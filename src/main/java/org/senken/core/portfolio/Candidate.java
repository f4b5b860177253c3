package org.senken.core.portfolio;

import java.util.Optional;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.SubjectId;

/**
 * Something that is ranked: a subject asked about, or an item of the portfolio.
 *
 * @param subject whose votes speak for it
 * @param item the item; empty for a subject ranked as such
 */
public record Candidate(SubjectId subject, Optional<ItemId> item) {
    public static Candidate of(SubjectId subject) {
        return new Candidate(subject, Optional.empty());
    }

    /** An item, judged as its subject; empty if it has none. */
    static Optional<Candidate> of(FundingCase study, Item item) {
        return study.judgedAs(item).map(subject -> new Candidate(subject, Optional.of(item.id())));
    }

    /** The id of the item, or of the subject. */
    public String id() {
        return item.map(ItemId::value).orElse(subject.value());
    }
}
