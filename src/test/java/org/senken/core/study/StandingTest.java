package org.senken.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Role;
import org.senken.core.portfolio.Allocation;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Standing.Line;
import org.senken.core.study.Standing.Task;
import org.senken.core.study.Standing.Topic;
import org.senken.core.study.Standing.Urgency;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalPortfolio;
import org.senken.testkit.TypicalReports;
import org.senken.testkit.TypicalStudies;

class StandingTest {
    private static final Task NAMES = new Task(Urgency.LATER, Sentence.of("task.names.one", 1), Topic.TECHNOLOGIES);
    private static final Task TRANSLATIONS =
            new Task(Urgency.LATER, Sentence.of("task.translations.one", 1), Topic.TECHNOLOGIES);
    private static final Task COSTS = new Task(Urgency.NEXT, Sentence.of("task.costs", 2), Topic.PORTFOLIO);
    private static final Task PLAN = new Task(Urgency.NEXT, Sentence.of("task.protection.one", 1), Topic.PORTFOLIO);
    private static final Task MAP = new Task(Urgency.NEXT, Sentence.of("task.map"), Topic.PORTFOLIO);

    private static final Task CELLS = new Task(Urgency.NEXT, Sentence.of("task.cells", 30), Topic.SCENARIOS);
    private static final Task TELL = new Task(Urgency.NEXT, Sentence.of("task.tell.one", 1), Topic.SCENARIOS);
    private static final Task SIGNPOSTS =
            new Task(Urgency.LATER, Sentence.of("task.signposts.one", 1), Topic.SCENARIOS);

