package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.scenario.FuturesRoom.cell;
import static org.senken.ui.scenario.FuturesRoom.state;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.ScenarioId;
import org.senken.editing.WorkspaceException;

class FindViewModelTest {
    @TempDir
    private Path folder;

    private FuturesRoom desk;
    private FindViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = FuturesRoom.in(folder);
        model = desk.room.find();
    }

    private Findings findings() {
        return model.findingsProperty().get().orElseThrow();
    }

    @Test
    void nothingIsSearchedBeforeTheRoomIsSeen() {
        assertEquals(Optional.empty(), model.findingsProperty().get());
        model.watch();
        assertEquals(BigInteger.valueOf(144), findings().combinations());
        assertTrue(findings().found().exact());
        assertTrue(model.statusProperty().getValue().startsWith("144 combinations checked in "));
    }

    @Test
    void sharesOfStartingPointsAddUpToOneWithTheCycles() {
        model.find();
        var basins = findings().basins().orElseThrow();
        double fixed = basins.fixedPoints().stream().mapToDouble(basins::share).sum();
        double cycles = basins.cycles().stream().mapToDouble(basins::share).sum();
        assertEquals(1, fixed + cycles, 1e-12);
        assertEquals(
                fixed,
                findings().listed().stream()
                        .mapToDouble(each -> each.share().orElse(0))
                        .sum(),
                1e-12);
    }

    @Test
    void theResultFollowsAJudgement() {
        model.watch();
        var before = findings();
        var matrix = desk.room.matrix();
        matrix.judge(Optional.of(new JudgeId("E01")));
        matrix.goTo(cell("split", "one"));
        matrix.judge(-3);
        assertFalse(model.outdatedProperty().get());
        assertFalse(before.isOf(desk.scenarios()));
        assertTrue(findings().isOf(desk.scenarios()));
    }

    @Test
    void aNearMissIsListedOnceItIsAskedForAndBehindTheConsistentOnes() {
        model.watch();
        int consistent = findings().listed().size();
        model.change(search -> search.withMaxInconsistency(1));
        var listed = findings().listed();
        assertTrue(listed.size() > consistent);
        assertEquals(0, listed.getFirst().inconsistency());
        assertTrue(listed.getLast().inconsistency() > 0 && listed.getLast().inconsistency() <= 1);
        assertEquals(
                listed.stream().map(Findings.Item::inconsistency).sorted().toList(),
                listed.stream().map(Findings.Item::inconsistency).toList());
    }

    @Test
    void forcedAndForbiddenStatesHoldForEveryScenario() {
        model.watch();
        model.change(search -> search.withForced(Set.of(state("selective"))));
        assertTrue(findings().listed().stream().allMatch(each -> each.states().containsValue(state("selective"))));
        assertFalse(findings().listed().isEmpty());
        model.change(search -> search.withForced(Set.of()).withForbidden(Set.of(state("selective"))));
        assertTrue(findings().listed().stream().noneMatch(each -> each.states().containsValue(state("selective"))));
        model.allowAll();
        assertTrue(desk.scenarios().search().forbidden().isEmpty());
    }

    @Test
    void theBoxLeavesImpossiblePairsOutOnlyWhenItIsAskedTo() {
        model.watch();
        assertTrue(findings().listed().stream().anyMatch(FindViewModelTest::isImpossible));
        model.change(search -> search.withBox(true));
        assertTrue(findings().listed().stream().noneMatch(FindViewModelTest::isImpossible));
    }

    private static boolean isImpossible(Findings.Item item) {
        return item.states().containsValue(state("split")) && item.states().containsValue(state("one"));
    }

    @Test
    void whatIsChosenComesFirstAndIsNotListedTwice() {
        model.watch();
        var lines = model.lines();
        assertEquals(
                Optional.of(new ScenarioId("rivalry")),
                lines.getFirst().scenario().map(Scenario::id));
        assertEquals(
                1, lines.stream().filter(each -> each.scenario().isPresent()).count());
        assertEquals(
                lines.size(),
                lines.stream().map(ScenarioLine::states).distinct().count());
        assertEquals(
                List.of("A", "B", "C"),
                lines.stream().limit(3).map(ScenarioLine::letter).toList());
    }

    @Test
    void aFoundCombinationIsChosenUnderATitleAndRemovedAfterAQuestion() {
        model.watch();
        var found = model.lines().getLast().states();
        desk.room.select(found);
        desk.dialogs.line = Optional.of("Allied opening");
        model.chooseSelected();
        var id = new ScenarioId("allied-opening");
        assertEquals(found, desk.scenarios().scenario(id).orElseThrow().states());
        assertEquals(
                Optional.of(new Selected.Chosen(id)),
                desk.room.selectedProperty().get());
        desk.dialogs.agrees = false;
        model.removeSelected();
        assertTrue(desk.scenarios().scenario(id).isPresent());
        desk.dialogs.agrees = true;
        model.removeSelected();
        assertTrue(desk.scenarios().scenario(id).isEmpty());
    }

    @Test
    void thereIsOneTrendScenarioAndItTakesOtherStatesWithoutLosingWhatIsTold() {
        model.watch();
        desk.room.select(model.lines().getLast().states());
        model.keepAsTrend();
        desk.room.select(model.lines().get(1).states());
        model.keepAsTrend();
        var trends = desk.scenarios().chosen().stream()
                .filter(each -> each.kind() == Scenario.Kind.TREND)
                .toList();
        assertEquals(1, trends.size());
        assertEquals("趨勢延長", trends.getFirst().title().ja());
        assertEquals(desk.room.selectedStates(), trends.getFirst().states());
    }

    @Test
    void judgesAloneAreAskedAboutEachScenario() {
        model.watch();
        assertEquals(3, findings().robustness().judges());
        var first = findings().listed().getFirst();
        assertTrue(first.holds().orElseThrow() <= 3);
        // a moment is too short for drawing judges; who asks for the search gets it
        assertTrue(findings().robustness().stays(first.places()).isEmpty());
        model.find();
        double stays = findings().robustness().stays(first.places()).orElseThrow();
        assertTrue(stays > 0 && stays <= 1);
    }

    @Test
    void withoutDriversItSaysWhatToDo() throws WorkspaceException {
        var empty = FuturesRoom.with(Scenarios.NONE, folder);
        empty.room.find().watch();
        empty.room.find().find();
        assertEquals("find.few.drivers", empty.notice());
        assertEquals(Optional.empty(), empty.room.find().findingsProperty().get());
    }

    @Test
    void aDriverWithOneStateStopsTheSearchWithASentence() throws WorkspaceException {
        var scenarios = desk.scenarios();
        var first = scenarios.drivers().get(2);
        var poor = scenarios.withDriver(
                first.id(), each -> each.withStates(each.states().subList(1, 2)));
        var room = FuturesRoom.with(
                poor.withJudgements(org.senken.core.scenario.Judgements.NONE)
                        .withPairs(java.util.Map.of())
                        .withChosen(List.of()),
                folder);
        room.room.find().find();
        assertEquals("find.few.states", room.notice());
    }

    @Test
    void aSetIsProposedAroundTheChosenAndChosenAtOneClick() {
        model.watch();
        var pick = model.pick();
        pick.size(3);
        var proposal = pick.proposalProperty().get().orElseThrow();
        assertTrue(proposal.exact());
        assertEquals(2, proposal.members().size());
        var kept = proposal.members().getLast();
        pick.keep(kept, true);
        pick.propose();
        assertTrue(pick.proposalProperty().get().orElseThrow().members().contains(kept));
        pick.choose();
        assertEquals(3, desk.scenarios().chosen().size());
        assertEquals(
                3,
                desk.scenarios().chosen().stream().map(Scenario::id).distinct().count());
        desk.desk.session.undo();
        assertEquals(1, desk.scenarios().chosen().size());
    }

    @Test
    void askNextListsCellsThatCouldChangeTheSet() {
        var next = desk.room.matrix().next();
        next.look();
        var found = next.foundProperty().get().orElseThrow();
        assertEquals(desk.room.matrix().standingProperty().get().disputed().size(), found.candidates());
        assertTrue(found.questions().stream().allMatch(each -> each.change() > 0));
        desk.room.matrix().judge(Optional.of(JudgeId.GROUP));
        desk.room.matrix().goTo(cell("split", "one"));
        desk.room.matrix().judge(1);
        assertTrue(next.outdatedProperty().get());
    }
}
