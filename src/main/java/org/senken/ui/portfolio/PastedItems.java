package org.senken.ui.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.FiscalYears;
import org.senken.language.Numbers;

/** Makes items of pasted rows. A name that a technology has makes an item of the technology. */
final class PastedItems {
    /** What became of a row. */
    sealed interface Line permits Good, Wrong {
        int number();
    }

    /** It can be added. */
    record Good(int number, Item item) implements Line {}

    /** It cannot; the sentence says what is wrong and what to do. */
    record Wrong(int number, Sentence sentence) implements Line {}

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;；、，]\\s*");
    private static final int LONGEST_CELL = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Study study;
    private final Language language;
    private final NewItems fresh;
    private final Set<String> names = new HashSet<>();
    private final Set<SubjectId> subjects = new HashSet<>();

    /**
     * @param language whose unit a cost without one has
     */
    PastedItems(Study study, Language language, NewItems fresh) {
        this.study = study;
        this.language = language;
        this.fresh = fresh;
        study.portfolio().items().forEach(this::remember);
    }

    private void remember(Item item) {
        names.add(item.name().en());
        names.add(item.name().ja());
        names.remove("");
        item.subject().ifPresent(subjects::add);
    }

    /** Every row as an item, or what is wrong with it. */
    List<Line> read(PastedRows pasted) {
        var lines = new ArrayList<Line>();
        for (var row : pasted.rows()) {
            lines.add(read(row));
        }
        return lines;
    }

    private Line read(PastedRows.Row row) {
        try {
            var item = item(row);
            remember(item);
            return new Good(row.number(), item);
        } catch (WrongCell wrong) {
            return new Wrong(row.number(), wrong.sentence);
        }
    }

    private Item item(PastedRows.Row row) throws WrongCell {
        for (var cell : row.cells().values()) {
            require(cell.length() <= LONGEST_CELL, "items.paste.long", row.number(), LONGEST_CELL);
        }
        var name = row.cell(ItemColumn.NAME);
        require(!name.isEmpty(), "items.paste.name", row.number());
        require(!names.contains(name), "items.paste.twice", row.number(), name);
        var technology = named(study.catalogue().technologies(), name);
        require(
                technology.filter(each -> subjects.contains(each.id())).isEmpty(),
                "items.paste.twice",
                row.number(),
                name);
        var areas = areas(row);
        var cost = cost(row);
        var years = years(row);
        var item = technology.map(fresh::of).orElseGet(() -> fresh.own(inLanguage(name)));
        return item.withAreas(areas.isEmpty() ? item.areas() : areas)
                .withCost(cost)
                .withYears(years.orElse(item.years()))
                .withAgency(inLanguage(row.cell(ItemColumn.AGENCY)));
    }

    private Cost cost(PastedRows.Row row) throws WrongCell {
        var likely = yen(row, ItemColumn.LIKELY);
        var low = yen(row, ItemColumn.LOW);
        var high = yen(row, ItemColumn.HIGH);
        require(likely.isPresent() || (low.isEmpty() && high.isEmpty()), "items.paste.likely", row.number());
        long middle = likely.orElse(0L);
        var cost = new Cost(low.orElse(middle), middle, high.orElse(middle));
        require(likely.isEmpty() || cost.isKnown(), "items.paste.zero", row.number());
        require(cost.isOrdered(), "items.paste.order", row.number());
        return cost;
    }

    /** The unit may stand in the cell; without one it is that of the language. */
    private Optional<Long> yen(PastedRows.Row row, ItemColumn column) throws WrongCell {
        var cell = Normalizer.normalize(row.cell(column), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var unit = cell.contains("億") ? Language.JA : cell.contains("bn") ? Language.EN : language;
        var found =
                Numbers.parseYen(cell.replaceAll("億円?|bn|[¥\\\\]", ""), unit).filter(each -> each <= Cost.MOST);
        require(found.isPresent(), "items.paste.cost", row.number(), row.cell(column));
        return found;
    }

    private static Optional<Item.Years> years(PastedRows.Row row) throws WrongCell {
        var cell = row.cell(ItemColumn.YEARS);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var found = FiscalYears.parseRange(cell)
                .filter(each -> each.first() >= FIRST_YEAR && each.last() <= LAST_YEAR && each.count() > 0);
        require(found.isPresent(), "items.paste.years", row.number(), cell);
        return found;
    }

    private List<SubjectId> areas(PastedRows.Row row) throws WrongCell {
        var found = new ArrayList<SubjectId>();
        for (var name : BETWEEN.split(row.cell(ItemColumn.AREAS), -1)) {
            if (!name.isEmpty()) {
                var area = named(study.catalogue().areas(), name);
                require(area.isPresent(), "items.paste.area", row.number(), name);
                area.map(Area::id).filter(each -> !found.contains(each)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static <S extends Subject> Optional<S> named(List<S> all, String name) {
        return all.stream()
                .filter(each -> each.id().value().equalsIgnoreCase(name)
                        || isCalled(each.name(), name)
                        || isCalled(each.label(), name))
                .findFirst();
    }

    private static boolean isCalled(Text text, String name) {
        return text.en().equalsIgnoreCase(name) || text.ja().equals(name);
    }

    private static Text inLanguage(String words) {
        return Text.only(JAPANESE.matcher(words).find() ? Language.JA : Language.EN, words);
    }

    private static void require(boolean holds, String key, Object... arguments) throws WrongCell {
        if (!holds) {
            throw new WrongCell(Sentence.of(key, arguments));
        }
    }

    /** A cell that makes no item. */
    private static final class WrongCell extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Sentence sentence;

        WrongCell(Sentence sentence) {
            this.sentence = sentence;
        }
    }
}
