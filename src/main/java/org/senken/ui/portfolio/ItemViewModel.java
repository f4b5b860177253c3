package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.Edit;
import org.senken.editing.ItemEdits;
import org.senken.language.FiscalYears;
import org.senken.language.Numbers;

/** The changes of one item. What cannot be stored is answered with a sentence, and nothing changes. */
final class ItemViewModel {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final ItemsViewModel page;
    private final ItemId id;

    ItemViewModel(ItemsViewModel page, ItemId id) {
        this.page = page;
        this.id = id;
    }

    boolean isOf(Item item) {
        return item.id().equals(id);
    }

    /** The item as it is now; empty if it is gone. */
    Optional<Item> item() {
        return page.study().portfolio().item(id);
    }

    /** Gives the item another name in one language; false if that would leave it without any. */
    boolean rename(Language language, String name) {
        if (item().filter(each -> each.name().with(language, name).isEmpty()).isPresent()) {
            return refused(Sentence.of("item.name.needed"));
        }
        return change(study -> ItemEdits.rename(study, id, language, name));
    }

    /** Lets the votes on a subject speak for the item; empty makes it a project of one's own. */
    void subject(Optional<SubjectId> subject) {
        change(study -> ItemEdits.subject(study, id, subject));
    }

    /** Puts the item into an area after the others, or takes it out. */
    void turnArea(SubjectId area) {
        item().ifPresent(item -> {
            var areas = new ArrayList<>(item.areas());
            if (!areas.remove(area)) {
                areas.add(area);
            }
            change(study -> ItemEdits.areas(study, id, areas));
        });
    }

    /** Lets an area come first: the votes on it speak for a project of one's own. */
    void firstArea(SubjectId area) {
        item().ifPresent(item -> {
            var areas = new ArrayList<>(item.areas());
            areas.remove(area);
            areas.addFirst(area);
            change(study -> ItemEdits.areas(study, id, areas));
        });
    }

    /**
     * Enters what the item costs, in the unit of the language. All blank is not known; a blank low or high is as the likely one.
     */
    boolean cost(String low, String likely, String high) {
        if (low.isBlank() && likely.isBlank() && high.isBlank()) {
            return store(Cost.UNKNOWN);
        }
        if (likely.isBlank()) {
            return refused(Sentence.of("item.cost.likely"));
        }
        for (var typed : List.of(low, likely, high)) {
            if (!typed.isBlank() && yen(typed).isEmpty()) {
                return refused(Sentence.of("item.cost.number", typed.strip()));
            }
        }
        long middle = yen(likely).orElseThrow();
        var cost = new Cost(yen(low).orElse(middle), middle, yen(high).orElse(middle));
        if (!cost.isKnown()) {
            return refused(Sentence.of("item.cost.zero"));
        }
        return cost.isOrdered() ? store(cost) : refused(Sentence.of("item.cost.order"));
    }

    private Optional<Long> yen(String typed) {
        return Numbers.parseYen(typed, page.language()).filter(each -> each <= Cost.MOST);
    }

    private boolean store(Cost cost) {
        return item().filter(each -> each.cost().equals(cost)).isPresent()
                || change(study -> ItemEdits.cost(study, id, cost));
    }

    /** Enters the fiscal years, first and last, as 2026, FY2026 or 令和8年度. */
    boolean years(String first, String last) {
        var from = year(first);
        var to = last.isBlank() ? from : year(last);
        if (from.isEmpty() || to.isEmpty()) {
            return refused(Sentence.of("item.years.number", (from.isEmpty() ? first : last).strip()));
        }
        var years = new Item.Years(from.getAsInt(), to.getAsInt());
        if (years.count() < 1) {
            return refused(Sentence.of("item.years.order"));
        }
        return item().filter(each -> each.years().equals(years)).isPresent()
                || change(study -> ItemEdits.years(study, id, years));
    }

    private static OptionalInt year(String typed) {
        var found = FiscalYears.parse(typed);
        return found.isPresent() && found.getAsInt() >= FIRST_YEAR && found.getAsInt() <= LAST_YEAR
                ? found
                : OptionalInt.empty();
    }

    boolean agency(Language language, String agency) {
        return change(study -> ItemEdits.agency(study, id, language, agency));
    }

    void stage(Stage stage) {
        change(study -> ItemEdits.stage(study, id, stage));
    }

    void place(Place place) {
        change(study -> ItemEdits.place(study, id, place));
    }

    boolean displaced(Language language, String note) {
        return effectiveness(
                (now, text) -> new Effectiveness(text, now.gain()), Effectiveness::displaced, language, note);
    }

    boolean gain(Language language, String note) {
        return effectiveness(
                (now, text) -> new Effectiveness(now.displaced(), text), Effectiveness::gain, language, note);
    }

    private boolean effectiveness(
            BiFunction<Effectiveness, Text, Effectiveness> with,
            Function<Effectiveness, Text> of,
            Language language,
            String note) {
        item().ifPresent(item -> {
            var text = of.apply(item.effectiveness()).with(language, note);
            change(study -> ItemEdits.effectiveness(study, id, with.apply(item.effectiveness(), text)));
        });
        return true;
    }

    boolean protection(Language language, String plan) {
        return change(study -> ItemEdits.protection(study, id, language, plan));
    }

    private boolean change(Function<Study, Edit> edit) {
        item().ifPresent(item -> page.room().apply(edit.apply(page.study())));
        return true;
    }

    private boolean refused(Sentence sentence) {
        page.refused(sentence);
        return false;
    }
}
