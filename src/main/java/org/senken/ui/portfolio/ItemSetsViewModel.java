package org.senken.ui.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.RulesEdits;

/** Limits that are sets of items: those that exclude each other, groups of which so many are taken, and synergies. */
final class ItemSetsViewModel {
    /** What a set of items means. */
    enum Kind {
        EXCLUSIVE,
        GROUP,
        SYNERGY
    }

    /**
     * A set that is being ticked.
     *
     * @param place of the set that is changed; empty if it is a new one
     */
    record Picking(Kind kind, OptionalInt place) {}

    private static final double MOST_POINTS = 1000;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,4}(\\.[0-9]{1,6})?");

    private final LimitsViewModel page;
    private final Tickable<ItemId> ticks = new Tickable<>();
    private final ReadOnlyObjectWrapper<Optional<Picking>> picking = new ReadOnlyObjectWrapper<>(Optional.empty());

    ItemSetsViewModel(LimitsViewModel page) {
        this.page = page;
        page.studyProperty().subscribe(this::follow);
    }

    private void follow(Study study) {
        ticks.follow(options(study));
        picking.get()
                .filter(each -> each.place().orElse(-1) >= sets(each.kind()).size())
                .ifPresent(gone -> picking.set(Optional.empty()));
    }

    private List<Tickable.Option<ItemId>> options(Study study) {
        return study.portfolio().items().stream()
                .map(each -> new Tickable.Option<>(each.id(), page.messages().get(each.name()), ""))
                .toList();
    }

    // Properties

    /** The set that is being ticked, if there is one. */
    ReadOnlyObjectProperty<Optional<Picking>> pickingProperty() {
        return picking.getReadOnlyProperty();
    }

    Tickable<ItemId> ticks() {
        return ticks;
    }

    /** The sets of a kind as they stand. */
    List<Set<ItemId>> sets(Kind kind) {
        var rules = page.rules();
        return switch (kind) {
            case EXCLUSIVE -> rules.exclusive();
            case GROUP -> rules.groups().stream().map(Group::items).toList();
            case SYNERGY -> rules.synergies().stream().map(Synergy::items).toList();
        };
    }

    /** The criteria that count, on which items can gain from one another. */
    List<Criterion> criteria() {
        var study = page.study();
        return study.measures().stream()
                .filter(each -> study.portfolio().model().use(each).counts())
                .toList();
    }

    // Commands

    /** Begins to tick a new set. */
    void pick(Kind kind) {
        begin(new Picking(kind, OptionalInt.empty()), Set.of());
    }

    /** Begins to tick a set anew. */
    void pick(Kind kind, int place) {
        begin(new Picking(kind, OptionalInt.of(place)), sets(kind).get(place));
    }

    private void begin(Picking wanted, Set<ItemId> start) {
        ticks.begin(options(page.study()), start);
        picking.set(Optional.of(wanted));
    }

    void cancel() {
        picking.set(Optional.empty());
    }

    /** Stores the set that was ticked; false, with a sentence, if it cannot be one. */
    boolean done() {
        return picking.get()
                .filter(each -> store(each, Set.copyOf(ticks.ticked())))
                .isPresent();
    }

    private boolean store(Picking what, Set<ItemId> items) {
        int fewest = what.kind() == Kind.GROUP ? 1 : 2;
        if (items.size() < fewest) {
            return page.refused(Sentence.of(fewest == 1 ? "limits.pick.none" : "limits.pick.few"));
        }
        var sets = sets(what.kind());
        boolean twice = IntStream.range(0, sets.size())
                .anyMatch(i -> i != what.place().orElse(-1) && sets.get(i).equals(items));
        if (twice && what.kind() != Kind.GROUP) {
            return page.refused(Sentence.of("limits.pick.twice"));
        }
        boolean stored = switch (what.kind()) {
            case EXCLUSIVE -> exclusive(what.place(), items);
            case GROUP -> group(what.place(), items);
            case SYNERGY -> synergy(what.place(), items);
        };
        if (stored) {
            picking.set(Optional.empty());
        }
        return stored;
    }

    private boolean exclusive(OptionalInt place, Set<ItemId> items) {
        page.room().apply(RulesEdits.exclusive(put(page.rules().exclusive(), place, items)));
        return true;
    }

    private boolean group(OptionalInt place, Set<ItemId> items) {
        var groups = page.rules().groups();
        if (place.isEmpty()) {
            return page.room()
                    .tools()
                    .dialogs()
                    .line(Sentence.of("limits.group.add"), Sentence.of("limits.group.name"), "")
                    .filter(name -> !name.isBlank())
                    .map(name -> add(Text.only(page.language(), name), items))
                    .isPresent();
        }
        var old = groups.get(place.getAsInt());
        if (old.min() > items.size()) {
            return page.refused(Sentence.of("limits.group.least", items.size(), old.min()));
        }
        boolean all = old.max() >= old.items().size();
        var changed = new Group(old.id(), old.name(), items, old.min(), all ? items.size() : old.max());
        page.room().apply(RulesEdits.groups(put(groups, place, changed)));
        return true;
    }

    /** Makes a group of items that have something in common; it limits nothing until its ends are typed. */
    void add(Bundle bundle) {
        add(bundle.name(), bundle.items());
    }

    private boolean add(Text name, Set<ItemId> items) {
        var groups = page.rules().groups();
        var taken = groups.stream().map(Group::id).toList();
        var id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "group-" + i)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        var made = new Group(id, name, items, 0, items.size());
        page.room().apply(RulesEdits.groups(put(groups, OptionalInt.empty(), made)));
        return true;
    }

    private boolean synergy(OptionalInt place, Set<ItemId> items) {
        var synergies = page.rules().synergies();
        var points = place.isPresent() ? synergies.get(place.getAsInt()).points() : new TreeMap<CriterionId, Double>();
        page.room().apply(RulesEdits.synergies(put(synergies, place, new Synergy(items, points))));
        return true;
    }

    void remove(Kind kind, int place) {
        var rules = page.rules();
        page.room()
                .apply(
                        switch (kind) {
                            case EXCLUSIVE -> RulesEdits.exclusive(without(rules.exclusive(), place));
                            case GROUP -> RulesEdits.groups(without(rules.groups(), place));
                            case SYNERGY -> RulesEdits.synergies(without(rules.synergies(), place));
                        });
    }

    /** Gives a group another name in one language; false if that would leave it without any. */
    boolean rename(String id, Language language, String name) {
        if (group(id).filter(each -> each.name().with(language, name).isEmpty()).isPresent()) {
            return page.refused(Sentence.of("limits.group.name.needed"));
        }
        return change(
                id,
                each -> new Group(each.id(), each.name().with(language, name), each.items(), each.min(), each.max()));
    }

    /** Says how many of a group are taken at least and at most; blank is 0, or all. */
    boolean ends(String id, String least, String most) {
        int all = group(id).map(each -> each.items().size()).orElse(0);
        var min = least.isBlank() ? OptionalInt.of(0) : LimitsViewModel.whole(least);
        var max = most.isBlank() ? OptionalInt.of(all) : LimitsViewModel.whole(most);
        if (min.isEmpty() || max.isEmpty()) {
            return page.refused(Sentence.of("limits.number", (min.isEmpty() ? least : most).strip()));
        }
        if (min.getAsInt() > max.getAsInt()) {
            return page.refused(Sentence.of("problem.group.ends", min.getAsInt(), max.getAsInt()));
        }
        if (min.getAsInt() > all) {
            return page.refused(Sentence.of("limits.group.least", all, min.getAsInt()));
        }
        return change(id, each -> new Group(each.id(), each.name(), each.items(), min.getAsInt(), max.getAsInt()));
    }

    private Optional<Group> group(String id) {
        return page.rules().groups().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private boolean change(String id, UnaryOperator<Group> change) {
        var changed = page.rules().groups().stream()
                .map(each -> each.id().equals(id) ? change.apply(each) : each)
                .toList();
        if (!changed.equals(page.rules().groups())) {
            page.room().apply(RulesEdits.groups(changed));
        }
        return true;
    }

    /** Says how many points the items of a synergy gain on a criterion, or lose if negative; blank is nothing. */
    boolean points(int place, CriterionId criterion, String typed) {
        var old = page.rules().synergies().get(place);
        var points = new TreeMap<>(old.points());
        if (typed.isBlank()) {
            points.remove(criterion);
        } else {
            var number = decimal(typed);
            if (number.isEmpty()) {
                return page.refused(Sentence.of("limits.points", typed.strip()));
            }
            points.put(criterion, number.getAsDouble());
        }
        page.room()
                .apply(RulesEdits.synergies(
                        put(page.rules().synergies(), OptionalInt.of(place), new Synergy(old.items(), points))));
        return true;
    }

    private static OptionalDouble decimal(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip();
        if (!DECIMAL.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return Math.abs(number) <= MOST_POINTS ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static <T> List<T> put(List<T> all, OptionalInt place, T one) {
        var changed = new ArrayList<>(all);
        if (place.isPresent()) {
            changed.set(place.getAsInt(), one);
        } else {
            changed.add(one);
        }
        return changed;
    }

    private static <T> List<T> without(List<T> all, int place) {
        var changed = new ArrayList<>(all);
        changed.remove(place);
        return changed;
    }
}
