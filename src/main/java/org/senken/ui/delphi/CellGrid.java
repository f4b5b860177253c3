package org.senken.ui.delphi;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Question;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** Subjects by criteria, each cell with a tick. */
final class CellGrid {
    private static final double SUBJECT_WIDTH = 210;
    private static final double CRITERION_WIDTH = 124;
    private static final double ROW_HEIGHT = 30;
    /** Three lines: the longest criterion asks for the potential in a year. */
    private static final double HEADING_HEIGHT = 56;

    private static final double HEADING_MARGIN = 12;

    private final PlanViewModel model;
    private final TableView<SubjectId> table = new TableView<>();
    private final VBox root;
    private List<Criterion> criteria = List.of();

    CellGrid(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        table.setId("plan-cells");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns().add(subjects());
        var all = Nodes.button("plan-cells-all", words("plan.cells.all"), model::askAllCells, Styles.LINK);
        root = Nodes.card(words("plan.cells.title"), all, table);
        life.follow(model.planProperty(), plan -> show());
        life.follow(model.studyProperty(), study -> show());
    }

    VBox root() {
        return root;
    }

    private void show() {
        var offer = model.offer();
        var plan = model.planProperty().get();
        if (!criteria.equals(plan.criteria(offer))) {
            criteria = plan.criteria(offer);
            table.getColumns().setAll(List.of(subjects()));
            criteria.forEach(criterion -> table.getColumns().add(ticks(criterion)));
        }
        var subjects = plan.subjects(offer);
        if (!table.getItems().equals(subjects)) {
            table.getItems().setAll(subjects);
        }
        table.refresh();
    }

    private TableColumn<SubjectId, String> subjects() {
        var column = new TableColumn<SubjectId, String>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(name(row.getValue())));
        column.setPrefWidth(SUBJECT_WIDTH);
        column.setSortable(false);
        return column;
    }

    private String name(SubjectId subject) {
        return model.study()
                .catalogue()
                .subject(subject)
                .map(each -> model.messages().get(each.label()))
                .orElse("");
    }

    private TableColumn<SubjectId, SubjectId> ticks(Criterion criterion) {
        var column = new TableColumn<SubjectId, SubjectId>();
        Label heading = Nodes.wrapped(model.messages().get(criterion.name()), "wrapped-header");
        heading.setMaxWidth(CRITERION_WIDTH - HEADING_MARGIN);
        heading.setMinHeight(HEADING_HEIGHT);
        heading.setPrefHeight(HEADING_HEIGHT);
        heading.setAlignment(Pos.CENTER);
        column.setGraphic(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TickCell(criterion));
        column.setPrefWidth(CRITERION_WIDTH);
        column.setSortable(false);
        return column;
    }

    private String words(String key) {
        return model.messages().get(key);
    }

    /** Whether a cell is asked. */
    private final class TickCell extends TableCell<SubjectId, SubjectId> {
        private final Criterion criterion;
        private final CheckBox box = new CheckBox();

        TickCell(Criterion criterion) {
            this.criterion = criterion;
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(SubjectId subject, boolean empty) {
            super.updateItem(subject, empty);
            setGraphic(empty || subject == null ? null : box);
            if (!empty && subject != null) {
                var cell = new Question(subject, criterion.id());
                box.setId("cell-" + subject + "-" + criterion.id());
                box.setAccessibleText(name(subject) + " · " + model.messages().get(criterion.name()));
                box.setSelected(!model.planProperty().get().leftOut().contains(cell));
                box.setOnAction(event -> model.askCell(cell, box.isSelected()));
            }
        }
    }
}
