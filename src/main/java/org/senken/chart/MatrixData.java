package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.StateId;

/** The judged cells behind a matrix, one row each, in the order of rows and columns. Numbers are plain. */
final class MatrixData {
    private static final List<String> COLUMNS = List.of(
            "figure.column.driver.from",
            "figure.column.state.from",
            "figure.column.driver.to",
            "figure.column.state.to",
            "figure.column.influence",
            "figure.column.judges",
            "figure.column.lowest",
            "figure.column.highest",
            "figure.column.counts");

    private final ScenarioWords words;
    private final List<StateId> order;

    private MatrixData(ScenarioWords words) {
        this.words = words;
        order = words.reading().scenarios().states().map(each -> each.id()).toList();
    }

    static DataTable of(ScenarioWords words) {
        var data = new MatrixData(words);
        var rows = words.reading().scenarios().judgements().cells().keySet().stream()
                .sorted(Comparator.comparingInt((Cell cell) -> data.order.indexOf(cell.from()))
                        .thenComparingInt(cell -> data.order.indexOf(cell.to())))
                .map(data::row)
                .toList();
        return new DataTable(COLUMNS.stream().map(words::say).toList(), rows);
    }

    private List<String> row(Cell cell) {
        var scenarios = words.reading().scenarios();
        var from = scenarios.driverOf(cell.from()).orElseThrow();
        var to = scenarios.driverOf(cell.to()).orElseThrow();
        var scores = scenarios.judgements().at(cell).values().stream()
                .map(Judgement::score)
                .sorted()
                .toList();
        var row = new ArrayList<String>();
        row.addAll(names(from, cell.from()));
        row.addAll(names(to, cell.to()));
        row.add(CellTable.plain(joined(from, to, cell)));
        row.add(String.valueOf(scores.size()));
        row.add(String.valueOf(scores.getFirst()));
        row.add(String.valueOf(scores.getLast()));
        row.add(words.say(words.reading().counts(place(from), place(to)) ? "figure.yes" : "figure.no"));
        return row;
    }

    private List<String> names(Driver driver, StateId state) {
        return List.of(words.name(driver), words.name(driver.state(state).orElseThrow()));
    }

    private double joined(Driver from, Driver to, Cell cell) {
        return words.reading().influence(place(from), from.placeOf(cell.from()), place(to), to.placeOf(cell.to()));
    }

    private int place(Driver driver) {
        return words.reading().drivers().indexOf(driver);
    }
}
