package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TellingSamples.BLOCS;
import static org.senken.testkit.TellingSamples.RING;
import static org.senken.testkit.TellingSamples.STACKS;
import static org.senken.testkit.TellingSamples.TODAY;
import static org.senken.testkit.TellingSamples.TREND;
import static org.senken.testkit.TellingSamples.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Signpost;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.testkit.TellingSamples;

class TellingEditsTest {
    private static final Study STUDY = TellingSamples.study();

    private static Scenario after(Edit edit) {
        return edit.change().apply(STUDY).scenarios().scenario(RING).orElseThrow();
    }

    private static List<ScenarioId> order(Edit edit) {
        return edit.change().apply(STUDY).scenarios().chosen().stream()
                .map(Scenario::id)
                .toList();
    }

    private static String name(Edit edit) {
        return Messages.in(Language.EN).get(edit.name());
    }

    @Test
    void scenariosAreAddedRemovedAndMoved() {
        var id = new ScenarioId("C");
        var fresh = Scenario.of(id, Scenario.Kind.CHOSEN, new Text("Open seas", ""), Map.of());
        assertEquals(List.of(RING, STACKS, TREND, id), order(TellingEdits.add(fresh)));
        assertEquals(List.of(RING, TREND), order(TellingEdits.remove(STUDY, STACKS)));
        assertEquals(List.of(STACKS, RING, TREND), order(TellingEdits.move(STUDY, RING, 1)));
        assertEquals(List.of(RING, STACKS, TREND), order(TellingEdits.move(STUDY, RING, -1)));
    }

    @Test
    void aScenarioWithoutATitleIsCalledByItsId() {
        assertEquals("Scenario “T” removed", name(TellingEdits.remove(STUDY, TREND)));
        assertEquals("Scenario “Trusted Ring” moved", name(TellingEdits.move(STUDY, RING, 1)));
    }

    @Test
    void titleAndNarrativeChangeOneLanguageAlone() {
        assertEquals(
                new Text("Ring of trust", "信頼の環"),
                after(TellingEdits.title(STUDY, RING, Language.EN, "Ring of trust"))
                        .title());
        var told = after(TellingEdits.narrate(STUDY, RING, Narrative.Part.HOW, Language.JA, "2028年の危機が契機。"))
                .narrative();
        assertEquals(new Text("A crisis in 2028 brought them to one table.", "2028年の危機が契機。"), told.how());
        assertEquals("Like-minded states license together.", told.what().en());
    }

    @Test
    void aStateIsReplacedAndTheOthersStay() {
        var changed = after(TellingEdits.state(STUDY, RING, BLOCS, state(BLOCS, 1)));
        assertEquals(Optional.of(state(BLOCS, 1)), changed.stateOf(BLOCS));
        assertEquals(3, changed.states().size());
    }

    @Test
    void eventsStandInTheOrderOfTheirYears() {
        var added = after(TellingEdits.add(STUDY, RING, new KeyEvent(2029, Text.same("New"))));
        assertEquals(List.of(2028, 2029, 2031), years(added));
        var changed = after(
                TellingEdits.change(STUDY, RING, 0, added.events().getFirst().withYear(2034)));
        assertEquals(List.of(2031, 2034), years(changed));
        assertEquals(List.of(2031), years(after(TellingEdits.removeEvent(STUDY, RING, 0))));
    }

    private static List<Integer> years(Scenario scenario) {
        return scenario.events().stream().map(KeyEvent::year).toList();
    }

    @Test
    void aLookKeepsWhatWasFoundUnlessSomethingElseIsFound() {
        var looked = after(TellingEdits.look(STUDY, RING, 1, TODAY)).signposts().get(1);
        assertEquals(Optional.of(TODAY), looked.looked());
        assertFalse(looked.seen());
        assertTrue(after(TellingEdits.seen(STUDY, RING, 1, TODAY))
                .signposts()
                .get(1)
                .seen());
        assertFalse(after(TellingEdits.unseen(STUDY, RING, 0, TODAY))
                .signposts()
                .getFirst()
                .seen());
    }

    @Test
    void signpostsAreAddedChangedAndRemoved() {
        var added = after(TellingEdits.add(STUDY, RING, Signpost.of(Text.same("New"))));
        assertEquals(4, added.signposts().size());
        var changed = after(TellingEdits.change(
                STUDY, RING, 2, Signpost.of(Text.same("Other")).withThreshold(Text.same("5"))));
        assertEquals("5", changed.signposts().get(2).threshold().en());
        assertEquals(
                "Visa for researchers",
                after(TellingEdits.removeSignpost(STUDY, RING, 0))
                        .signposts()
                        .getFirst()
                        .text()
                        .en());
    }
}
