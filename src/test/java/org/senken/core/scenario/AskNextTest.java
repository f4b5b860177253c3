package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.Wanted;

class AskNextTest {
    private static final Scenarios FULL = Somewhereland.study();
    private static final JudgeId ANN = new JudgeId("E1");
    private static final JudgeId BEN = new JudgeId("E2");

    private static Scenarios without(Scenarios study, Cell... cells) {
        var judgements = study.judgements();
        for (var cell : cells) {
            judgements = judgements.without(cell, JudgeId.GROUP);
        }
        return study.withJudgements(judgements);
    }

    private static AskNext run(Scenarios study) {
        return AskNextSearch.run(study, Integer.MAX_VALUE, () -> false, Progress.NONE);
    }

    private static Set<int[]> consistent(Scenarios study) {
        var found = new TreeSet<int[]>(Arrays::compare);
        var wanted = Wanted.CONSISTENT.withRestriction(Numbering.of(study).restriction());
        ConsistentScenarios.find(CrossImpact.matrix(study), wanted, Progress.NONE)
                .list()
                .forEach(found::add);
        return found;
    }

    private static long entering(Set<int[]> before, Set<int[]> after) {
        return after.stream().filter(each -> !before.contains(each)).count();
    }

    /** The plain way: the cell is judged, and both whole sets are compared. */
    private static AskNext.Extreme extreme(Scenarios study, Cell cell, int score) {
        var judged = Judgements.of(Map.of(cell, Map.of(JudgeId.GROUP, Judgement.of(score))));
        var all = new TreeMap<>(study.judgements().cells());
        all.put(cell, judged.at(cell));
        var before = consistent(study);
        var after = consistent(study.withJudgements(Judgements.of(all)));
        return new AskNext.Extreme(score, entering(before, after), entering(after, before), true);
    }

    @Test
    void changesAreThoseOfComparingTheWholeSets() {
        var cells = FULL.judgements().cells().keySet().stream()
                .filter(each -> (each.from().value() + each.to().value()).hashCode() % 6 == 0)
                .toArray(Cell[]::new);
        var study = without(FULL, cells);
        var asked = run(study);
        assertTrue(asked.isWhole());
        assertEquals(cells.length, asked.candidates());
        assertFalse(asked.questions().isEmpty());
        int without = cells.length;
        for (var question : asked.questions()) {
            assertEquals(extreme(study, question.cell(), -3), question.low());
            assertEquals(extreme(study, question.cell(), 3), question.high());
            without--;
        }
        long unchanged = Arrays.stream(cells)
                .filter(each -> extreme(study, each, -3).change()
                                + extreme(study, each, 3).change()
                        == 0)
                .count();
        assertEquals(unchanged, without);
    }

    @Test
    void theGreatestChangeComesFirst() {
        var asked = run(without(
                FULL,
                Somewhereland.cell("E1", "C3"),
                Somewhereland.cell("B2", "D1"),
                Somewhereland.cell("F1", "C1"),
                Somewhereland.cell("A3", "F1")));
        var sorted = asked.questions().stream()
                .sorted(Comparator.comparingLong(AskNext.Question::change).reversed())
                .toList();
        assertEquals(sorted, asked.questions());
        assertTrue(asked.questions().size() > 1);
    }

    @Test
    void aDisputedCellIsTriedAtWhatItsJudgesSay() {
        var cell = Somewhereland.cell("B1", "C3");
        var study = FULL.withJudgements(
                FULL.judgements().with(cell, ANN, Judgement.of(-3)).with(cell, BEN, Judgement.of(2)));
        var asked = run(study);
        assertEquals(1, asked.candidates());
        var question = asked.questions().getFirst();
        assertEquals(AskNext.Ground.DISPUTED, question.ground());
        assertEquals(extreme(study, cell, -3), question.low());
        assertEquals(extreme(study, cell, 2), question.high());
    }

    @Test
    void forcedStatesAreHeeded() {
        var cell = Somewhereland.cell("A1", "F1");
        var study = without(FULL, cell, Somewhereland.cell("A3", "F1"))
                .withSearch(Search.DEFAULT.withForced(Set.of(new StateId("A3"), new StateId("A2"))));
        var asked = run(study);
        assertEquals(2, asked.looked());
        assertTrue(asked.questions().stream().noneMatch(each -> each.cell().equals(cell)));
        for (var question : asked.questions()) {
            assertEquals(extreme(study, question.cell(), -3), question.low());
            assertEquals(extreme(study, question.cell(), 3), question.high());
        }
    }

    @Test
    void aBudgetIsKeptAndTold() {
        var study = FULL.withJudgements(Judgements.NONE);
        var asked = AskNextSearch.run(study, 12, () -> false, Progress.NONE);
        assertEquals(12, asked.looked());
        assertEquals(240, asked.candidates());
        assertFalse(asked.isWhole());
        var drivers = asked.questions().stream()
                .map(each -> each.cell().from().value().charAt(0))
                .distinct()
                .toList();
        assertEquals(List.of('A', 'B', 'C'), drivers);
    }

    @Test
    void timeIsKeptAndTold() {
        var looks = new AtomicInteger();
        var study = FULL.withJudgements(Judgements.NONE);
        var asked = AskNextSearch.run(study, 1_000, () -> looks.incrementAndGet() > 50, Progress.NONE);
        assertTrue(asked.looked() < asked.candidates());
    }

    @Test
    void workThatIsNoLongerWantedEnds() {
        var study = FULL.withJudgements(Judgements.NONE);
        assertThrows(
                CancellationException.class,
                () -> AskNextSearch.run(study, 5, () -> false, share -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void aMatrixJudgedThroughoutAsksForNothing() {
        assertEquals(new AskNext(List.of(), 0, 0), run(FULL));
    }
}
