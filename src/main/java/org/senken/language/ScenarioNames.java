package org.senken.language;

import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** What scenarios are called. One that is no longer chosen has its id for a name. */
public final class ScenarioNames {
    private ScenarioNames() {}

    /** The letter, for tight places. */
    public static String letter(Scenarios scenarios, ScenarioId id) {
        var letter = scenarios.letterOf(id);
        return letter.isEmpty() ? id.value() : letter;
    }

    /** The letter and the title, in both languages. */
    public static Text full(Scenarios scenarios, ScenarioId id) {
        return scenarios.scenario(id).isEmpty()
                ? scenarios.titleOf(id)
                : Messages.inBoth("outlook.scenario", scenarios.letterOf(id), scenarios.titleOf(id));
    }
}
