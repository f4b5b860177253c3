package org.senken.core.portfolio.choice;

import org.senken.core.portfolio.Naming;
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

    public Sentence sentence(Naming naming) {
        return switch (why) {
            case NO_COST -> Sentence.of("funding.left-out.cost", naming.of(item));
            case NO_SUBJECT -> Sentence.of("funding.left-out.subject", naming.of(item));
            case TOO_FEW_VOTES -> Sentence.of("funding.left-out.votes", naming.of(item));
        };
    }
}
