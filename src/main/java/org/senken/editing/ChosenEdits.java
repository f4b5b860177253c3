package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.Sentence;

/** Edits of the chosen set as a whole. */
public final class ChosenEdits {
    private ChosenEdits() {}

    /** Adds scenarios at the end of the set. */
    public static Edit chooseAll(List<Scenario> scenarios) {
        return DriverEdits.edit(Sentence.of("edit.scenario.choose.all", scenarios.size()), all -> {
            var chosen = new ArrayList<>(all.chosen());
            chosen.addAll(scenarios);
            return all.withChosen(chosen);
        });
    }

    /** Sets what today's trends lead to; an earlier trend scenario keeps what was told of it and takes these states. */
    public static Edit trend(Scenario trend) {
        return DriverEdits.edit(Sentence.of("edit.scenario.trend"), all -> {
            var chosen = new ArrayList<>(all.chosen());
            boolean known = chosen.stream().anyMatch(each -> each.kind() == Scenario.Kind.TREND);
            if (known) {
                chosen.replaceAll(each -> each.kind() == Scenario.Kind.TREND ? each.withStates(trend.states()) : each);
            } else {
                chosen.add(trend);
            }
            return all.withChosen(chosen);
        });
    }
}
