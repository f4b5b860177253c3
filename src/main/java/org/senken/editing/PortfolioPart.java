package org.senken.editing;

import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;

/** A part of what a study holds on choosing what to fund. */
public sealed interface PortfolioPart extends Part {
    /** See {@link ValueModel}; kept where it is not the default. */
    record ModelPart(ValueModel model) implements PortfolioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.VALUE_MODEL, "study");
        }
    }

    /** See {@link Item}. */
    record ItemPart(Item item) implements PortfolioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.ITEM, item.id().value());
        }
    }

    /** See {@link Rules}; kept where there are any. */
    record RulesPart(Rules rules) implements PortfolioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.FUNDING_RULES, "study");
        }
    }

    /** See {@link Draft}. */
    record DraftPart(Draft draft) implements PortfolioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.DRAFT, draft.id().value());
        }
    }

    /** See {@link Decision}. */
    record DecisionPart(Decision decision) implements PortfolioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.DECISION, String.valueOf(decision.number()));
        }
    }
}
