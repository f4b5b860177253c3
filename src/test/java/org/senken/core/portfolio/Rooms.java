package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

/** Closed rounds and scenarios for tests: a ballot is a line of signs, one per question. */
final class Rooms {
    static final ScenarioId BLOCS = new ScenarioId("blocs");
    static final ScenarioId OPEN_SEAS = new ScenarioId("open-seas");
    static final Scenarios NO_EFFECTS = Scenarios.NONE.withChosen(List.of(
            Scenario.of(BLOCS, Scenario.Kind.CHOSEN, new Text("Two blocs", "二つの圏"), new TreeMap<>()),
            Scenario.of(OPEN_SEAS, Scenario.Kind.CHOSEN, new Text("Open seas", "開かれた海"), new TreeMap<>())));

    private Rooms() {}

    static ClosedRound round(int number, int year, List<Question> questions, List<String> ballots) {
        var given = new ArrayList<Ballot>();
        for (int i = 0; i < ballots.size(); i++) {
            given.add(new Ballot(
                    new ExpertCode("E%02d".formatted(i + 1)),
                    Answers.parse(ballots.get(i), ".".repeat(questions.size())),
                    Map.of(),
                    true));
        }
        return ClosedRound.of(new Round(
                number,
                Text.same("Japan"),
                year,
                TypicalStudies.criteria(),
                new QuestionList(questions),
                Round.State.CLOSED,
                given));
    }

    static Scenarios withEffect(Scenarios scenarios, ScenarioId scenario, Question cell, int... shifts) {
        var judges = new TreeMap<JudgeId, Integer>();
        for (int i = 0; i < shifts.length; i++) {
            judges.put(new JudgeId("E%02d".formatted(i + 1)), shifts[i]);
        }
        return scenarios.withScenario(
                scenario,
                each -> each.with(new EffectCell(cell.subject(), cell.criterion()), new Effect(judges, Text.EMPTY)));
    }
}
