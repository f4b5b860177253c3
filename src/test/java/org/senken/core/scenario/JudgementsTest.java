package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final JudgeId CHAIR = new JudgeId("E01");

    private static Cell cell(int from, int to) {
        return new Cell(new StateId("s" + from), new StateId("s" + to));
    }

    @Test
    void zeroIsAJudgementAndTakingItBackLeavesTheCellEmpty() {
        var zero = Judgements.NONE.with(cell(0, 1), CHAIR, Judgement.of(0));
        assertEquals(Optional.of(Judgement.of(0)), zero.at(cell(0, 1), CHAIR));
        assertEquals(Optional.empty(), zero.at(cell(1, 0), CHAIR));
        assertFalse(zero.isEmpty());
        assertTrue(zero.without(cell(0, 1), CHAIR).cells().isEmpty());
        assertEquals(Judgements.NONE, zero.without(cell(0, 1), CHAIR));
    }

    @Test
    void aJudgeDoesNotTouchWhatAnotherSaid() {
        var both = Judgements.NONE
                .with(cell(0, 1), CHAIR, Judgement.of(2))
                .with(cell(0, 1), JudgeId.GROUP, Judgement.of(-1));
        assertEquals(Judgement.of(2), both.of(CHAIR).at(cell(0, 1)).get(CHAIR));
        assertEquals(
                Judgements.NONE.with(cell(0, 1), JudgeId.GROUP, Judgement.of(-1)), both.without(cell(0, 1), CHAIR));
        assertEquals(List.of(CHAIR, JudgeId.GROUP), List.copyOf(both.judges()));
    }

    @Test
    void aDraftLeavesWhatItBeganWithAlone() {
        var one = Judgements.NONE.with(cell(0, 1), CHAIR, Judgement.of(2));
        var draft = one.draft().put(cell(0, 1), CHAIR, Judgement.of(3)).put(cell(2, 3), CHAIR, Judgement.of(1));
        var done = draft.done();
        draft.removeCells(each -> true);
        assertEquals(Optional.of(Judgement.of(2)), one.at(cell(0, 1), CHAIR));
        assertEquals(2, done.cells().size());
        assertEquals(Judgements.NONE, draft.done());
    }

    @Test
    void theCellsThatDifferAreThoseFoundByLookingAtEveryCell() {
        var random = new Random(4);
        for (int i = 0; i < 300; i++) {
            var one = random(random);
            var other = random(random);
            Set<Cell> expected = new TreeSet<>();
            for (int from = 0; from < 4; from++) {
                for (int to = 0; to < 4; to++) {
                    if (!one.at(cell(from, to)).equals(other.at(cell(from, to)))) {
                        expected.add(cell(from, to));
                    }
                }
            }
            assertEquals(expected, one.cellsUnlike(other));
            assertEquals(expected, other.cellsUnlike(one));
            assertEquals(Set.of(), one.cellsUnlike(one));
        }
    }

    private static Judgements random(Random random) {
        var draft = Judgements.NONE.draft();
        IntStream.range(0, random.nextInt(16))
                .forEach(i -> draft.put(
                        cell(random.nextInt(4), random.nextInt(4)),
                        random.nextBoolean() ? CHAIR : JudgeId.GROUP,
                        Judgement.of(random.nextInt(2))));
        return draft.done();
    }
}