    private static Line line(Study study, Topic topic) {
        return Standing.of(study).lines().stream()
                .filter(line -> line.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOpenRoundIsCountedNeverRead() {
        var study = TypicalStudies.study();
        var revised = study.withRound(
                TypicalStudies.OPEN_ROUND,
                round -> round.withBallot(round.ballotOf(TypicalStudies.SCHOLAR)
                        .withAnswer(0, Answer.score(1))
                        .withReason(0, "secret")));
        assertEquals(Standing.of(study), Standing.of(revised));
        assertEquals(
                new Line(
                        Topic.SCORING,
                        List.of(Sentence.of("standing.round.open", 2), Sentence.of("standing.ballots.of", 1, 4)),
                        0.25),
                line(study, Topic.SCORING));
    }

    @Test
    void missingBallotsAreThoseOfVotersWhoHaveNotHandedIn() {
        assertEquals(
                List.of(
                        new Task(Urgency.NOW, Sentence.of("task.ballots", 3, "E01, E02, E04"), Topic.SCORING),
                        CELLS,
                        TELL,
                        MAP,
                        COSTS,
                        PLAN,
                        SIGNPOSTS,
                        NAMES,
                        TRANSLATIONS),
                Standing.of(TypicalStudies.study()).tasks());
    }

    @Test
    void aVoterWhoBecameAnObserverIsCountedNeitherAsVoterNorAsBallot() {
        var study = TypicalStudies.study();
        var changed = study.withExperts(study.experts().stream()
                .map(expert -> expert.code().equals(TypicalStudies.SCHOLAR) ? expert.withRole(Role.OBSERVER) : expert)
                .toList());
        assertEquals(
                Sentence.of("standing.ballots.of", 0, 3),
                line(changed, Topic.SCORING).holds().getLast());
    }

    @Test
    void whenAllAreInTheRoundIsToBeClosed() {
        var study = TypicalStudies.study()
                .withRound(
                        TypicalStudies.OPEN_ROUND,
                        round -> round.withBallots(Standing.voters(TypicalStudies.study())
                                .map(expert -> Ballot.blank(expert.code(), 4).withHandedIn(true))
                                .toList()));
        assertEquals(
                new Task(Urgency.NOW, Sentence.of("task.close", 2), Topic.SCORING),
                Standing.of(study).tasks().getFirst());
        assertEquals(1, line(study, Topic.SCORING).done());
    }

    @Test
    void anEmptyPanelWaitsForExpertsThenForARound() {
        var noRounds = TypicalStudies.withoutRounds();
        var empty = noRounds.withPanel(List.of(), Register.EMPTY);
        assertEquals(
                List.of(
                        new Task(Urgency.NOW, Sentence.of("task.experts"), Topic.EXPERTS),
                        CELLS,
                        TELL,
                        SIGNPOSTS,
                        NAMES,
                        TRANSLATIONS),
                Standing.of(empty).tasks());
        assertEquals(
                new Line(Topic.EXPERTS, List.of(Sentence.of("standing.experts", 0)), 0), line(empty, Topic.EXPERTS));
        assertEquals(
                new Task(Urgency.NOW, Sentence.of("task.round"), Topic.SCORING),
                Standing.of(noRounds).tasks().getFirst());
        assertEquals(
                new Line(Topic.PORTFOLIO, List.of(Sentence.of("standing.no-map")), 0), line(noRounds, Topic.PORTFOLIO));
    }

    @Test
    void aClosedRoundWithoutMoneyWaitsForIt() {
        var study = TypicalStudies.withClosedRoundOnly().withAllocation(Allocation.EMPTY);
        assertEquals(
                List.of(
                        CELLS,
                        TELL,
                        MAP,
                        new Task(Urgency.NEXT, Sentence.of("task.allocation"), Topic.PORTFOLIO),
                        COSTS,
                        PLAN,
                        SIGNPOSTS,
                        NAMES,
                        TRANSLATIONS),
                Standing.of(study).tasks());
        assertEquals(
                new Line(
                        Topic.SCORING,
                        List.of(Sentence.of("standing.round.closed", 1), Sentence.of("standing.ballots", 4)),
                        1),
                line(study, Topic.SCORING));
    }

    @Test
    void aLineSaysWhatTheListHolds() {
        assertEquals(
                new Line(
                        Topic.TECHNOLOGIES,
                        List.of(
                                Sentence.of("standing.areas", 3),
                                Sentence.of("standing.technologies", 2),
                                Sentence.of("standing.doubtful.one", 1)),
                        0.8),
                line(TypicalStudies.study(), Topic.TECHNOLOGIES));
    }

    private static Study with(UnaryOperator<Scenarios> change) {
        var study = TypicalStudies.study();
        return study.withScenarios(change.apply(study.scenarios()));
    }

    private static List<Task> scenarioTasks(Study study) {
        return Standing.of(study).tasks().stream()
                .filter(task -> task.topic() == Topic.SCENARIOS)
                .toList();
    }

    /** Of 41 cells 7 are judged, and 4 lie where the one driver does not act on the other. */
    @Test
    void aMatrixThatIsLessThanHalfJudgedIsProvisional() {
        assertEquals(
                new Line(
                        Topic.SCENARIOS,
                        List.of(
                                Sentence.of("standing.drivers", 3),
                                Sentence.of("standing.cells", 11, 41),
                                Sentence.of("standing.provisional"),
                                Sentence.of("standing.scenarios", 2)),
                        (11 / 41.0 + 0.5) / 2),
                line(TypicalStudies.study(), Topic.SCENARIOS));
    }

    @Test
    void theWorkOnScenariosGoesFromDriversToTelling() {
        assertEquals(
                List.of(new Task(Urgency.NEXT, Sentence.of("task.drivers"), Topic.SCENARIOS)),
                scenarioTasks(with(all -> Scenarios.NONE)));
        assertEquals(
                new Line(Topic.SCENARIOS, List.of(Sentence.of("standing.no-drivers")), 0),
                line(with(all -> Scenarios.NONE), Topic.SCENARIOS));
        assertEquals(List.of(CELLS, TELL, SIGNPOSTS), scenarioTasks(TypicalStudies.study()));
        var judged = with(all -> {
            var draft = all.judgements().draft();
            all.states()
                    .forEach(from -> all.states()
                            .forEach(to -> draft.put(new Cell(from.id(), to.id()), JudgeId.GROUP, Judgement.of(0))));
            return all.withJudgements(draft.done()).withChosen(List.of());
        });
        assertEquals(
                List.of(new Task(Urgency.NEXT, Sentence.of("task.choose"), Topic.SCENARIOS)), scenarioTasks(judged));
        assertEquals(
                new Line(Topic.SCENARIOS, List.of(Sentence.of("standing.drivers", 3)), 0.5),
                line(judged, Topic.SCENARIOS));
    }

    @Test
    void aMapWithoutItemsAsksForThem() {
        var study = TypicalStudies.withClosedRoundOnly().withPortfolio(Portfolio.EMPTY);
        assertTrue(Standing.of(study).tasks().contains(task("task.items", Urgency.NEXT)));
        assertEquals(0.5, line(study, Topic.PORTFOLIO).done());
    }

    @Test
    void itemsWaitForCostsPlansAndADecision() {
        var study = TypicalStudies.withClosedRoundOnly();
        var open = study.withPortfolio(study.portfolio()
                .withDecisions(List.of())
                .withModel(study.portfolio().model().withProtectFrom(1))
                .withItem(TypicalPortfolio.PROJECT, item -> item.withProtection(Text.EMPTY)));
        var tasks = Standing.of(open).tasks();
        assertTrue(tasks.contains(COSTS));
        assertTrue(tasks.contains(task("task.decide", Urgency.LATER)));
        assertTrue(tasks.stream().anyMatch(each -> each.sentence().key().startsWith("task.protection")));
        assertFalse(Standing.of(study).tasks().contains(task("task.decide", Urgency.LATER)));
    }

    private static Task task(String key, Urgency urgency) {
        return new Task(urgency, Sentence.of(key), Topic.PORTFOLIO);
    }

    @Test
    void theReportStandsAsFarAsItsSubjectsHaveSources() {
        var study = TypicalStudies.study();
        assertEquals(
                new Line(Topic.REPORT, List.of(Sentence.of("standing.no-sources")), 0),
                line(study.withLedger(Ledger.EMPTY), Topic.REPORT));
        var asked = study.catalogue()
                .subjects()
                .filter(each -> study.isAskedAbout(each.id()))
                .count();
        var line = line(study.withLedger(TypicalReports.ledger()), Topic.REPORT);
        var about = TypicalReports.ledger().entries().stream()
                .map(Evidence::subject)
                .filter(study::isAskedAbout)
                .distinct()
                .count();
        assertEquals(Sentence.of("standing.sources", 2), line.holds().getFirst());
        assertEquals(Sentence.of("standing.sourced", about, asked), line.holds().getLast());
        assertEquals((double) about / asked, line.done());
    }
}
