package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.scenario.FuturesRoom.state;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.Pair;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;

class BoxViewModelTest {
    private static final Pair KNOWN = new Pair(state("split"), state("one"));
    private static final Pair NEW = new Pair(state("broad"), state("open"));

    @TempDir
    private Path folder;

    private FuturesRoom desk;
    private BoxViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = FuturesRoom.in(folder);
        model = desk.room.box();
        model.watch();
    }

    private BigInteger left() {
        return model.leftProperty().get().orElseThrow().left().number();
    }

    private void pick(String... states) {
        Stream.of(states).map(FuturesRoom::state).forEach(model::turn);
    }

    @Test
    void survivorsAreCountedAnewAfterEachVerdict() {
        // 144 less the 2·3·2·2 that hold the impossible pair
        assertEquals(BigInteger.valueOf(120), left());
        model.judge(NEW, false);
        // and less 3·2·2·2 that hold the new one, 2·2 of which hold both
        assertEquals(BigInteger.valueOf(120 - 24 + 4), left());
        model.forget(NEW);
        assertEquals(BigInteger.valueOf(120), left());
    }

    @Test
    void aStateKnowsItsShareOfWhatSurvives() {
        var left = model.leftProperty().get().orElseThrow();
        assertEquals(24.0 / 120, left.share(state("split")).orElseThrow(), 1e-12);
        assertEquals(48.0 / 120, left.share(state("easing")).orElseThrow(), 1e-12);
    }

    @Test
    void oneStateOfADriverIsPickedAtMost() {
        pick("split", "selective");
        assertEquals(
                List.of(state("selective")),
                List.copyOf(model.pickedProperty().get().values()));
        pick("selective");
        assertTrue(model.pickedProperty().get().isEmpty());
    }

    @Test
    void pickedPairsAreCheckedAsTheyAre() {
        pick("split", "one", "open");
        assertEquals(3, model.pairs().size());
        assertFalse(model.check().isPossible());
        assertTrue(model.isRuledOut(state("one")));
        assertFalse(model.isRuledOut(state("open")));
    }

    @Test
    void aVerdictHasAReasonInBothLanguagesAndKeepsItWhenItTurns() {
        pick("split", "one");
        model.lookAt(KNOWN);
        model.reason(KNOWN, Language.EN, "Two camps, two norms.");
        model.judge(KNOWN, true);
        var verdict = model.verdict(KNOWN).orElseThrow();
        assertTrue(verdict.possible());
        assertEquals(new Text("Two camps, two norms.", "単一標準には双方の参加が要る。"), verdict.reason());
        assertEquals(Optional.of(KNOWN), model.pairProperty().get());
    }

    @Test
    void aWholeCombinationIsLookedAtAndAChosenOneAsItself() {
        pick("selective", "broad", "one", "open", "secure", "early");
        assertTrue(model.isWhole());
        assertEquals(model.pickedProperty().get(), desk.room.selectedStates());
        assertTrue(desk.room.selectedScenario().isEmpty());
        pick("split", "closed", "late");
        assertEquals(
                Optional.of(new ScenarioId("rivalry")),
                desk.room.selectedScenario().map(each -> each.id()));
        pick("late");
        assertEquals(Optional.empty(), desk.room.selectedProperty().get());
        assertEquals(5, model.pickedProperty().get().size());
    }

    @Test
    void theScenarioThatIsLookedAtIsPicked() {
        desk.room.select(new ScenarioId("rivalry"));
        assertEquals(desk.room.selectedStates(), model.pickedProperty().get());
    }
}
