package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TellingSamples.BLOCS;
import static org.senken.testkit.TellingSamples.CONTROLS;
import static org.senken.testkit.TellingSamples.RING;
import static org.senken.testkit.TellingSamples.STACKS;
import static org.senken.testkit.TellingSamples.TALENT;
import static org.senken.testkit.TellingSamples.TREND;
import static org.senken.testkit.TellingSamples.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;

class NarrativeViewModelTest {
    @TempDir
    private Path folder;

    private TellingRoom room;
    private NarrativeViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = TellingRoom.in(folder);
        model = room.told.narratives();
    }

    private ScenarioId current() {
        return model.current().orElseThrow().id();
    }

    private List<ScenarioId> order() {
        return model.rows().stream().map(row -> row.scenario().id()).toList();
    }

    @Test
    void theFirstScenarioIsToldUntilAnotherIsLookedAt() {
        assertEquals(RING, current());
        model.select(STACKS);
        assertEquals(STACKS, current());
        room.room.selectNothing();
        assertEquals(RING, current());
    }

    @Test
    void linesCountTheMissingTranslationsOfEverythingTold() {
        // how it came about, and the reason of the effect
        assertEquals(
                List.of(2, 0, 0),
                model.rows().stream().map(NarrativeViewModel.Row::untranslated).toList());
    }

    @Test
    void anotherStateIsHeldAgainstTheJudgementsAtOnce() {
        assertTrue(model.check(room.scenario(RING)).isConsistent());
        model.choose(RING, CONTROLS, state(CONTROLS, 1));
        assertEquals(2, model.check(room.scenario(RING)).inconsistency());
        room.desk.session.undo();
        assertTrue(model.check(room.scenario(RING)).isConsistent());
    }

    @Test
    void aMissingStateIsChosenAndTheScenarioComplete() {
        assertFalse(model.check(room.scenario(TREND)).isComplete());
        model.choose(TREND, TALENT, state(TALENT, 1));
        assertTrue(model.check(room.scenario(TREND)).isComplete());
    }

    @Test
    void aNewScenarioGetsTheNextLetterIsSelectedAndHasNoStates() {
        model.add();
        assertEquals(new ScenarioId("C"), current());
        assertEquals(
                new Text("Scenario C", "シナリオC"), model.current().orElseThrow().title());
        assertEquals(Map.of(), model.current().orElseThrow().states());
        room.desk.session.undo();
        assertEquals(RING, current());
    }

    @Test
    void aNewScenarioKeepsTheCombinationThatIsLookedAt() {
        var found = new TreeMap<DriverId, StateId>(Map.of(BLOCS, state(BLOCS, 1), TALENT, state(TALENT, 0)));
        room.room.select(found);
        model.add();
        assertEquals(found, model.current().orElseThrow().states());
    }

    @Test
    void theTrendStandsInTheSetOnce() {
        model.addTrend();
        assertEquals(3, model.rows().size());
        model.select(TREND);
        model.remove();
        model.addTrend();
        var trend = model.current().orElseThrow();
        assertEquals(Scenario.Kind.TREND, trend.kind());
        assertEquals("趨勢延長", trend.title().ja());
    }

    @Test
    void aTrendWithoutATitleIsCalledWhatItIs() {
        assertEquals("Trend continues", model.name(room.scenario(TREND)));
        assertEquals("Trusted Ring", model.name(room.scenario(RING)));
    }

    @Test
    void theScenarioThatIsToldMovesAndStaysTold() {
        model.move(1);
        assertEquals(List.of(STACKS, RING, TREND), order());
        assertEquals(RING, current());
        room.desk.session.undo();
        assertEquals(List.of(RING, STACKS, TREND), order());
    }

    @Test
    void aRemovedScenarioComesBackWithAllThatWasTold() {
        var before = room.scenario(RING);
        model.remove();
        assertEquals(List.of(STACKS, TREND), order());
        room.desk.session.undo();
        assertEquals(before, room.scenario(RING));
    }

    @Test
    void titleAndNarrativeAreWrittenInTheirLanguage() {
        model.title(STACKS, Language.JA, "二つの陣営");
        model.narrate(STACKS, Narrative.Part.WHOM, Language.EN, "It burdens suppliers.");
        assertEquals(new Text("Two Stacks", "二つの陣営"), room.scenario(STACKS).title());
        assertEquals(
                "It burdens suppliers.",
                room.scenario(STACKS).narrative().whom().en());
        room.desk.session.undo();
        assertEquals(Narrative.NONE, room.scenario(STACKS).narrative());
    }

    @Test
    void afterZIdsGoOnWithNumbers() {
        var all = IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> new ScenarioId(String.valueOf((char) letter)))
                .map(id -> Scenario.of(id, Scenario.Kind.CHOSEN, Text.EMPTY, Map.of()))
                .toList();
        var scenarios = Scenarios.NONE.withChosen(all);
        assertEquals(new ScenarioId("S27"), NarrativeIds.scenario(scenarios));
        assertEquals(new ScenarioId("Z"), NarrativeIds.scenario(Scenarios.NONE.withChosen(all.subList(0, 25))));
    }
}
