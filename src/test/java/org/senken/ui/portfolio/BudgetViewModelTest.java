package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.Trace;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.ItemEdits;
import org.senken.editing.RulesEdits;
import org.senken.editing.WorkspaceException;
import org.senken.ui.portfolio.BudgetViewModel.Angle;

class BudgetViewModelTest {
    private static final long LESS = 40_000_000_000L;

    /** Scenarios take time and change nothing that is tested here. */
    private static final Study STUDY = CompareRoom.study().withScenarios(Scenarios.NONE);

    @TempDir
    private Path folder;

    private CompareRoom room;
    private BudgetViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = CompareRoom.with(STUDY, folder);
        model = room.room.budget();
    }

    private FundingAnswer answer() {
        return model.answer().orElseThrow();
    }

    private Set<?> best() {
        return new HashSet<>(answer().optimum().orElseThrow().items());
    }

    private Rules rules() {
        return room.portfolio().rules();
    }

    private int steps() {
        return room.desk.session.stateProperty().get().history().size();
    }

    @Test
    void theBestAtTheBudgetIsLookedAtFirst() {
        assertEquals(best(), model.portfolio().orElseThrow().items());
        assertEquals(Shown.Kind.BEST, model.portfolio().orElseThrow().kind());
        assertEquals(
                best(),
                model.lines().stream()
                        .filter(BudgetLine::taken)
                        .map(BudgetLine::id)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void draggingLooksUpTheFrontierAndChangesNothing() {
        var before = room.desk.study();
        var answer = answer();
        model.tryBudget(LESS);
        assertEquals(LESS, model.budget());
        assertEquals(
                new HashSet<>(answer.frontier().at(LESS).orElseThrow().items()),
                model.portfolio().orElseThrow().items());
        assertEquals(before, room.desk.study());
        assertEquals(answer, answer());
    }

    @Test
    void lettingGoIsOneEditAndTheAnswerFollows() {
        int before = steps();
        model.tryBudget(50_000_000_000L);
        model.tryBudget(LESS);
        var tried = model.portfolio().orElseThrow().items();
        model.decideBudget(LESS);
        assertEquals(before + 1, steps());
        assertEquals(LESS, rules().budget());
        assertEquals(OptionalLong.empty(), model.triedProperty().get());
        assertEquals(tried, best());
        room.desk.session.undo();
        assertEquals(CompareRoom.BUDGET, model.budget());
        assertNotEquals(tried, best());
    }

    @Test
    void lettingGoWhereItStoodIsNoEdit() {
        int before = steps();
        model.tryBudget(LESS);
        model.decideBudget(CompareRoom.BUDGET);
        assertEquals(before, steps());
        assertEquals(OptionalLong.empty(), model.triedProperty().get());
    }

    @Test
    void aTypedBudgetIsInTheUnitOfTheLanguageAndABlankOneIsNone() {
        model.typeBudget("12.5");
        assertEquals(12_500_000_000L, rules().budget());
        model.typeBudget("");
        assertEquals(0, rules().budget());
        model.typeBudget("a lot");
        assertEquals("budget.wrong", room.notice());
        assertEquals(0, rules().budget());
    }

    @Test
    void aStepOfTheFrontierCanBeLookedAtAndTakenToBeCompared() {
        var steps = PortfolioStep.ofFrontier(model, answer());
        assertEquals(answer().frontier().steps().size(), steps.size());
        var first = steps.getFirst();
        model.look(first.shown());
        assertEquals(first.shown(), model.portfolio().orElseThrow());
        assertEquals(
                answer().frontier().steps().getFirst().cost(),
                model.chosen().map(Chosen::cost).orElseThrow().likely());
        model.take(first.shown());
        var draft = room.drafts().getLast();
        assertEquals(first.shown().items(), draft.items());
        assertFalse(draft.name().in(org.senken.core.technology.Language.JA).isBlank());
        assertEquals(
                first.shown(),
                model.portfolio().orElseThrow(),
                "taking a portfolio along must not change what is looked at");
        model.lookAtBest();
        assertEquals(best(), model.portfolio().orElseThrow().items());
    }

    @Test
    void everyStepSaysWhoEntersAndWhoLeaves() {
        Set<Object> has = new HashSet<>();
        for (var step : answer().frontier().steps()) {
            has.addAll(step.enters());
            has.removeAll(step.leaves());
            assertEquals(new HashSet<>(step.items()), has);
        }
    }

    @Test
    void twoPortfoliosTakenAlongHaveIdsOfTheirOwn() {
        var shown = model.portfolio().orElseThrow();
        model.take(shown);
        model.take(shown);
        var ids = room.drafts().stream().map(each -> each.id()).toList();
        assertEquals(2, Set.copyOf(ids).size());
    }

    @Test
    void standingsAddUpAndListTheirItems() {
        long all = 0;
        for (var standing : Standing.values()) {
            long count = model.count(standing).orElseThrow();
            model.turn(standing);
            assertEquals(count, model.lines().size());
            assertTrue(model.lines().stream()
                    .allMatch(each -> each.standing().orElseThrow().standing() == standing));
            model.turn(standing);
            all += count;
        }
        assertEquals(answer().items().size(), all);
        assertEquals(Optional.empty(), model.filterProperty().get());
    }

    @Test
    void theCountOfCasesAndTheCoreIndexStandInEveryLine() {
        for (var line : model.lines()) {
            var count = line.count().orElseThrow();
            assertTrue(count.of() > 0 && count.always() + count.sometimes() <= count.of());
            assertEquals(
                    line.standing().orElseThrow().with()
                            == line.standing().orElseThrow().of(),
                    line.standing().orElseThrow().standing() == Standing.CORE);
        }
    }

    @Test
    void theValueOfALineIsWhatItsPartsAddUpTo() {
        var funding = answer().funding();
        for (var line : model.lines()) {
            var subject = model.judgedAs(answer(), line.worth().item()).orElseThrow();
            var trace = Trace.of(
                    funding.study(),
                    answer().world(),
                    subject,
                    funding.in(answer().world()).centre());
            assertEquals(line.worth().value(), trace.inChoice(), 1e-9);
        }
    }

    @Test
    void moneyForAreasOfSurveyIsMarkedAsHypothetical() {
        assertFalse(model.isHypothetical());
        var like = room.portfolio().items().getFirst();
        room.room.apply(ItemEdits.add(new Item(
                new ItemId("area"),
                Text.EMPTY,
                Optional.of(new SubjectId("space")),
                List.of(),
                like.cost(),
                like.years(),
                Text.EMPTY,
                like.stage(),
                Place.FREE,
                like.effectiveness(),
                Text.EMPTY)));
        assertTrue(model.isHypothetical());
        assertTrue(model.line(new ItemId("area")).isPresent());
    }

    @Test
    void theProtectionSignStandsWhereTheRiskAsksForIt() {
        var line = model.line(CompareRoom.SENSING).orElseThrow();
        assertTrue(line.flag().isPresent());
        assertTrue(line.worth().risk().orElseThrow() >= room.portfolio().model().protectFrom());
        assertTrue(model.line(CompareRoom.UNDERWATER).orElseThrow().flag().isEmpty());
    }

    @Test
    void whatWouldHaveToBeTrueIsSoughtForTheItemThatIsChosenAndAgainWhenTheBudgetChanges() {
        model.choose(CompareRoom.SATELLITES);
        var first = model.questions().conditions().found().orElseThrow();
        assertEquals(CompareRoom.SATELLITES, first.item());
        assertFalse(first.best().isEmpty());
        assertFalse(first.core().isEmpty());
        model.decideBudget(LESS);
        var second = model.questions().conditions().found().orElseThrow();
        assertEquals(CompareRoom.SATELLITES, second.item());
        assertNotEquals(first, second);
    }

    @Test
    void theVotesBehindAnItemAreReachedAndLeftStepByStep() {
        model.choose(CompareRoom.UNDERWATER);
        var subject = model.judgedAs(
                        answer(),
                        model.line(CompareRoom.UNDERWATER).orElseThrow().worth().item())
                .orElseThrow();
        model.chooseVotes(subject);
        assertFalse(model.behind().orElseThrow().cells().isEmpty());
        model.unchoose();
        assertTrue(model.behind().isEmpty());
        assertEquals(
                Optional.of(CompareRoom.UNDERWATER), model.focusProperty().get().item());
        model.unchoose();
        assertEquals(Optional.empty(), model.focusProperty().get().item());
    }

    @Test
    void theFrontIsSoughtWhenItIsTurnedToAndFollowsTheStudy() {
        assertTrue(model.questions().front().found().isEmpty());
        model.show(Angle.FRONT);
        var before = model.questions().front().found().orElseThrow();
        assertFalse(before.points().isEmpty());
        room.room.apply(ItemEdits.place(room.desk.study(), CompareRoom.SATELLITES, Place.EXCLUDED));
        var after = model.questions().front().found().orElseThrow();
        assertTrue(after.points().stream().noneMatch(each -> each.items().contains(CompareRoom.SATELLITES)));
    }

    @Test
    void whatToDiscussIsSoughtOnceItWasAskedForAndFollowsTheBudget() {
        model.decideBudget(LESS);
        assertTrue(model.questions().topics().found().isEmpty());
        model.questions().askTopics();
        var topics = model.questions().topics().found().orElseThrow();
        assertEquals(model.count(Standing.BORDERLINE).orElseThrow(), topics.borderline());
        model.decideBudget(CompareRoom.BUDGET);
        assertEquals(
                model.count(Standing.BORDERLINE).orElseThrow(),
                model.questions().topics().found().orElseThrow().borderline());
    }

    @Test
    void limitsThatClashAreNamedAndNothingIsSaidOfPortfolios() {
        room.room.apply(ItemEdits.place(room.desk.study(), CompareRoom.SATELLITES, Place.MUST_HAVE));
        model.decideBudget(1_000_000_000L);
        assertFalse(answer().clash().isEmpty());
        assertEquals(Optional.empty(), model.portfolio());
        assertEquals(Optional.empty(), model.count(Standing.CORE));
        assertEquals("", room.room.funding().statusProperty().getValue());
        model.decideBudget(CompareRoom.BUDGET);
        assertTrue(model.portfolio().orElseThrow().items().contains(CompareRoom.SATELLITES));
    }

    @Test
    void withoutItemsTheReasonIsSaid() {
        room.desk
                .study()
                .portfolio()
                .items()
                .forEach(each -> room.room.apply(ItemEdits.remove(room.desk.study(), each.id())));
        var funding = room.room.funding().funding().found().orElseThrow();
        assertEquals(
                List.of("portfolio.no-items"),
                funding.obstacles().stream().map(each -> each.key()).toList());
        assertEquals(List.of(), model.lines());
    }

    @Test
    void theStatusLineCountsAllPortfoliosOfTheItemsThatTakePart() {
        assertTrue(
                room.room.funding().statusProperty().getValue().contains("over 64 portfolios"),
                room.room.funding().statusProperty().getValue());
    }

    @Test
    void draftsChangeNothingInTheAnswer() {
        var before = answer();
        model.take(model.portfolio().orElseThrow());
        assertSame(before, answer(), "the answer must not be sought again");
        room.room.apply(RulesEdits.yearly(2028, 1_000_000_000L));
        assertNotSame(before, answer());
    }
}
