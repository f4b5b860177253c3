package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Edits of what can be funded. */
public final class ItemEdits {
    private ItemEdits() {}

    /** Adds an item after the others. */
    public static Edit add(Item item) {
        return onPortfolio(
                Sentence.of("edit.item.add", item.name()), all -> all.withItems(Places.added(all.items(), item)));
    }

    /** Adds several items after the others, in one step. */
    public static Edit addAll(List<Item> items) {
        return onPortfolio(Sentence.of("edit.item.add.all", items.size()), all -> {
            var changed = new ArrayList<>(all.items());
            changed.addAll(items);
            return all.withItems(changed);
        });
    }

    /** Puts an item at a place among the others, from 0. */
    public static Edit insert(int place, Item item) {
        return onPortfolio(Sentence.of("edit.item.add", item.name()), all -> {
            var changed = new ArrayList<>(all.items());
            changed.add(Math.clamp(place, 0, changed.size()), item);
            return all.withItems(changed);
        });
    }

    /** Removes an item with everything the rules and the drafts say of it; decisions keep it. */
    public static Edit remove(Study study, ItemId id) {
        return onPortfolio(Sentence.of("edit.item.remove", nameOf(study, id)), all -> all.without(id));
    }

    /** Moves an item some places up (negative) or down. */
    public static Edit move(Study study, ItemId id, int places) {
        return onPortfolio(
                Sentence.of("edit.item.move", nameOf(study, id)),
                all -> all.withItems(Places.moved(all.items(), each -> each.id().equals(id), places)));
    }

    /** Gives an item another name in one language. */
    public static Edit rename(Study study, ItemId id, Language language, String name) {
        return edit(
                "edit.item.rename", study, id, item -> item.withName(item.name().with(language, name)));
    }

    /** Says whose votes speak for an item; empty makes it a project of one's own. */
    public static Edit subject(Study study, ItemId id, Optional<SubjectId> subject) {
        return edit("edit.item.subject", study, id, item -> item.withSubject(subject));
    }

    /** Says which areas an item belongs to; the votes on the first speak for a project of one's own. */
    public static Edit areas(Study study, ItemId id, List<SubjectId> areas) {
        return edit("edit.item.areas", study, id, item -> item.withAreas(areas));
    }

    public static Edit cost(Study study, ItemId id, Cost cost) {
        return edit("edit.item.cost", study, id, item -> item.withCost(cost));
    }

    public static Edit years(Study study, ItemId id, Item.Years years) {
        return edit("edit.item.years", study, id, item -> item.withYears(years));
    }

    /** Says in one language who leads. */
    public static Edit agency(Study study, ItemId id, Language language, String agency) {
        return edit(
                "edit.item.agency",
                study,
                id,
                item -> item.withAgency(item.agency().with(language, agency)));
    }

    public static Edit stage(Study study, ItemId id, Stage stage) {
        return edit("edit.item.stage", study, id, item -> item.withStage(stage));
    }

    /** Makes an item a must, shuts it out, or leaves it free. */
    public static Edit place(Study study, ItemId id, Place place) {
        return edit("edit.item.place", study, id, item -> item.withPlace(place));
    }

    /** Notes what speaks for and against public money in an item. */
    public static Edit effectiveness(Study study, ItemId id, Effectiveness effectiveness) {
        return edit("edit.item.effectiveness", study, id, item -> item.withEffectiveness(effectiveness));
    }

    /** Writes in one language how an item is protected. */
    public static Edit protection(Study study, ItemId id, Language language, String plan) {
        return edit(
                "edit.item.protection",
                study,
                id,
                item -> item.withProtection(item.protection().with(language, plan)));
    }

    private static Edit edit(String key, Study study, ItemId id, UnaryOperator<Item> change) {
        return onPortfolio(Sentence.of(key, nameOf(study, id)), all -> all.withItem(id, change));
    }

    static Edit onPortfolio(Sentence name, UnaryOperator<Portfolio> change) {
        return new Edit(name, study -> study.withPortfolio(change.apply(study.portfolio())));
    }

    static Text nameOf(Study study, ItemId id) {
        return study.portfolio().item(id).map(Item::name).orElse(Text.same(id.value()));
    }
}
