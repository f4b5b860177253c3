package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.editing.ItemEdits;
import org.senken.editing.WorkspaceException;

class SureViewModelTest {
    @TempDir
    private Path folder;

    private SureRoom desk;
    private SureViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = SureRoom.in(folder);
        model = desk.room.sure();
        model.watch();
    }

    private List<String> remarks() {
        return model.remarks(desk.ranked()).stream().map(each -> each.key()).toList();
    }

    @Test
    void underARankingStandsWhatItIsNotAndWithWhichWeights() {
        assertTrue(remarks().contains("cli.rank.shares.votes"));
        assertTrue(remarks().contains("model.weights.bounds"));
        var draws = model.remarks(desk.ranked()).stream()
                .filter(each -> each.key().equals("sure.draws"))
                .findFirst()
                .orElseThrow();
        // the largest standard error of 100,000 draws is 0.158 points
        assertEquals(
                List.of("100,000", "1", "0.16"),
                draws.arguments().stream().map(each -> each.en()).toList());
    }

    @Test
    void riskInTheRankingIsSaidUnderIt() {
        assertFalse(remarks().contains("model.risk.lowers"));
        model.model().use(Criterion.DUAL_USE_RISK, CriterionUse.Part.LESS_IS_BETTER);
        model.model().reason(Criterion.DUAL_USE_RISK, Language.EN, "Agreed by the panel");
        assertTrue(remarks().contains("model.risk.lowers"));
    }

    @Test
    void aRowThatIsChosenShowsWhatIsBehindIt() {
        assertEquals(Optional.empty(), model.behind());
        model.chooseFirst();
        assertEquals(SureSide.BEHIND, model.sideProperty().get());
        var behind = model.behind().orElseThrow();
        assertEquals("Advanced materials", behind.subject().en());
        assertTrue(
                behind.cells().stream().anyMatch(each -> each.criterion().id().equals(Criterion.SUPERIORITY)));
        model.unchoose();
        assertEquals(SureSide.MODEL, model.sideProperty().get());
    }

    @Test
    void whoAsksWhatItWouldTakeStaysThereWhenAnotherRowIsChosen() {
        model.show(SureSide.FLIP);
        model.chooseFirst();
        assertEquals(SureSide.FLIP, model.sideProperty().get());
    }

    @Test
    void aRowThatIsNoLongerRankedIsLetGo() {
        model.ranking().show(RankedKind.ITEMS);
        model.chooseFirst();
        var item = model.chosenProperty().get().orElseThrow().item().orElseThrow();
        desk.room.apply(ItemEdits.remove(desk.desk.study(), item));
        assertEquals(Optional.empty(), model.chosenProperty().get());
        assertEquals(SureSide.MODEL, model.sideProperty().get());
    }

    @Test
    void theMapDoesNotTakeTheRankingOfItemsAwayWhileItIsOutOfSight() {
        desk.room.show(PortfolioViewModel.Page.SURE);
        model.ranking().show(RankedKind.ITEMS);
        desk.room.areas().watch();
        assertEquals(RankedKind.ITEMS, model.ranking().kindProperty().get());
        desk.room.show(PortfolioViewModel.Page.MAP);
        desk.room.areas().watch();
        assertEquals(RankedKind.AREAS, model.ranking().kindProperty().get());
    }

    @Test
    void specialistFiguresStandBehindMethodDetails() {
        assertFalse(model.views().contains(RankingView.PAIRS));
        model.showDetails(true);
        assertEquals(List.of(RankingView.values()), model.views());
        model.show(RankingView.METHOD);
        model.showDetails(false);
        assertEquals(RankingView.LIST, model.viewProperty().get());
    }

    @Test
    void everyWayToShowTheRankingIsAFigureThatCanBeExported() {
        model.showDetails(true);
        Arrays.stream(RankingView.values()).forEach(view -> {
            model.show(view);
            model.figures().refresh();
            assertTrue(model.figures().figure().isPresent(), view::name);
            if (view.isFigure()) {
                assertTrue(
                        model.figures()
                                .drawnProperty()
                                .get()
                                .orElseThrow()
                                .figure()
                                .isPresent(),
                        view::name);
            }
        });
    }

    @Test
    void theChosenRowIsComparedWithTheOneAboveIt() {
        var rows = model.flip().rows();
        model.choose(rows.get(3));
        var pair = model.flip().pair().orElseThrow();
        assertEquals(rows.get(3), pair.one());
        assertEquals(rows.get(2), pair.other());
        model.choose(rows.getFirst());
        assertEquals(rows.get(1), model.flip().pair().orElseThrow().other());
    }

    @Test
    void whatWouldHaveToBeTrueIsSaidInSentences() {
        model.show(SureSide.FLIP);
        var rows = model.flip().rows();
        model.flip().one(rows.get(4));
        model.flip().other(rows.get(2));
        var found = model.flip().findingsProperty().get().orElseThrow();
        assertTrue(found.order().stream().anyMatch(each -> each.key().startsWith("flip.score.")));
        assertEquals(List.of(), found.funding());
    }

    @Test
    void forAnItemItIsSaidWhatBringsItIntoTheBestPortfolioAndTheCore() {
        model.ranking().show(RankedKind.ITEMS);
        model.show(SureSide.FLIP);
        model.flip().one(model.flip().rows().getLast());
        var found = model.flip().findingsProperty().get().orElseThrow();
        assertTrue(found.funding().stream().allMatch(each -> each.key().startsWith("into.")), found::toString);
        assertFalse(found.funding().isEmpty());
        assertFalse(found.core().orElseThrow().isEmpty());
    }

    @Test
    void aSubjectInAFigureIsChosenByItsRow() {
        model.choose(new SubjectId("semiconductors"));
        assertEquals(
                Optional.of(Candidate.of(new SubjectId("semiconductors"))),
                model.chosenProperty().get());
    }
}
