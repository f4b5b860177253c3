package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.portfolio.CompareRoom.SATELLITES;
import static org.senken.ui.portfolio.CompareRoom.SENSING;
import static org.senken.ui.portfolio.CompareRoom.UNDERWATER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.technology.Text;
import org.senken.editing.ItemEdits;
import org.senken.editing.RulesEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.ui.portfolio.CompareViewModel.Side;

class CompareViewModelTest {
    @TempDir
    private Path folder;

    private CompareRoom room;
    private CompareViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = CompareRoom.in(folder);
        model = room.model;
    }

    private Comparison comparison() {
        return model.compared().orElseThrow().comparison();
    }

    private List<Contender.Source> sources() {
        return model.contendersProperty().get().stream().map(Contender::source).toList();
    }

    @Test
    void theBestStandsFirstBesideTheNextThatDiffers() {
        var answer =
                room.room.funding().funding().found().flatMap(Funding::answer).orElseThrow();
        assertEquals(Set.copyOf(answer.optimum().orElseThrow().items()), room.items(Side.ONE));
        assertNotEquals(room.items(Side.ONE), room.items(Side.OTHER));
        assertTrue(comparison().one().cost().likely() <= CompareRoom.BUDGET);
        assertTrue(comparison().one().broken().isEmpty());
    }

    @Test
    void readyMadeOnesAreTheBestTheLeastRegretAndTheStepsBeyondTheBudget() {
        var sources = sources();
        assertEquals(new Contender.Best(), sources.get(0));
        assertEquals(new Contender.LeastRegret(), sources.get(1));
        var steps = sources.stream()
                .filter(Contender.Step.class::isInstance)
                .map(Contender.Step.class::cast)
                .toList();
        assertFalse(steps.isEmpty());
        assertTrue(
                steps.stream()
                        .allMatch(each -> each.yen() > comparison().one().cost().likely()),
                "" + steps);
    }

    @Test
    void aStepBeyondTheBudgetSaysThatItBreaksIt() {
        var step = sources().stream()
                .filter(Contender.Step.class::isInstance)
                .toList()
                .getLast();
        model.choose(Side.OTHER, step);
        assertEquals(1, comparison().other().broken().size());
    }

    @Test
    void anEmptyDraftIsFilledItemByItemAndEveryTurnIsOneStepBack() {
        model.drafts().add(Side.OTHER);
        assertEquals(Set.of(), room.items(Side.OTHER));
        model.drafts().turn(Side.OTHER, SENSING);
        model.drafts().turn(Side.OTHER, UNDERWATER);
        assertEquals(Set.of(SENSING, UNDERWATER), room.items(Side.OTHER));
        assertEquals(2, comparison().other().items().size());
        model.drafts().turn(Side.OTHER, SENSING);
        assertEquals(Set.of(UNDERWATER), room.items(Side.OTHER));
        room.desk.session.undo();
        assertEquals(Set.of(SENSING, UNDERWATER), room.items(Side.OTHER));
        assertEquals(2, comparison().other().items().size());
    }

    @Test
    void whatWasWorkedOutCannotBeTurnedButOffersACopy() {
        var before = room.items(Side.ONE);
        model.drafts().turn(Side.ONE, SENSING);
        assertEquals("draft.fixed", room.notice());
        assertEquals(before, room.items(Side.ONE));
        assertEquals(List.of(), room.drafts());
        room.desk
                .notices
                .noticeProperty()
                .get()
                .orElseThrow()
                .offer()
                .orElseThrow()
                .action()
                .run();
        assertEquals(before, room.drafts().getFirst().items());
        model.drafts().turn(Side.ONE, SATELLITES);
        assertNotEquals(before, room.items(Side.ONE));
    }

    @Test
    void aCopyIsCalledSoInBothLanguagesAndLeavesTheOriginalAlone() {
        model.drafts().copy(Side.ONE);
        assertEquals(
                new Text("Best at ¥60 bn (copy)", "予算600億円で最善（複製）"),
                room.drafts().getFirst().name());
        model.drafts().copy(Side.ONE);
        assertEquals(2, room.drafts().stream().map(each -> each.id()).distinct().count());
    }

    @Test
    void aDraftIsRenamedInTheLanguageOfTheScreens() {
        model.drafts().add(Side.ONE);
        room.dialogs.line = Optional.of("Careful");
        model.drafts().rename(Side.ONE);
        assertEquals(new Text("Careful", "新しいポートフォリオ"), room.drafts().getFirst().name());
        room.dialogs.line = Optional.of(" ");
        model.drafts().rename(Side.ONE);
        assertEquals("Careful", room.drafts().getFirst().name().en());
    }

    @Test
    void aRemovedDraftMakesRoomForWhatIsUsualThere() {
        model.drafts().add(Side.ONE);
        model.drafts().remove(Side.ONE);
        assertEquals(List.of(), room.drafts());
        assertEquals(
                new Contender.Best(), model.contender(Side.ONE).orElseThrow().source());
        room.desk.session.undo();
        assertEquals(1, room.drafts().size());
    }

    @Test
    void choosingOneSideDoesNotMoveTheOther() {
        var other = model.contender(Side.OTHER).orElseThrow().source();
        model.drafts().copy(Side.ONE);
        assertEquals(other, model.contender(Side.OTHER).orElseThrow().source());
    }

    @Test
    void whoWinsIsSaidForTheWorldAsItIsAndEveryChosenScenario() {
        model.drafts().add(Side.OTHER);
        model.drafts().turn(Side.OTHER, SENSING);
        int worlds = 1 + room.desk.study().scenarios().chosen().size();
        assertEquals(worlds, comparison().worlds().size());
        assertEquals(worlds, comparison().wins(Comparison.Winner.ONE));
    }

    @Test
    void whatIsReadyFollowsTheBudget() {
        var before = room.items(Side.ONE);
        room.room.apply(RulesEdits.budget(2 * CompareRoom.BUDGET));
        assertNotEquals(before, room.items(Side.ONE));
        assertEquals(
                "Best at ¥120 bn",
                model.contender(Side.ONE).orElseThrow().name().en());
        assertEquals(room.items(Side.ONE), Set.copyOf(comparison().one().items()));
    }

    @Test
    void clashingLimitsAreNamedWhereNothingIsAllowed() {
        room.room.apply(RulesEdits.budget(1_000_000_000L));
        room.room.apply(ItemEdits.place(room.desk.study(), SATELLITES, Place.MUST_HAVE));
        assertFalse(sources().contains(new Contender.Best()));
        var keys = model.obstacles().stream().map(each -> each.key()).toList();
        assertEquals("portfolio.clash", keys.getFirst());
        assertTrue(keys.contains("funding.limit.must-have"), keys.toString());
        assertTrue(keys.contains("funding.limit.budget"), keys.toString());
    }

    @Test
    void draftsAreComparedEvenWhereNothingIsAllowed() {
        room.room.apply(RulesEdits.budget(1_000_000_000L));
        room.room.apply(ItemEdits.place(room.desk.study(), SATELLITES, Place.MUST_HAVE));
        model.drafts().add(Side.ONE);
        model.drafts().turn(Side.ONE, SATELLITES);
        assertEquals(1, comparison().one().items().size());
        assertEquals(1, comparison().one().broken().size());
    }

    @Test
    void withoutItemsOrVotesItSaysWhatToDoFirst() throws WorkspaceException {
        var noItems = CompareRoom.with(Benches.sample().withPortfolio(Portfolio.EMPTY), folder).model;
        assertEquals(
                List.of("portfolio.no-items"),
                noItems.obstacles().stream().map(each -> each.key()).toList());
        var noVotes = CompareRoom.with(Benches.firstRound(), folder).model;
        assertEquals(
                List.of("budget.no-votes"),
                noVotes.obstacles().stream().map(each -> each.key()).toList());
        assertTrue(noVotes.compared().isEmpty());
    }

    @Test
    void theFigureIsOfTheTwoThatAreLookedAt() {
        var figure = model.figure().orElseThrow();
        assertEquals("compare", figure.kind());
        assertTrue(figure.title().contains("Best at ¥60 bn"), figure.title());
    }

    @Test
    void anItemLeadsToWhatIsBehindIt() {
        model.trace(SENSING);
        assertEquals(PortfolioViewModel.Page.BUDGET, room.room.pageProperty().get());
        assertEquals(
                Optional.of(SENSING), room.room.budget().focusProperty().get().item());
    }
}
