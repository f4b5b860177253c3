package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Votes as a plain table, for the statistics of a file that is no study. */
public record VoteTable(List<Row> rows) {
    /** One vote of one expert in one round. */
    public record Row(int round, String expert, Question question, Answer answer) {}

    /** The votes of one question in one round. */
    public record Cell(int round, Question question, GroupStatistics statistics) {}

    public VoteTable {
        rows = List.copyOf(rows);
    }

    /** The statistics of every cell: round by round, in the order in which the cells first appear. */
    public List<Cell> cells() {
        var answers = new TreeMap<Integer, Map<Question, List<Answer>>>();
        for (var row : rows) {
            answers.computeIfAbsent(row.round(), round -> new LinkedHashMap<>())
                    .computeIfAbsent(row.question(), question -> new ArrayList<>())
                    .add(row.answer());
        }
        return answers.entrySet().stream()
                .flatMap(round -> round.getValue().entrySet().stream()
                        .map(cell -> new Cell(round.getKey(), cell.getKey(), GroupStatistics.of(cell.getValue()))))
                .toList();
    }

    /** The votes of closed rounds as a table. */
    public static VoteTable of(List<ClosedRound> rounds) {
        return new VoteTable(rounds.stream()
                .flatMap(closed -> closed.round().questions().asList().stream()
                        .flatMap(question -> closed.votes(question).stream()
                                .map(vote -> new Row(
                                        closed.round().number(), vote.expert().value(), question, vote.answer()))))
                .toList());
    }
}
