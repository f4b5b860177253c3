package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.portfolio.CompareRoom.SATELLITES;
import static org.senken.ui.portfolio.CompareRoom.SENSING;
import static org.senken.ui.portfolio.CompareRoom.UNDERWATER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.ItemEdits;
import org.senken.editing.WorkspaceException;
import org.senken.ui.portfolio.CompareViewModel.Side;

class DecisionsViewModelTest {
    @TempDir
    private Path folder;

    private CompareRoom room;
    private DecisionsViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = CompareRoom.in(folder);
        model = room.model.decisions();
    }

    /** Looks at a draft of some items at the second side. */
    private void draft(ItemId... items) {
        room.model.drafts().add(Side.OTHER);
        for (var item : items) {
            room.model.drafts().turn(Side.OTHER, item);
        }
    }

    private void decide(String reason) {
        model.propose(Side.OTHER);
        model.justify(Language.EN, reason);
        model.record();
    }

    private List<Decision> log() {
        return room.portfolio().decisions();
    }

    private Decision last() {
        return log().getLast();
    }

    @Test
    void aDecisionIsNamedDatedJustifiedAndSaysWhatItRestsOn() {
        draft(UNDERWATER, SATELLITES);
        model.propose(Side.OTHER);
        model.name(Language.EN, "First proposal");
        model.name(Language.JA, "第1次案");
        model.justify(Language.EN, "It fits the budget.");
        model.record();
        assertEquals(new Text("First proposal", "第1次案"), last().name());
        assertEquals(LocalDate.of(2026, 11, 22), last().on());
        assertEquals(Set.of(UNDERWATER, SATELLITES), last().chosen());
        assertEquals(46_000_000_000L, last().cost());
        assertEquals(CompareRoom.BUDGET, last().budget());
        assertEquals(Text.only(Language.EN, "It fits the budget."), last().reason());
        var basis = last().basis();
        assertTrue(basis.en().startsWith("Round 2."), basis.en());
        assertTrue(basis.en().contains("Weight of Superiority: from 20 % to 70 %."), basis.en());
        assertTrue(basis.en().contains("the budget of ¥60 bn"), basis.en());
        assertTrue(basis.ja().contains("600億円"), basis.ja());
        assertEquals(Optional.empty(), model.proposalProperty().get());
        assertEquals(CompareViewModel.Sheet.LOG, room.model.sheetProperty().get());
        assertEquals(last(), model.current().orElseThrow());
    }

    @Test
    void withoutAReasonANameOrItemsNothingIsRecorded() {
        draft(UNDERWATER);
        decide(" ");
        assertEquals("decide.no.reason", room.notice());
        model.justify(Language.EN, "Why not");
        model.name(Language.EN, "");
        model.name(Language.JA, "");
        model.record();
        assertEquals("decide.no.name", room.notice());
        model.giveUp();
        draft();
        decide("Nothing at all");
        assertEquals("decide.empty", room.notice());
        assertEquals(List.of(), log());
    }

    @Test
    void aMissingProtectionPlanIsAskedForFirstAndTheRecordKeepsThatItWasMissing() {
        draft(SENSING);
        room.dialogs.agrees = false;
        model.propose(Side.OTHER);
        assertEquals(
                List.of(SENSING), model.unprotected().stream().map(Item::id).toList());
        model.justify(Language.EN, "Urgent.");
        model.record();
        assertEquals(List.of("decide.unprotected"), room.dialogs.asked);
        assertEquals(List.of(), log());
        room.dialogs.agrees = true;
        model.record();
        assertTrue(
                last().basis().en().contains("which is not written yet"),
                last().basis().en());
    }

    @Test
    void aPlanThatIsWrittenInTheFormStandsInTheStudyAndNothingIsAsked() {
        draft(SENSING);
        model.propose(Side.OTHER);
        model.protect(SENSING, Language.EN, "Access is limited to named people.");
        assertEquals(List.of(), model.unprotected());
        model.justify(Language.EN, "Protected.");
        model.record();
        assertEquals(List.of(), room.dialogs.asked);
        assertEquals(
                "Access is limited to named people.",
                room.portfolio().item(SENSING).orElseThrow().protection().en());
        assertFalse(
                last().basis().en().contains("which is not written yet"),
                last().basis().en());
    }

    @Test
    void whatIsTurnedWhileTheFormIsOpenIsDecidedToo() {
        draft(UNDERWATER);
        model.propose(Side.OTHER);
        room.model.drafts().turn(Side.OTHER, SATELLITES);
        model.justify(Language.EN, "Two together.");
        model.record();
        assertEquals(Set.of(UNDERWATER, SATELLITES), last().chosen());
    }

    @Test
    void whatWasDecidedStaysAsItWasWhenItemsChange() {
        draft(UNDERWATER, SATELLITES);
        decide("Now.");
        room.room.apply(ItemEdits.remove(room.desk.study(), SATELLITES));
        assertEquals(Set.of(UNDERWATER, SATELLITES), last().chosen());
        model.open(last());
        assertEquals(
                List.of(UNDERWATER),
                room.model.compared().orElseThrow().comparison().one().items());
        room.model.drafts().copy(Side.ONE);
        assertEquals(Set.of(UNDERWATER), room.items(Side.ONE));
    }

    @Test
    void theLogIsKeptInOrderAndOnlyUndoTakesTheLastOneBack() {
        draft(UNDERWATER);
        decide("One.");
        decide("Two.");
        assertEquals(List.of(1, 2), model.log().stream().map(Decision::number).toList());
        model.select(1);
        assertEquals("One.", model.current().orElseThrow().reason().en());
        room.desk.session.undo();
        assertEquals(1, log().size());
    }

    @Test
    void nameAndReasonAreWordedBetterInOneLanguageButNeverBlank() {
        draft(UNDERWATER);
        decide("One.");
        assertTrue(model.rejustify(last(), Language.JA, "理由"));
        assertEquals(new Text("One.", "理由"), last().reason());
        assertTrue(model.rejustify(last(), Language.EN, ""));
        assertEquals(new Text("", "理由"), last().reason());
        assertFalse(model.rejustify(last(), Language.JA, " "));
        assertEquals("decision.blank", room.notice());
        assertEquals(new Text("", "理由"), last().reason());
        assertTrue(model.rename(last(), Language.EN, "Better"));
        assertEquals("Better", last().name().en());
        assertEquals("新しいポートフォリオ", last().name().ja());
    }

    @Test
    void aDecisionOpensBesideOthers() {
        draft(UNDERWATER);
        decide("One.");
        model.open(last());
        assertEquals(CompareViewModel.Sheet.SIDES, room.model.sheetProperty().get());
        assertEquals(Set.of(UNDERWATER), room.items(Side.ONE));
        assertEquals(
                "Decision 1: New portfolio",
                room.model.contender(Side.ONE).orElseThrow().name().en());
    }
}
