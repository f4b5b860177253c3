package org.senken.editing;

import java.util.ArrayList;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.Sentence;

/** Edits of the chosen set of scenarios. */
public final class ChosenEdits {
    private ChosenEdits() {}

    /** Adds a scenario at the end of the chosen set. */
    public static Edit choose(Scenario scenario) {
        return new Edit(Sentence.of("edit.scenario.choose", scenario.title()), study -> {
            var chosen = new ArrayList<>(study.scenarios().chosen());
            chosen.add(scenario);
            return study.withScenarios(study.scenarios().withChosen(chosen));
        });
    }

    /** Takes a scenario out of the chosen set. */
    public static Edit discard(Scenario scenario) {
        return new Edit(
                Sentence.of("edit.scenario.discard", scenario.title()),
                study -> study.withScenarios(study.scenarios()
                        .withChosen(study.scenarios().chosen().stream()
                                .filter(each -> !each.id().equals(scenario.id()))
                                .toList())));
    }
}
