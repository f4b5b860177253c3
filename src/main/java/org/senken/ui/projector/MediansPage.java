package org.senken.ui.projector;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.senken.core.technology.CriterionId;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Heat;
import org.senken.ui.common.Nodes;

/** The medians of a closed round as a coloured table, ten rows at a time. */
final class MediansPage {
    private static final double SHARE_OF_NAMES = 40;

    private MediansPage() {}

    static Node of(ProjectorViewModel model, Medians medians) {
        var words = model.messages();
        var grid = grid(medians);
        for (int i = 0; i < medians.criteria().size(); i++) {
            var name = Sayings.line(words.get(medians.criteria().get(i).name()), "projector-head");
            grid.add(name, i + 1, 0);
            GridPane.setHalignment(name, HPos.CENTER);
        }
        int sheet = model.sheetProperty().get();
        int line = 1;
        for (var row : Sheets.of(medians.rows(), sheet)) {
            addRow(grid, line, row, medians, words);
            line++;
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        var page = new VBox(
                PageHead.of(
                        words,
                        words.get("projector.medians", medians.round()),
                        words.get("map.viewpoint", medians.viewpoint(), String.valueOf(medians.asOf())),
                        sheet,
                        Sheets.count(medians.rows().size())),
                grid,
                Nodes.label(words.count("projector.judgement", medians.experts()), Sayings.QUIET));
        page.getStyleClass().add("projector-sheet");
        return page;
    }

    private static GridPane grid(Medians medians) {
        var grid = new GridPane();
        grid.getStyleClass().add("projector-grid");
        var names = new ColumnConstraints();
        names.setPercentWidth(SHARE_OF_NAMES);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < medians.criteria().size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth((100 - SHARE_OF_NAMES) / medians.criteria().size());
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        grid.setMinHeight(0);
        grid.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < Sheets.MOST; i++) {
            // all the same height, whatever is left below the names of the criteria
            var row = new RowConstraints(0, 1, Double.MAX_VALUE);
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private static void addRow(GridPane grid, int line, Medians.Row row, Medians medians, Messages words) {
        grid.add(Nodes.label(words.get(row.subject())), 0, line);
        for (int i = 0; i < row.medians().size(); i++) {
            grid.add(cell(medians.criteria().get(i).id(), row.medians().get(i)), i + 1, line);
        }
    }

    private static Label cell(CriterionId criterion, double median) {
        var cell = Nodes.label(Numbers.decimal(median), "projector-cell");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (!Double.isNaN(median)) {
            var heat = Heat.of(criterion, median);
            cell.setBackground(heat.background());
            cell.setTextFill(heat.text());
        }
        return cell;
    }
}
