package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * An item whose dual-use risk asks for protection: it takes part, and is marked wherever it stands.
 *
 * @param risk the median
 * @param isPlanned whether a protection plan is written
 */
public record ProtectionFlag(ItemId item, double risk, boolean isPlanned) {
    /** The flags of all items of a study, in their order. */
    public static List<ProtectionFlag> of(FundingCase study) {
        return study.portfolio().items().stream()
                .map(each -> of(study, each))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The flag of an item; empty if its risk is below the line, or too few voted on it. */
    public static Optional<ProtectionFlag> of(FundingCase study, Item item) {
        var risk = study.risk(item);
        return risk.isPresent()
                        && risk.getAsDouble() >= study.portfolio().model().protectFrom()
                ? Optional.of(new ProtectionFlag(
                        item.id(), risk.getAsDouble(), !item.protection().isEmpty()))
                : Optional.empty();
    }

    public Sentence sentence(Naming naming) {
        return Sentence.of(
                isPlanned ? "funding.protect.planned" : "funding.protect", naming.of(item), Words.score(risk));
    }
}
