package org.senken.ui.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/**
 * What the votes say of the items of a study.
 *
 * @param worths what items are worth; those that take no part in the choice are missing
 * @param flags the items whose dual-use risk asks for protection
 * @param missing why the others have no worth
 */
record ItemsWeighed(Map<ItemId, ItemWorth> worths, Map<ItemId, ProtectionFlag> flags, Map<ItemId, Sentence> missing) {
    /** Before anything was reckoned. */
    static final ItemsWeighed NOTHING = new ItemsWeighed(Map.of(), Map.of(), Map.of());

    ItemsWeighed {
        worths = Map.copyOf(worths);
        flags = Map.copyOf(flags);
        missing = Map.copyOf(missing);
    }

    /** Reckons everything, in the world as it is. */
    static ItemsWeighed of(Study study) {
        var worths = new HashMap<ItemId, ItemWorth>();
        var flags = new HashMap<ItemId, ProtectionFlag>();
        var missing = new HashMap<ItemId, Sentence>();
        var found = study.fundingCase();
        found.ifPresent(all -> {
            ProtectionFlag.of(all).forEach(each -> flags.put(each.item(), each));
            StudyFunding.of(all)
                    .ifPresent(funding -> ItemWorth.all(funding, all.base())
                            .forEach(each -> worths.put(each.item().id(), each)));
        });
        boolean asked = found.filter(all -> !all.criteria().isEmpty()).isPresent();
        for (var item : study.portfolio().items()) {
            if (!worths.containsKey(item.id())) {
                missing.put(item.id(), why(item, asked));
            }
        }
        return new ItemsWeighed(worths, flags, missing);
    }

    private static Sentence why(Item item, boolean asked) {
        if (!asked) {
            return Sentence.of("item.value.no-votes");
        }
        return Sentence.of(item.cost().isKnown() ? "item.value.few-votes" : "item.value.no-cost");
    }

    Optional<ItemWorth> worth(Item item) {
        return Optional.ofNullable(worths.get(item.id()));
    }

    Optional<ProtectionFlag> flag(Item item) {
        return Optional.ofNullable(flags.get(item.id()));
    }

    /** Why an item has no worth. */
    Sentence why(Item item) {
        return missing.getOrDefault(item.id(), Sentence.of("item.value.not-yet"));
    }
}
