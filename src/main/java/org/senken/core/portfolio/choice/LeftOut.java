package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/** An item that does not take part in the choice, and why. */
public record LeftOut(ItemId item, Why why) {
    /** Why an item does not take part. */
    public enum Why {
        /** Nobody has said what it costs. */
        NO_COST,
        /** It is linked to no subject that could be voted on. */
        NO_SUBJECT,
        /** On some criterion that counts fewer people voted than a group figure needs. */
        TOO_FEW_VOTES
    }

    /** Every item of a study that does not take part, in the study's order. */
    public static List<LeftOut> of(FundingCase study) {
        return study.portfolio().items().stream()
                .map(each -> of(study, each))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Why an item cannot take part; empty if it can. */
    public static Optional<LeftOut> of(FundingCase study, Item item) {
        if (!item.cost().isKnown()) {
            return Optional.of(new LeftOut(item.id(), Why.NO_COST));
        }
        var subject = study.judgedAs(item);
        if (subject.isEmpty()) {
            return Optional.of(new LeftOut(item.id(), Why.NO_SUBJECT));
        }
        return study.isJudged(subject.get())
                ? Optional.empty()
                : Optional.of(new LeftOut(item.id(), Why.TOO_FEW_VOTES));
    }

    public Sentence sentence(Naming naming) {
        return switch (why) {
            case NO_COST -> Sentence.of("funding.left-out.cost", naming.of(item));
            case NO_SUBJECT -> Sentence.of("funding.left-out.subject", naming.of(item));
            case TOO_FEW_VOTES -> Sentence.of("funding.left-out.votes", naming.of(item));
        };
    }
}
