package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/**
 * Everything a study holds on the futures it looks at.
 *
 * @param drivers in their order, which is the order of rows and columns everywhere
 * @param pairs the morphological box: what was said of pairs of states
 * @param acts whether a driver acts on another at all, as far as that was asked; a link that does not act counts as
 *     judged 0 throughout
 * @param judgements the cross-impact matrix
 * @param search how consistent scenarios are looked for
 * @param chosen the scenarios that were picked, in their order
 * @param wildcards in their order
 */
public record Scenarios(
        List<Driver> drivers,
        SortedMap<Pair, Verdict> pairs,
        SortedMap<Link, Boolean> acts,
        Judgements judgements,
        Search search,
        List<Scenario> chosen,
        List<Wildcard> wildcards) {
    /** No drivers yet. */
    public static final Scenarios NONE = new Scenarios(
            List.of(), new TreeMap<>(), new TreeMap<>(), Judgements.NONE, Search.DEFAULT, List.of(), List.of());

    /** The most drivers that can be entered on screen. */
    public static final int MOST_DRIVERS = 30;

    /** The most drivers a file may bring. */
    public static final int MOST_DRIVERS_IN_FILES = 200;

    private static final int ALPHABET = 26;

    public Scenarios {
        drivers = List.copyOf(drivers);
        pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
        acts = Collections.unmodifiableSortedMap(new TreeMap<>(acts));
        chosen = List.copyOf(chosen);
        wildcards = List.copyOf(wildcards);
    }

    public Optional<Driver> driver(DriverId id) {
        return drivers.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The driver a state belongs to. */
    public Optional<Driver> driverOf(StateId state) {
        return drivers.stream().filter(each -> each.has(state)).findFirst();
    }

    public Optional<State> state(StateId id) {
        return drivers.stream().flatMap(each -> each.state(id).stream()).findFirst();
    }

    /** Every state, driver by driver. */
    public Stream<State> states() {
        return drivers.stream().flatMap(each -> each.states().stream());
    }

    public Optional<Scenario> scenario(ScenarioId id) {
        return chosen.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The short name of a chosen scenario, by its place: A for the first; blank if it is none of the chosen. */
    public String letterOf(ScenarioId id) {
        for (int place = 0; place < chosen.size(); place++) {
            if (chosen.get(place).id().equals(id)) {
                return place < ALPHABET ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
            }
        }
        return "";
    }

    /** The title of a chosen scenario; its id where it has none, or is not chosen any more. */
    public Text titleOf(ScenarioId id) {
        return scenario(id)
                .map(Scenario::title)
                .filter(title -> !title.isEmpty())
                .orElse(Text.same(id.value()));
    }

    public Optional<Wildcard> wildcard(WildcardId id) {
        return wildcards.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether it was found that the one driver does not act on the other. */
    public boolean isOff(Link link) {
        return Boolean.FALSE.equals(acts.get(link));
    }

    public Scenarios withDrivers(List<Driver> changed) {
        return new Scenarios(changed, pairs, acts, judgements, search, chosen, wildcards);
    }

    public Scenarios withPairs(Map<Pair, Verdict> changed) {
        return new Scenarios(drivers, new TreeMap<>(changed), acts, judgements, search, chosen, wildcards);
    }

    public Scenarios withActs(Map<Link, Boolean> changed) {
        return new Scenarios(drivers, pairs, new TreeMap<>(changed), judgements, search, chosen, wildcards);
    }

    public Scenarios withJudgements(Judgements changed) {
        return new Scenarios(drivers, pairs, acts, changed, search, chosen, wildcards);
    }

    public Scenarios withSearch(Search changed) {
        return new Scenarios(drivers, pairs, acts, judgements, changed, chosen, wildcards);
    }

    public Scenarios withChosen(List<Scenario> changed) {
        return new Scenarios(drivers, pairs, acts, judgements, search, changed, wildcards);
    }

    public Scenarios withWildcards(List<Wildcard> changed) {
        return new Scenarios(drivers, pairs, acts, judgements, search, chosen, changed);
    }

    /** The scenarios with one driver replaced by what the function makes of it. */
    public Scenarios withDriver(DriverId id, UnaryOperator<Driver> change) {
        var changed = new ArrayList<>(drivers);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withDrivers(changed);
    }

    /** The scenarios with one of the chosen replaced by what the function makes of it. */
    public Scenarios withScenario(ScenarioId id, UnaryOperator<Scenario> change) {
        var changed = new ArrayList<>(chosen);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withChosen(changed);
    }
}
