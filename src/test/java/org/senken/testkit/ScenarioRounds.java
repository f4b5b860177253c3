package org.senken.testkit;

import java.util.List;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundRules;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** The typical study with its first round closed and a second one open that asks under both of its scenarios. */
public final class ScenarioRounds {
    public static final int NUMBER = 2;
    public static final ScenarioId FIRST = TypicalScenarios.TWO_WORLDS;
    public static final ScenarioId SECOND = TypicalScenarios.TREND;

    private ScenarioRounds() {}

    public static Study open() {
        return TypicalStudies.study().withRounds(List.of(TypicalStudies.firstRound(), round()));
    }

    /** Quantum and hydrogen on superiority and indispensability, each under two scenarios: eight questions. */
    public static Round round() {
        var asked = TypicalStudies.criteria().subList(0, 2);
        var questions = QuestionList.grid(
                        List.of(TypicalStudies.QUANTUM, TypicalStudies.HYDROGEN),
                        asked.stream().map(Criterion::id).toList())
                .asList()
                .stream()
                .flatMap(cell -> List.of(cell.under(FIRST), cell.under(SECOND)).stream())
                .toList();
        return new Round(
                        NUMBER,
                        new Text("Japan", "日本"),
                        2035,
                        asked,
                        new QuestionList(questions),
                        Round.State.OPEN,
                        List.of())
                .withRules(RoundRules.DEFAULT);
    }

    public static Question quantum(ScenarioId scenario) {
        return TypicalStudies.QUANTUM_SUPERIORITY.under(scenario);
    }
}
