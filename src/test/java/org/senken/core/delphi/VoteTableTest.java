package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senken.testkit.TypicalStudies;

class VoteTableTest {
    @Test
    void cellsComeRoundByRoundInTheOrderTheyFirstAppear() {
        var x = Question.parse("x/s");
        var a = Question.parse("a/s");
        var table = new VoteTable(List.of(
                new VoteTable.Row(2, "E1", x, Answer.score(1)),
                new VoteTable.Row(1, "E1", x, Answer.score(2)),
                new VoteTable.Row(1, "E1", a, Answer.score(3)),
                new VoteTable.Row(1, "E2", x, Answer.NO_OPINION)));
        assertEquals(
                List.of(
                        new VoteTable.Cell(1, x, GroupStatistics.of(List.of(Answer.score(2), Answer.NO_OPINION))),
                        new VoteTable.Cell(1, a, GroupStatistics.of(List.of(Answer.score(3)))),
                        new VoteTable.Cell(2, x, GroupStatistics.of(List.of(Answer.score(1))))),
                table.cells());
    }

    @Test
    void aStudysTableHasTheFiguresOfItsClosedRounds() {
        var study = TypicalStudies.study();
        var cells = VoteTable.of(study.closedRounds()).cells();
        var results = study.latestResults().orElseThrow();
        assertEquals(
                results.round().questions().asList().stream()
                        .map(question -> new VoteTable.Cell(1, question, results.statistics(question)))
                        .toList(),
                cells);
    }

    @Test
    void nothingGivesNoCells() {
        assertEquals(List.of(), new VoteTable(List.of()).cells());
    }
}
