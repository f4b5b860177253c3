package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.editing.RulesEdits;
import org.senken.editing.ValueModelEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.ui.common.Background;

class RankingViewModelTest {
    private static final WeightStatement LEAD =
            new WeightStatement.Points(Map.of(Criterion.SUPERIORITY, 100.0, Criterion.INDISPENSABILITY, 0.0));

    @TempDir
    private Path folder;

    private static double shareOfFirst(Ranking.Ranked ranked, String subject) {
        int place = ranked.ground().entries().subjects().indexOf(new SubjectId(subject));
        return ranked.shares().rank(place, 1);
    }

    @Test
    void nothingIsRankedBeforeSomebodyLooks() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        assertEquals(Optional.empty(), desk.room.ranking().rankingProperty().get());
        desk.room.ranking().watch();
        assertEquals(20, desk.ranked().candidates().size());
        assertEquals(Acceptability.USUAL_DRAWS, desk.ranked().shares().draws());
        assertFalse(desk.room.ranking().refiningProperty().get());
    }

    @Test
    void theFiguresAreThoseOfTheAnalysis() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        var study = desk.desk.study();
        var entries = VotesRanking.of(
                        study.latestVotes().orElseThrow(), study.portfolio().model())
                .orElseThrow();
        var weights = assertInstanceOf(
                WeightSet.class, study.fundingCase().orElseThrow().weights(Optional.empty()));
        var expected = Acceptability.of(
                entries.scores(), weights.sampler(), Acceptability.USUAL_DRAWS, RankingGround.SEED, Progress.NONE);
        assertEquals(entries.candidates(), desk.ranked().candidates());
        for (int i = 0; i < expected.alternatives(); i++) {
            assertEquals(expected.expectedRank(i), desk.ranked().shares().expectedRank(i));
        }
    }

    @Test
    void theOrderIsThatOfExpectedRanks() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        var ranks = desk.ranked().order().stream()
                .map(desk.ranked().shares()::expectedRank)
                .toList();
        assertEquals(ranks.stream().sorted().toList(), ranks);
    }

    @Test
    void whatIsTriedIsRankedWithFewDrawsAndNotStored() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        var before = desk.ranked();
        desk.room.ranking().tryOut(List.of(LEAD));
        assertEquals(Acceptability.QUICK_DRAWS, desk.ranked().shares().draws());
        assertEquals(
                List.of(1.0, 0.0),
                List.of(
                        desk.ranked().weights().centre()[0],
                        desk.ranked().weights().centre()[1]));
        assertEquals(0, desk.edits());
        desk.room.ranking().settle();
        assertEquals(before.shares().expectedRank(0), desk.ranked().shares().expectedRank(0));
        assertEquals(Acceptability.USUAL_DRAWS, desk.ranked().shares().draws());
    }

    @Test
    void aContradictionThatIsTriedLeavesTheLastRanking() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        var before = desk.ranked();
        desk.room.ranking().tryOut(List.of(LEAD, new WeightStatement.Bounds(Criterion.INDISPENSABILITY, 0.5, 1)));
        assertSame(before, desk.ranked());
    }

    @Test
    void theRankingFollowsStoredWeights() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        double before = shareOfFirst(desk.ranked(), "advanced-materials");
        desk.room.apply(ValueModelEdits.weights(List.of(LEAD)));
        assertNotEquals(before, shareOfFirst(desk.ranked(), "advanced-materials"));
        assertTrue(desk.ranked().weights().isSingle());
        desk.desk.session.undo();
        assertEquals(before, shareOfFirst(desk.ranked(), "advanced-materials"));
    }

    @Test
    void aBudgetChangesNoRanking() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        var before = desk.ranked();
        desk.room.apply(RulesEdits.budget(123_000_000_000L));
        assertSame(before, desk.ranked());
    }

    @Test
    void theRankingStandsInTheWorldThatIsShown() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        var scenario = desk.desk.study().scenarios().chosen().getFirst().id();
        desk.room.map().show(new MapViewModel.World(Optional.of(scenario)));
        assertEquals(
                Optional.of(scenario), desk.ranked().ground().world().scenario().map(each -> each.id()));
    }

    @Test
    void itemsAreRankedToo() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        assertEquals(List.of(RankedKind.AREAS, RankedKind.ITEMS), RankedKind.of(desk.desk.study()));
        desk.room.ranking().show(RankedKind.ITEMS);
        assertTrue(
                desk.ranked().candidates().stream().allMatch(each -> each.item().isPresent()));
    }

    @Test
    void withoutVotesASentenceSaysWhatToDo() throws WorkspaceException {
        var desk = SureRoom.on(Benches.firstRound(), folder);
        desk.room.ranking().watch();
        var none = assertInstanceOf(
                Ranking.Unranked.class,
                desk.room.ranking().rankingProperty().get().orElseThrow());
        assertEquals("sure.no.votes", none.reason().key());
    }

    @Test
    void whereNoCriterionCountsASentenceSaysSo() throws WorkspaceException {
        var desk = SureRoom.in(folder);
        desk.room.ranking().watch();
        for (var id : List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY)) {
            desk.room.apply(ValueModelEdits.use(desk.desk.study(), id, CriterionUse.of(CriterionUse.Part.UNUSED)));
        }
        var none = assertInstanceOf(
                Ranking.Unranked.class,
                desk.room.ranking().rankingProperty().get().orElseThrow());
        assertEquals("model.nothing", none.reason().key());
    }

    @Test
    void onlyTheNewestReachesTheScreen() throws WorkspaceException {
        var held = new Held();
        var desk = SureRoom.with(held, folder);
        desk.room.ranking().watch();
        desk.room.ranking().tryOut(List.of(LEAD));
        desk.room.ranking().settle();
        assertEquals(1, held.waiting.size(), "one at a time, however often something new is wanted");
        held.runAll();
        assertEquals(Acceptability.USUAL_DRAWS, desk.ranked().shares().draws());
        assertFalse(desk.ranked().weights().isSingle());
    }

    @Test
    void manyDrawsEndEarlyWhenTheyAreNoLongerWanted() throws WorkspaceException {
        var held = new Held();
        var desk = SureRoom.with(held, folder);
        desk.room.ranking().watch();
        held.runOne();
        assertEquals(Acceptability.QUICK_DRAWS, desk.ranked().shares().draws());
        assertTrue(desk.room.ranking().refiningProperty().get());
        desk.room.ranking().tryOut(List.of(LEAD));
        held.runAll();
        assertEquals("", desk.notice());
        assertEquals(Acceptability.QUICK_DRAWS, desk.ranked().shares().draws());
        assertTrue(desk.ranked().weights().isSingle());
    }

    /** Keeps work until it is told to run it. */
    private static final class Held implements Background {
        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void inOrder(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            aside("", work, onSuccess, onFailure);
        }

        @Override
        public <T> void aside(String name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            waiting.add(() -> {
                T result;
                try {
                    result = work.run();
                } catch (Exception failure) {
                    onFailure.accept(failure);
                    return;
                }
                onSuccess.accept(result);
            });
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }

        @Override
        public void close() {}

        void runOne() {
            waiting.removeFirst().run();
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                runOne();
            }
        }
    }
}
