package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;

/**
 * A line of the list of scenarios.
 *
 * @param letter A, B, … Z, AA, …
 * @param scenario the chosen one; empty for one that was only found
 * @param telling the drivers whose states tell it from the other lines
 * @param figures empty where nothing was searched yet, or a driver has no state in it
 */
record ScenarioLine(
        String letter,
        Optional<Scenario> scenario,
        SortedMap<DriverId, StateId> states,
        Set<DriverId> telling,
        Optional<Findings.Item> figures) {
    private static final int LETTERS = 26;

    /** The chosen set, then what was found and is not chosen. */
    static List<ScenarioLine> of(Scenarios scenarios, Optional<Findings> findings) {
        var lines = new ArrayList<ScenarioLine>();
        var telling = telling(scenarios, findings);
        var chosen = new HashSet<SortedMap<DriverId, StateId>>();
        for (var scenario : scenarios.chosen()) {
            chosen.add(scenario.states());
            var figures = findings.flatMap(each -> each.itemOf(scenario.states()));
            lines.add(
                    new ScenarioLine(letter(lines.size()), Optional.of(scenario), scenario.states(), telling, figures));
        }
        findings.ifPresent(each -> each.listed().stream()
                .filter(item -> !chosen.contains(item.states()))
                .forEach(item -> lines.add(new ScenarioLine(
                        letter(lines.size()), Optional.empty(), item.states(), telling, Optional.of(item)))));
        return List.copyOf(lines);
    }

    /** The drivers that have not the same state everywhere; all of them where there is but one line. */
    static Set<DriverId> telling(Scenarios scenarios, Optional<Findings> findings) {
        var all = new HashSet<SortedMap<DriverId, StateId>>();
        scenarios.chosen().forEach(each -> all.add(each.states()));
        findings.ifPresent(each -> each.listed().forEach(item -> all.add(item.states())));
        var telling = new HashSet<DriverId>();
        for (var driver : scenarios.drivers()) {
            long different = all.stream()
                    .map(states -> Optional.ofNullable(states.get(driver.id())))
                    .distinct()
                    .count();
            if (all.size() < 2 || different > 1) {
                telling.add(driver.id());
            }
        }
        return Set.copyOf(telling);
    }

    private static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }

    /** Whether this is what is looked at. */
    boolean is(Optional<Selected> selected) {
        return selected.filter(each -> switch (each) {
                    case Selected.Chosen chosen ->
                        scenario.filter(own -> own.id().equals(chosen.id())).isPresent();
                    case Selected.Found found ->
                        scenario.isEmpty() && found.combination().equals(states);
                })
                .isPresent();
    }
}
