package org.senken.ui.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.MorphologicalBox;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.scenario.morphology.Count;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.BoxEdits;
import org.senken.language.Messages;

/** The morphological box: which states are picked, what is said of pairs, and what survives. */
public final class BoxViewModel {
    private static final long PATIENCE = 5_000_000_000L;

    /**
     * What the impossible pairs leave over.
     *
     * @param all how many combinations there are
     * @param left how many survive
     * @param byState in how many of those each state takes part
     */
    record Left(BigInteger all, Count left, SortedMap<StateId, Count> byState) {
        Left {
            byState = Collections.unmodifiableSortedMap(new TreeMap<>(byState));
        }

        /** The share of the surviving combinations a state takes part in; empty if that is not known exactly. */
        OptionalDouble share(StateId state) {
            var own = byState.get(state);
            if (own == null || !own.exact() || !left.exact()) {
                return OptionalDouble.empty();
            }
            return left.number().signum() == 0
                    ? OptionalDouble.of(0)
                    : OptionalDouble.of(
                            own.number().doubleValue() / left.number().doubleValue());
        }
    }

    private final ScenarioViewModel room;
    private final ReadOnlyObjectWrapper<SortedMap<DriverId, StateId>> picked =
            new ReadOnlyObjectWrapper<>(Collections.emptySortedMap());
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Left>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Scenarios> counted = Optional.empty();
    private boolean watched;

    BoxViewModel(ScenarioViewModel room) {
        this.room = room;
        room.scenariosProperty().subscribe(this::follow);
        room.selectedProperty().subscribe(selected -> takeOver());
    }

    private void follow(Scenarios scenarios) {
        var known = new TreeMap<>(picked.get());
        known.entrySet()
                .removeIf(each -> scenarios
                        .driver(each.getKey())
                        .filter(driver -> driver.has(each.getValue()))
                        .isEmpty());
        if (!known.equals(picked.get())) {
            pick(known);
        }
        count();
    }

    /** The scenario that is looked at is picked state by state. */
    private void takeOver() {
        var states = room.selectedStates();
        if (!states.isEmpty() && !states.equals(picked.get())) {
            pick(states);
        }
    }

    private void pick(SortedMap<DriverId, StateId> states) {
        picked.set(Collections.unmodifiableSortedMap(new TreeMap<>(states)));
        if (pair.get().filter(each -> !pairs().contains(each)).isPresent()) {
            pair.set(Optional.empty());
        }
    }

    /** The page is on screen: from now on it is counted what survives. */
    void watch() {
        watched = true;
        count();
    }

    private void count() {
        var scenarios = room.scenarios();
        if (!watched || counted.filter(before -> isSame(before, scenarios)).isPresent()) {
            return;
        }
        counted = Optional.of(scenarios);
        long end = System.nanoTime() + PATIENCE;
        room.background()
                .aside(
                        "morphological box",
                        () -> counted(scenarios, end),
                        found -> left.set(Optional.of(found)),
                        room.notices()::failed);
    }

    private static boolean isSame(Scenarios one, Scenarios other) {
        return one.drivers().equals(other.drivers()) && one.pairs().equals(other.pairs());
    }

    private static Left counted(Scenarios scenarios, long end) {
        var box = MorphologicalBox.of(scenarios);
        var survivors = box.survivors(() -> System.nanoTime() - end > 0, Progress.NONE);
        var byState = box.survivorsByState(() -> System.nanoTime() - end > 0, Progress.NONE);
        return new Left(box.combinations(), survivors, byState);
    }

    // Properties

    ScenarioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    /** The states that are picked, one for a driver at most. */
    ReadOnlyObjectProperty<SortedMap<DriverId, StateId>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** The pair whose reason is looked at. */
    ReadOnlyObjectProperty<Optional<Pair>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** What survives; empty until it has been counted. */
    ReadOnlyObjectProperty<Optional<Left>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** All pairs of the states that are picked, in the order of the drivers. */
    List<Pair> pairs() {
        var states = room.scenarios().drivers().stream()
                .flatMap(driver -> Optional.ofNullable(picked.get().get(driver.id())).stream())
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < states.size(); one++) {
            for (int other = one + 1; other < states.size(); other++) {
                pairs.add(new Pair(states.get(one), states.get(other)));
            }
        }
        return List.copyOf(pairs);
    }

    Optional<Verdict> verdict(Pair wanted) {
        return Optional.ofNullable(room.scenarios().pairs().get(wanted));
    }

    /** Whether a state cannot stand beside those that are picked. */
    boolean isRuledOut(StateId state) {
        return picked.get().values().stream()
                .filter(other -> !other.equals(state))
                .flatMap(other -> verdict(new Pair(state, other)).stream())
                .anyMatch(verdict -> !verdict.possible());
    }

    MorphologicalBox.Check check() {
        return MorphologicalBox.of(room.scenarios()).check(picked.get());
    }

    MorphologicalBox.Assessment assessment() {
        return MorphologicalBox.of(room.scenarios()).assessment();
    }

    /** Whether a state of every driver is picked. */
    boolean isWhole() {
        return !picked.get().isEmpty()
                && picked.get().size() == room.scenarios().drivers().size();
    }

    // Commands

    /** Picks a state in place of another one of its driver, or takes it back. A whole combination is looked at at once. */
    public void turn(StateId state) {
        room.scenarios().driverOf(state).ifPresent(driver -> {
            var changed = new TreeMap<>(picked.get());
            if (state.equals(changed.get(driver.id()))) {
                changed.remove(driver.id());
            } else {
                changed.put(driver.id(), state);
            }
            pick(changed);
            if (isWhole()) {
                lookAt(changed);
            } else if (room.selectedProperty().get().isPresent()) {
                room.selectNothing();
            }
        });
    }

    /** A combination that is chosen already is looked at as what it is. */
    private void lookAt(SortedMap<DriverId, StateId> states) {
        room.scenarios().chosen().stream()
                .filter(each -> each.states().equals(states))
                .findFirst()
                .ifPresentOrElse(each -> room.select(each.id()), () -> room.select(states));
    }

    void clear() {
        pick(new TreeMap<>());
        room.selectNothing();
    }

    public void lookAt(Pair wanted) {
        pair.set(Optional.of(wanted));
    }

    /** Says that the two can stand together, or that they cannot; the reason stays. */
    public void judge(Pair wanted, boolean possible) {
        var reason = verdict(wanted).map(Verdict::reason).orElse(Text.EMPTY);
        lookAt(wanted);
        room.apply(BoxEdits.verdict(room.study(), wanted, new Verdict(possible, reason)));
    }

    /** The pair has not been looked at. */
    void forget(Pair wanted) {
        room.apply(BoxEdits.forget(room.study(), wanted));
    }

    boolean reason(Pair wanted, Language language, String words) {
        verdict(wanted)
                .ifPresent(verdict -> room.apply(BoxEdits.verdict(
                        room.study(),
                        wanted,
                        new Verdict(verdict.possible(), verdict.reason().with(language, words)))));
        return true;
    }
}
