package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TellingSamples.BLOCS;
import static org.senken.testkit.TellingSamples.CONTROLS;
import static org.senken.testkit.TellingSamples.Q_DAY;
import static org.senken.testkit.TellingSamples.state;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.QUANTUM;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;

class WildcardViewModelTest {
    @TempDir
    private Path folder;

    private TellingRoom room;
    private WildcardViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = TellingRoom.in(folder);
        model = room.told.wildcards();
    }

    private Wildcard qDay() {
        return room.desk.study().scenarios().wildcard(Q_DAY).orElseThrow();
    }

    @Test
    void aNewWildcardGetsTheNextNumberAndIsWritten() {
        model.add();
        var fresh = model.current().orElseThrow();
        assertEquals(new WildcardId("W2"), fresh.id());
        assertEquals(new Text("Wildcard W2", "ワイルドカードW2"), fresh.name());
        room.desk.session.undo();
        assertEquals(Q_DAY, model.current().orElseThrow().id());
    }

    @Test
    void everyPartIsWrittenInItsLanguage() {
        model.rename(Q_DAY, Language.EN, "Q-day before its time");
        model.describe(Q_DAY, Language.JA, "暗号が破られる。");
        model.combine(Q_DAY, Wildcard.Combination.Role.NEED, Language.EN, "secrecy");
        model.announce(Q_DAY, Language.EN, "papers classified");
        assertEquals("Q-day before its time", qDay().name().en());
        assertEquals("暗号が破られる。", qDay().text().ja());
        assertEquals("secrecy", qDay().combination().need().en());
        assertEquals(
                "error-corrected processor", qDay().combination().emerging().en());
        assertEquals("papers classified", qDay().signposts().en());
    }

    @Test
    void areasAndStatesAreTickedAndUnticked() {
        model.link(Q_DAY, HYDROGEN);
        assertEquals(List.of(QUANTUM, HYDROGEN), qDay().areas());
        model.link(Q_DAY, QUANTUM);
        assertEquals(List.of(HYDROGEN), qDay().areas());
        model.raise(Q_DAY, state(CONTROLS, 1));
        assertEquals(List.of(state(BLOCS, 1), state(CONTROLS, 1)), qDay().raises());
    }

    @Test
    void wildcardsMoveAndGo() {
        model.add();
        model.move(-1);
        assertEquals("W2", model.wildcards().getFirst().id().value());
        model.remove();
        assertEquals(List.of(qDay()), model.wildcards());
        room.desk.session.undo();
        assertEquals("W2", model.wildcards().getFirst().id().value());
    }

    @Test
    void aWildcardWithoutANameIsCalledByItsId() {
        model.rename(Q_DAY, Language.EN, "");
        model.rename(Q_DAY, Language.JA, "");
        assertEquals("W1", model.name(qDay()));
    }

    @Test
    void proposalsAreTheSameForTheSameStudyAndOthersFollow() throws WorkspaceException {
        model.propose();
        var first = model.proposalsProperty().get();
        assertEquals(WildcardViewModel.AT_ONCE, first.size());
        model.another();
        var second = model.proposalsProperty().get();
        assertTrue(second.stream().noneMatch(first::contains));
        var again = TellingRoom.in(folder).told.wildcards();
        again.propose();
        assertEquals(first, again.proposalsProperty().get());
        again.another();
        assertEquals(second, again.proposalsProperty().get());
    }

    @Test
    void aProposalBecomesADraftAndIsNotProposedAgain() {
        model.propose();
        var taken = model.proposalsProperty().get().getFirst();
        model.draft(taken);
        var draft = model.current().orElseThrow();
        assertEquals(taken, draft.combination());
        assertEquals(
                taken.emerging().en() + " × " + taken.existing().en(),
                draft.name().en());
        model.propose();
        for (int turn = 0; turn < 20; turn++) {
            assertFalse(model.proposalsProperty().get().contains(taken));
            model.another();
        }
    }

    @Test
    void afterTheLastProposalTheFirstComeBack() {
        model.propose();
        var first = model.proposalsProperty().get();
        int turns = 0;
        do {
            model.another();
            turns++;
        } while (!model.proposalsProperty().get().equals(first) && turns < 1_000);
        assertTrue(turns > 10 && turns < 1_000, "turns: " + turns);
    }
}
