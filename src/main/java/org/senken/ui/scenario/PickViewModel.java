package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Numbering;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.MostDifferent;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.ChosenEdits;
import org.senken.language.Messages;

/** A set of scenarios that differ as much as can be: proposed, adjusted, chosen at one click. */
public final class PickViewModel {
    /** The sizes a set may have. */
    static final List<Integer> SIZES = List.of(3, 4, 5, 6);

    private static final int MOST_CANDIDATES = 20_000;
    private static final int USUAL = 4;

    /**
     * A proposed set.
     *
     * @param members not counting those that are chosen already
     * @param smallest in how many drivers any two differ at least, those chosen already included
     * @param exact whether no other set differs more
     */
    record Proposal(List<SortedMap<DriverId, StateId>> members, int smallest, boolean exact) {
        Proposal {
            members = List.copyOf(members);
        }
    }

    private final ScenarioViewModel room;
    private final FindViewModel find;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Integer> size = new ReadOnlyObjectWrapper<>(USUAL);
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<SortedMap<DriverId, StateId>>> kept = new ReadOnlyObjectWrapper<>(Set.of());

    PickViewModel(ScenarioViewModel room, FindViewModel find) {
        this.room = room;
        this.find = find;
        find.findingsProperty().subscribe(findings -> forget());
    }

    private void forget() {
        proposal.set(Optional.empty());
        kept.set(Set.of());
    }

    // Properties

    ScenarioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    /** Whether the proposal is on screen. */
    public BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<Integer> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** The members that stay when a set is proposed again. */
    ReadOnlyObjectProperty<Set<SortedMap<DriverId, StateId>>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** How many scenarios are in the set already, the trend left out. */
    int chosen() {
        return chosen(room.scenarios()).size();
    }

    private static List<Scenario> chosen(Scenarios scenarios) {
        return scenarios.chosen().stream()
                .filter(each -> each.kind() == Scenario.Kind.CHOSEN)
                .toList();
    }

    /** What a member is called by its states; those that tell it from the others. */
    Text name(SortedMap<DriverId, StateId> states) {
        var telling =
                ScenarioLine.telling(room.scenarios(), find.findingsProperty().get());
        return new Text(name(states, telling, Language.EN), name(states, telling, Language.JA));
    }

    private String name(SortedMap<DriverId, StateId> states, Set<DriverId> telling, Language language) {
        return room.scenarios().drivers().stream()
                .filter(driver -> telling.contains(driver.id()))
                .flatMap(driver -> Optional.ofNullable(states.get(driver.id())).flatMap(driver::state).stream())
                .map(state -> state.name().in(language))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    // Commands

    public void size(int wanted) {
        size.set(wanted);
        propose();
    }

    void keep(SortedMap<DriverId, StateId> member, boolean stays) {
        var changed = new LinkedHashSet<>(kept.get());
        if (stays) {
            changed.add(member);
        } else {
            changed.remove(member);
        }
        kept.set(Set.copyOf(changed));
    }

    /** Puts the scenario that is looked at into the proposal, and keeps it there. */
    void addSelected() {
        var states = room.selectedStates();
        proposal.get().ifPresent(now -> {
            if (!states.isEmpty() && !now.members().contains(states)) {
                keep(states, true);
                propose();
            }
        });
    }

    /** Proposes a set around those that are chosen or kept. */
    public void propose() {
        var findings = find.findingsProperty().get();
        if (findings.isEmpty()) {
            room.notices().refused(Sentence.of("pick.search.first"));
            return;
        }
        int wanted = size.get();
        var around = List.copyOf(kept.get());
        room.background()
                .aside(
                        "set of scenarios",
                        () -> proposed(findings.get(), around, wanted),
                        found -> proposal.set(Optional.of(found)),
                        room.notices()::failed);
    }

    private static Proposal proposed(Findings findings, List<SortedMap<DriverId, StateId>> kept, int size) {
        var scenarios = findings.scenarios();
        var already = chosen(scenarios).stream()
                .flatMap(each -> Numbering.of(scenarios).combination(each.states()).stream())
                .toList();
        var fixed = new ArrayList<>(already);
        kept.stream()
                .flatMap(each -> Numbering.of(scenarios).combination(each).stream())
                .forEach(fixed::add);
        var picked = MostDifferent.of(candidates(findings), fixed, size, Progress.NONE);
        var members = picked.members().stream()
                .skip(already.size())
                .map(places -> Numbering.of(scenarios).states(places))
                .toList();
        return new Proposal(members, picked.smallest(), picked.exact());
    }

    /** The consistent ones; near misses are no candidates. */
    private static List<int[]> candidates(Findings findings) {
        var candidates = new ArrayList<int[]>();
        for (int[] places : findings.found().list()) {
            if (Balance.of(findings.matrix(), places).inconsistency() == 0) {
                candidates.add(places);
            }
            if (candidates.size() == MOST_CANDIDATES) {
                break;
            }
        }
        return candidates;
    }

    /** Makes the proposed scenarios part of the set. */
    public void choose() {
        proposal.get().filter(each -> !each.members().isEmpty()).ifPresent(now -> {
            var scenarios = new ArrayList<Scenario>();
            var known = room.scenarios();
            for (var states : now.members()) {
                var title = name(states);
                var scenario = Scenario.of(NewIds.scenario(title.en(), known), Scenario.Kind.CHOSEN, title, states);
                scenarios.add(scenario);
                var chosen = new ArrayList<>(known.chosen());
                chosen.add(scenario);
                known = known.withChosen(chosen);
            }
            room.apply(ChosenEdits.chooseAll(scenarios));
            open.set(false);
            forget();
        });
    }
}
