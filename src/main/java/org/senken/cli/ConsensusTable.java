package org.senken.cli;

import java.util.List;
import java.util.Locale;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.PanelStatistics;
import org.senken.core.delphi.RoundStatistics;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** The group statistics as tables for people: the cells, and below them the panels. */
record ConsensusTable(CellNames names, Messages messages) {
    private static final double SMALLEST_P = 0.001;

    String text(List<RoundStatistics> rounds) {
        return cells(rounds) + System.lineSeparator() + panels(rounds);
    }

    private String cells(List<RoundStatistics> rounds) {
        var table = new TextTable(List.of(
                TextTable.Column.right(messages.get("cli.column.round")),
                TextTable.Column.left(messages.get("cli.column.area")),
                TextTable.Column.left(messages.get("cli.column.criterion")),
                TextTable.Column.right(messages.get("cli.column.n")),
                TextTable.Column.right(messages.get("cli.column.median")),
                TextTable.Column.right(messages.get("cli.column.quartiles")),
                TextTable.Column.right(messages.get("cli.column.abstentions")),
                TextTable.Column.right(messages.get("cli.column.change")),
                TextTable.Column.left(messages.get("cli.column.badge"))));
        for (var round : rounds) {
            round.cells().forEach(cell -> add(table, round, cell));
        }
        return table.text();
    }

    private void add(TextTable table, RoundStatistics round, CellStatistics cell) {
        var question = cell.question();
        var scenario = question.scenario() == null ? "" : " / " + question.scenario();
        var figures = cell.figures();
        table.add(
                String.valueOf(cell.round()),
                names.subject().apply(question.subject()) + scenario,
                names.criterion().apply(question.criterion()),
                String.valueOf(figures.n()),
                Numbers.decimal(figures.median()),
                quartiles(figures),
                String.valueOf(figures.abstentions()),
                cell.change().map(change -> signed(change.medianChange())).orElse(""),
                messages.get(round.badge(cell)));
    }

    private static String quartiles(GroupStatistics figures) {
        return Double.isNaN(figures.q1())
                ? Numbers.decimal(figures.q1())
                : Numbers.decimal(figures.q1()) + "–" + Numbers.decimal(figures.q3());
    }

    private static String signed(double change) {
        return (change > 0 ? "+" : "") + Numbers.decimal(change);
    }

    private String panels(List<RoundStatistics> rounds) {
        var table = new TextTable(List.of(
                TextTable.Column.right(messages.get("cli.column.round")),
                TextTable.Column.left(messages.get("cli.column.criterion")),
                TextTable.Column.right(messages.get("cli.column.complete")),
                TextTable.Column.right(messages.get("cli.column.items")),
                TextTable.Column.right(messages.get("cli.column.kendall")),
                TextTable.Column.right(messages.get("cli.column.chi-square")),
                TextTable.Column.right(messages.get("cli.column.p")),
                TextTable.Column.right(messages.get("cli.column.alpha"))));
        for (var round : rounds) {
            round.panels().forEach(panel -> add(table, panel));
        }
        return table.text();
    }

    private void add(TextTable table, PanelStatistics panel) {
        var concordance = panel.concordance();
        var scenario = panel.scenario() == null ? "" : " / " + panel.scenario();
        table.add(
                String.valueOf(panel.round()),
                names.criterion().apply(panel.criterion()) + scenario,
                String.valueOf(concordance.raters()),
                String.valueOf(concordance.items()),
                Numbers.decimal(concordance.w()),
                Numbers.decimal(concordance.chiSquare()),
                probability(concordance.p()),
                Numbers.decimal(panel.alpha()));
    }

    private static String probability(double p) {
        if (Double.isNaN(p)) {
            return Numbers.decimal(p);
        }
        return p < SMALLEST_P ? "<" + SMALLEST_P : String.format(Locale.ROOT, "%.3f", p);
    }
}
