package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.ScenarioRounds.FIRST;
import static org.senken.testkit.ScenarioRounds.NUMBER;
import static org.senken.testkit.ScenarioRounds.SECOND;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.QUANTUM;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Question;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.ScenarioRounds;
import org.senken.testkit.TypicalStudies;

/** A round under scenarios from its plan to its results. */
class RoundUnderScenariosTest {
    @TempDir
    private Path folder;

    private PlanViewModel plan() throws WorkspaceException {
        var desk = new Desk(TypicalStudies.withoutRounds(), Language.EN, folder);
        return new PlanViewModel(desk.session, desk.preferences, desk.notices, new FakeDialogs(), Benches.CLOCK);
    }

    private BallotViewModel ballot() throws WorkspaceException {
        var desk = new Desk(ScenarioRounds.open(), Language.EN, folder);
        var model = new BallotViewModel(desk.session, desk.preferences, desk.notices, new FakeDialogs());
        model.open(NUMBER, CHAIR);
        model.begin();
        return model;
    }

    @Test
    void aPlanAsksEveryCellUnderEveryTickedScenarioInTheirOrder() throws WorkspaceException {
        var model = plan();
        model.askUnder(SECOND, true);
        assertEquals(9, model.round().questions().size());
        model.askUnder(FIRST, true);
        var questions = model.round().questions();
        assertEquals(18, questions.size());
        assertEquals(ScenarioRounds.quantum(FIRST), questions.get(0));
        assertEquals(ScenarioRounds.quantum(SECOND), questions.get(1));
        model.askCell(TypicalStudies.QUANTUM_SUPERIORITY, false);
        assertEquals(16, model.round().questions().size());
        model.askAsItIs();
        assertTrue(model.round().questions().asList().stream().allMatch(Question::isOfTheWorldAsItIs));
    }

    @Test
    void theBallotHasAPageForEachCriterionUnderEachScenario() throws WorkspaceException {
        var model = ballot();
        assertEquals(
                List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY),
                model.criteria().stream().map(Criterion::id).toList());
        assertEquals(List.of(FIRST, SECOND), model.scenarios());
        var seen = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            seen.add(model.currentRow().orElseThrow().question().path());
            model.answer(Answer.score(i + 1));
            model.down();
        }
        assertEquals(
                List.of(
                        "quantum/superiority/two-worlds",
                        "hydrogen/superiority/two-worlds",
                        "quantum/superiority/trend",
                        "hydrogen/superiority/trend",
                        "quantum/indispensability/two-worlds",
                        "hydrogen/indispensability/two-worlds",
                        "quantum/indispensability/trend",
                        "hydrogen/indispensability/trend"),
                seen);
        assertEquals(
                new BallotViewModel.Progress(8, 8), model.progressProperty().getValue());
        assertEquals(Answer.score(3), model.round().ballotOf(CHAIR).answers().at(1));
    }

    @Test
    void turningToAnotherCriterionKeepsTheScenarioAndTheOtherWayRound() throws WorkspaceException {
        var model = ballot();
        model.show(SECOND);
        model.show(Criterion.INDISPENSABILITY);
        assertEquals(Optional.of(SECOND), model.scenario());
        model.show(FIRST);
        assertEquals(Criterion.INDISPENSABILITY, model.current().id());
        assertEquals("Scenario A: Two worlds", model.title(FIRST));
    }

    @Test
    void resultsHaveAColumnForEachScenarioAndTheWorldAsItIsKeepsItsOwn() {
        var open = ScenarioRounds.open();
        var before = open.latestVotes().orElseThrow();
        var ballots = TypicalStudies.experts().stream()
                .limit(4)
                .map(expert -> open.openRound().orElseThrow().ballotOf(expert.code()))
                .map(ballot -> ballot.withAnswer(0, Answer.score(2)).withAnswer(1, Answer.score(9)))
                .toList();
        var closed = open.withRound(NUMBER, round -> round.withBallots(ballots).closed());
        var votes = closed.latestVotes().orElseThrow();
        assertEquals(before.basis(), votes.basis());
        for (var question : before.questions()) {
            assertEquals(before.statistics(question), votes.statistics(question));
        }
        var reading = RoundReading.of(closed, NUMBER).orElseThrow();
        assertEquals(
                List.of(
                        new Text("A · Superiority", "A・優位性"),
                        new Text("B · Superiority", "B・優位性"),
                        new Text("A · Indispensability", "A・不可欠性"),
                        new Text("B · Indispensability", "B・不可欠性")),
                reading.columns().stream().map(reading::name).toList());
        assertEquals(
                List.of(QUANTUM, HYDROGEN),
                reading.lines().stream().map(RoundReading.Line::subject).toList());
        assertEquals(
                new Text("Superiority, scenario A", "優位性（シナリオA）"), reading.criterion(ScenarioRounds.quantum(FIRST)));
        var quantum = reading.lines().getFirst().cells();
        assertEquals(2, quantum.get(0).orElseThrow().figures().median());
        assertEquals(9, quantum.get(1).orElseThrow().figures().median());
        assertEquals(Optional.empty(), quantum.get(0).orElseThrow().change());
        assertEquals(4, reading.statistics().panels().size());
    }
}
