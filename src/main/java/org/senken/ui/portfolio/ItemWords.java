package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Place;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.language.FiscalYears;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Styles;

/** What is said of an item in lists. */
final class ItemWords {
    private static final double TEN_BILLION = 10;

    /** A coloured word beside an item. */
    record Sign(String words, String style) {}

    private final ItemsViewModel model;
    private final Messages words;

    ItemWords(ItemsViewModel model) {
        this.model = model;
        words = model.messages();
    }

    String areas(List<SubjectId> areas) {
        return areas.stream()
                .map(id -> model.study().catalogue().area(id).map(Area::label))
                .map(found -> found.map(words::get).orElse(""))
                .collect(Collectors.joining(words.get("item.between")));
    }

    /** The line below the name: areas, who leads, and how far it is. */
    String below(Item item) {
        return Stream.of(areas(item.areas()), words.get(item.agency()), words.get(item.stage()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The line below something that an item can be made of. */
    String offer(Subject subject) {
        return switch (subject) {
            case Technology technology -> {
                var areas = areas(technology.areas());
                var programme = words.get(technology.programme());
                yield programme.isEmpty() ? areas : areas + " · " + programme;
            }
            case Area area -> words.get("item.hypothetical");
        };
    }

    String likely(Cost cost) {
        return cost.isKnown() ? amount(cost.likely()) : words.get("item.cost.unknown");
    }

    /** Low to high where they differ; blank otherwise. */
    String range(Cost cost) {
        return cost.low() == cost.high() ? "" : amount(cost.low()) + "–" + amount(cost.high());
    }

    String amount(long yen) {
        return Numbers.yenInUnit(yen, model.language());
    }

    String years(Item.Years years) {
        return words.get(FiscalYears.words(years));
    }

    String value(Optional<ItemWorth> worth) {
        return worth.map(each -> fixed(each.value())).orElse("–");
    }

    /** Value for each ten thousand million yen of likely cost. */
    String perYen(Optional<ItemWorth> worth) {
        return worth.map(ItemWorth::valuePerBillion)
                .filter(Double::isFinite)
                .map(each -> fixed(each * TEN_BILLION))
                .orElse("–");
    }

    /** Always two decimals, so that numbers below each other can be compared. */
    private static String fixed(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** What must not be overlooked about an item. */
    List<Sign> signs(Item item) {
        var signs = new ArrayList<Sign>();
        if (model.isHypothetical(item)) {
            signs.add(new Sign(words.get("item.hypothetical"), Styles.WARN));
        }
        if (item.place() != Place.FREE) {
            signs.add(new Sign(words.get(item.place()), item.place() == Place.MUST_HAVE ? Styles.GOOD : Styles.BAD));
        }
        model.weighed()
                .flag(item)
                .map(flag -> flag.isPlanned()
                        ? new Sign(words.get("item.protected"), Styles.INFO)
                        : new Sign(words.get("item.unprotected"), Styles.WARN))
                .ifPresent(signs::add);
        return signs;
    }
}
