package org.senken.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.senken.core.scenario.Coverage;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.SearchOrder;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Wanted;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.CrossImpactFile;

/**
 * A matrix and what is looked for in it.
 *
 * @param settings of the study, whose search is asked for as it stands; empty for a file of another program
 * @param coverage how much of a study's matrix is judged; empty for a file of another program
 */
record ScenarioQuestion(
        List<Driver> drivers,
        ImpactMatrix matrix,
        Wanted wanted,
        Optional<Search> settings,
        Optional<Coverage> coverage,
        List<Sentence> words) {
    /** All consistent scenarios of a file. */
    static ScenarioQuestion of(CrossImpactFile file) {
        return new ScenarioQuestion(
                file.drivers(), file.matrix(), Wanted.CONSISTENT, Optional.empty(), Optional.empty(), List.of());
    }

    /** What the search of a study asks for. */
    static ScenarioQuestion of(Scenarios scenarios) {
        var matrix = CrossImpact.matrix(scenarios);
        return new ScenarioQuestion(
                scenarios.drivers(),
                matrix,
                SearchOrder.of(scenarios, matrix),
                Optional.of(scenarios.search()),
                Optional.of(Coverage.of(scenarios)),
                words(scenarios));
    }

    private static List<Sentence> words(Scenarios scenarios) {
        var search = scenarios.search();
        var words = new ArrayList<Sentence>();
        if (!search.forced().isEmpty()) {
            words.add(Sentence.of("cli.scenarios.forced", names(scenarios, search.forced())));
        }
        if (!search.forbidden().isEmpty()) {
            words.add(Sentence.of("cli.scenarios.forbidden", names(scenarios, search.forbidden())));
        }
        if (search.box()) {
            words.add(Sentence.of("cli.scenarios.box"));
        }
        if (search.joining() == Search.Joining.MEAN) {
            words.add(Sentence.of("cli.scenarios.mean"));
        }
        return words;
    }

    private static Text names(Scenarios scenarios, Collection<StateId> states) {
        return new Text(
                states.stream().map(id -> name(scenarios, id).en()).collect(Collectors.joining(", ")),
                states.stream().map(id -> name(scenarios, id).ja()).collect(Collectors.joining("、")));
    }

    private static Text name(Scenarios scenarios, StateId id) {
        var name = scenarios.state(id).map(state -> state.name()).orElse(Text.EMPTY);
        return name.isEmpty() ? Text.same(id.value()) : name;
    }

    /** The highest inconsistency asked for, in points of influence. */
    int maxInconsistency() {
        return wanted.maxInconsistency() / matrix.unit();
    }

    ScenarioQuestion withWanted(Wanted changed) {
        return new ScenarioQuestion(drivers, matrix, changed, settings, coverage, words);
    }

    /** Whether less than half of the matrix is judged. */
    boolean isProvisional() {
        return coverage.filter(Coverage::isProvisional).isPresent();
    }
}
