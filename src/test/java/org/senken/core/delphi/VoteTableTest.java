package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.senken.testkit.TypicalStudies;

class VoteTableTest {
    private static VoteRow row(int round, String expert, String question, Answer answer) {
        return new VoteRow(
                round,
                new ExpertCode(expert),
                "",
                Question.parse(question),
                answer,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static VoteTable table(VoteRow... rows) {
        var builder = new VoteTable.Builder();
        Arrays.stream(rows).forEach(each -> assertTrue(builder.add(each)));
        return builder.build();
    }

    @Test
    void cellsComeRoundByRoundInTheOrderTheyFirstAppear() {
        var table = table(
                row(2, "E1", "x/s", Answer.score(1)),
                row(1, "E1", "x/s", Answer.score(2)),
                row(1, "E1", "a/s", Answer.score(3)),
                row(1, "E2", "x/s", Answer.NO_OPINION));
        assertEquals(
                List.of("1 x/s n=1", "1 a/s n=1", "2 x/s n=1"),
                table.statistics().stream()
                        .flatMap(round -> round.cells().stream())
                        .map(cell -> cell.round() + " " + cell.question().path() + " n="
                                + cell.figures().n())
                        .toList());
    }

    @Test
    void aMissingRowIsNotABlankAnswer() {
        var cells = table(
                        row(1, "E1", "x/s", Answer.score(2)),
                        row(1, "E1", "a/s", Answer.NOT_ANSWERED),
                        row(1, "E2", "x/s", Answer.score(3)))
                .statistics()
                .getFirst()
                .cells();
        assertEquals(
                GroupStatistics.of(List.of(Answer.NOT_ANSWERED)), cells.get(1).figures());
    }

    @Test
    void aSecondRowForAnExpertsQuestionIsRefusedAndChangesNothing() {
        var builder = new VoteTable.Builder();
        assertTrue(builder.add(row(1, "E1", "x/s", Answer.NOT_ANSWERED)));
        assertFalse(builder.add(row(1, "E1", "x/s", Answer.score(9))));
        assertTrue(builder.add(row(2, "E1", "x/s", Answer.score(9))));
        assertEquals(
                GroupStatistics.of(List.of(Answer.NOT_ANSWERED)),
                builder.build().statistics().getFirst().cells().getFirst().figures());
    }

    @Test
    void rowsInAnyOrderGiveTheSameFigures() {
        var random = new Random(4);
        var builder = new VoteTable.Builder();
        var lists = new Answer[50][];
        for (int question = 0; question < lists.length; question++) {
            lists[question] = new Answer[20];
            for (int expert = 0; expert < 20; expert++) {
                int value = random.nextInt(10);
                lists[question][expert] = value == 0 ? Answer.NO_OPINION : Answer.score(value);
                assertTrue(builder.add(row(1, "E" + expert, "q" + question + "/s", lists[question][expert])));
            }
        }
        assertEquals(
                Arrays.stream(lists)
                        .map(each -> GroupStatistics.of(List.of(each)))
                        .toList(),
                builder.build().rounds().getFirst().statistics());
    }

    @Test
    void aStudysTableHasTheFiguresOfItsClosedRounds() {
        var results = TypicalStudies.study().latestResults().orElseThrow();
        var cells = VoteTable.of(List.of(results)).statistics().getFirst().cells();
        assertEquals(
                results.round().questions().asList().stream()
                        .map(question ->
                                new CellStatistics(1, question, results.statistics(question), Optional.empty()))
                        .toList(),
                cells);
        assertEquals(
                GroupStatistics.of(results.votes(TypicalStudies.QUANTUM_SUPERIORITY).stream()
                        .map(Vote::answer)
                        .toList()),
                results.statistics(TypicalStudies.QUANTUM_SUPERIORITY));
    }

    @Test
    void nothingGivesNoCells() {
        assertEquals(List.of(), new VoteTable(List.of()).statistics());
    }
}
