package org.senken.ui.portfolio;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** Makes items that are not in the study yet; each gets an id that nothing else has. */
final class NewItems {
    /** How many years an item runs if nobody says so. */
    private static final int USUAL_YEARS = 5;

    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[a-z]{2}");

    private final Set<ItemId> taken = new HashSet<>();
    private final Item.Years years;

    /**
     * @param year the fiscal year it is
     */
    NewItems(Study study, int year) {
        study.portfolio().items().forEach(each -> taken.add(each.id()));
        // an id that was decided on means that item for ever
        study.portfolio().decisions().forEach(each -> taken.addAll(each.items().keySet()));
        years = new Item.Years(year, year + USUAL_YEARS - 1);
    }

    /** An item whose votes are its own: it stays in the areas of the technology. */
    Item of(Subject subject) {
        return switch (subject) {
            case Technology technology -> made(technology, technology.areas());
            case Area area -> made(area, List.of(area.id()));
        };
    }

    private Item made(Subject subject, List<SubjectId> areas) {
        return item(free(subject.id().value()), subject.name(), Optional.of(subject.id()), areas);
    }

    /** A project of the group's own, without areas yet. */
    Item own(Text name) {
        return item(free(letters(name.en().isEmpty() ? name.ja() : name.en())), name, Optional.empty(), List.of());
    }

    /** The same item once more under another name. */
    Item copy(Item item, Text name) {
        return new Item(
                free(item.id().value()),
                name,
                item.subject(),
                item.areas(),
                item.cost(),
                item.years(),
                item.agency(),
                item.stage(),
                item.place(),
                item.effectiveness(),
                item.protection());
    }

    private Item item(ItemId id, Text name, Optional<SubjectId> subject, List<SubjectId> areas) {
        return new Item(
                id,
                name,
                subject,
                areas,
                Cost.UNKNOWN,
                years,
                Text.EMPTY,
                Stage.CANDIDATE,
                Place.FREE,
                Effectiveness.NONE,
                Text.EMPTY);
    }

    private ItemId free(String wanted) {
        var id = new ItemId(wanted);
        if (taken.add(id)) {
            return id;
        }
        var stem = wanted.substring(0, Math.min(wanted.length(), Identifier.LONGEST - 4));
        return IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> new ItemId(stem + "-" + i))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return WORD.matcher(cut).find() ? cut : "project";
    }
}
