package org.senken.ui.portfolio;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.Clash;
import org.senken.core.portfolio.choice.LimitWords;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.RulesEdits;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** What portfolios must keep to: money, how many, and which items go together. */
public final class LimitsViewModel {
    /** Funds of the K Program, offered as budgets for exercise, in yen. */
    static final List<Long> PRESETS = List.of(250_000_000_000L, 500_000_000_000L);

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");

    private final PortfolioViewModel room;
    private final ItemSetsViewModel sets;
    private final ObjectProperty<Optional<ItemId>> needing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ItemId>> needed = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sentence>> clash = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicLong checks = new AtomicLong();

    public LimitsViewModel(PortfolioViewModel room) {
        this.room = room;
        sets = new ItemSetsViewModel(this);
        room.studyProperty().subscribe(this::follow);
    }

    private void follow(Study study) {
        for (var choice : List.of(needing, needed)) {
            if (choice.get().flatMap(study.portfolio()::item).isEmpty()) {
                choice.set(Optional.empty());
            }
        }
    }

    // Properties

    PortfolioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    Language language() {
        return room.preferences().language();
    }

    Study study() {
        return room.study();
    }

    ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    Rules rules() {
        return study().portfolio().rules();
    }

    List<Item> items() {
        return study().portfolio().items();
    }

    /** Sets of items: those that exclude each other, groups and synergies. */
    ItemSetsViewModel sets() {
        return sets;
    }

    /** The limits that cannot all be kept, each as a sentence; none while some portfolio is allowed. */
    ReadOnlyObjectProperty<List<Sentence>> clashProperty() {
        return clash.getReadOnlyProperty();
    }

    /** The item that is to need another. */
    ObjectProperty<Optional<ItemId>> needingProperty() {
        return needing;
    }

    /** The item that is to be needed. */
    ObjectProperty<Optional<ItemId>> neededProperty() {
        return needed;
    }

    Text nameOf(ItemId id) {
        return study().portfolio().item(id).map(Item::name).orElse(Text.same(id.value()));
    }

    /** The fiscal years that can be limited: those in which items run, and those that are limited already. */
    List<Integer> years() {
        var years = new TreeSet<>(rules().yearly().keySet());
        for (var item : items()) {
            for (int year = item.years().first(); year <= item.years().last(); year++) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }

    /** An amount in the unit of the language, as it is typed; blank for none. */
    String amount(Optional<Long> yen) {
        return yen.filter(each -> each > 0)
                .map(each -> Numbers.yenInUnit(each, language()))
                .orElse("");
    }

    /** What all items together cost in the likely case, in yen. */
    long total() {
        return items().stream().mapToLong(each -> each.cost().likely()).sum();
    }

    // Commands

    /** The page is on screen: looks beside everything else whether the limits leave a portfolio. */
    void check(Study study) {
        long check = checks.incrementAndGet();
        room.tools()
                .background()
                .aside(
                        "limits",
                        () -> clashes(study, check),
                        clash::set,
                        room.tools().notices()::failed);
    }

    private List<Sentence> clashes(Study study, long check) {
        var naming = new Naming(study.catalogue(), study.portfolio());
        return study.fundingCase()
                .flatMap(StudyFunding::of)
                .map(funding -> LimitWords.of(
                        Clash.of(funding.question().central(), done -> stopIfOutdated(check)), funding, naming))
                .orElse(List.of());
    }

    private void stopIfOutdated(long check) {
        if (checks.get() != check) {
            throw new CancellationException();
        }
    }

    /** Sets the budget over all years, in yen; 0 takes the limit away. */
    public void budget(long yen) {
        if (yen != rules().budget()) {
            room.apply(RulesEdits.budget(yen));
        }
    }

    /** Sets the budget in the unit of the language; blank takes the limit away. */
    public boolean budget(String typed) {
        return money(typed, this::budget);
    }

    /** Limits what may be spent in a fiscal year, in the unit of the language; blank frees it. */
    public boolean yearly(int year, String typed) {
        return money(
                typed, yen -> room.apply(typed.isBlank() ? RulesEdits.yearlyFree(year) : RulesEdits.yearly(year, yen)));
    }

    private boolean money(String typed, LongConsumer store) {
        var yen = typed.isBlank()
                ? Optional.of(0L)
                : Numbers.parseYen(typed, language()).filter(each -> each <= Cost.MOST);
        if (yen.isEmpty()) {
            return refused(Sentence.of("item.cost.number", typed.strip()));
        }
        store.accept(yen.get());
        return true;
    }

    /** Limits how many items there may be; blank takes the limit away. */
    public boolean most(String typed) {
        var number = typed.isBlank() ? OptionalInt.empty() : whole(typed);
        if (!typed.isBlank() && number.isEmpty()) {
            return refused(Sentence.of("limits.number", typed.strip()));
        }
        room.apply(RulesEdits.most(number));
        return true;
    }

    /** A whole number of 0 or more that somebody typed. */
    static OptionalInt whole(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return WHOLE.matcher(plain).matches() ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }

    /** Says that the one chosen item needs the other. */
    public boolean require() {
        if (needing.get().isEmpty() || needed.get().isEmpty()) {
            return refused(Sentence.of("limits.requires.choose"));
        }
        var wanted = new Requirement(needing.get().get(), needed.get().get());
        if (wanted.item().equals(wanted.needs())) {
            return refused(Sentence.of("problem.requires.itself", nameOf(wanted.item())));
        }
        if (rules().requirements().contains(wanted)) {
            return refused(Sentence.of("limits.requires.twice", nameOf(wanted.item()), nameOf(wanted.needs())));
        }
        room.apply(RulesEdits.require(study(), wanted));
        needing.set(Optional.empty());
        needed.set(Optional.empty());
        return true;
    }

    /** Begins to tick a group anew. */
    public void changeGroup(int place) {
        sets.pick(ItemSetsViewModel.Kind.GROUP, place);
    }

    /** Takes back that one item needs another. */
    public void unrequire(Requirement requirement) {
        room.apply(RulesEdits.unrequire(study(), requirement));
    }

    boolean refused(Sentence sentence) {
        room.tools().notices().refused(sentence);
        return false;
    }
}
