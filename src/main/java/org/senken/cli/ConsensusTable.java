package org.senken.cli;

import java.util.List;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.VoteTable.Cell;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** The group statistics as a table for people. */
final class ConsensusTable {
    private ConsensusTable() {}

    static String text(List<Cell> cells, CellNames names, Messages messages) {
        var table = new TextTable(List.of(
                TextTable.Column.right(messages.get("cli.column.round")),
                TextTable.Column.left(messages.get("cli.column.area")),
                TextTable.Column.left(messages.get("cli.column.criterion")),
                TextTable.Column.right(messages.get("cli.column.n")),
                TextTable.Column.right(messages.get("cli.column.median")),
                TextTable.Column.right(messages.get("cli.column.quartiles")),
                TextTable.Column.right(messages.get("cli.column.abstentions"))));
        for (var cell : cells) {
            add(table, cell, names);
        }
        return table.text();
    }

    private static void add(TextTable table, Cell cell, CellNames names) {
        var question = cell.question();
        var scenario = question.scenario() == null ? "" : " / " + question.scenario();
        var figures = cell.statistics();
        table.add(
                String.valueOf(cell.round()),
                names.subject().apply(question.subject()) + scenario,
                names.criterion().apply(question.criterion()),
                String.valueOf(figures.n()),
                Numbers.decimal(figures.median()),
                quartiles(figures),
                String.valueOf(figures.abstentions()));
    }

    private static String quartiles(GroupStatistics figures) {
        return Double.isNaN(figures.q1())
                ? Numbers.decimal(figures.q1())
                : Numbers.decimal(figures.q1()) + "–" + Numbers.decimal(figures.q3());
    }
}
