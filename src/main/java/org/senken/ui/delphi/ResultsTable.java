package org.senken.ui.delphi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.Question;
import org.senken.core.technology.Criterion;
import org.senken.ui.common.Heat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Subjects by criteria: of every cell the median, the votes and the badge. A click or the arrow keys choose a cell. */
final class ResultsTable {
    private static final double ROW_HEIGHT = 32;
    private static final double SUBJECT_WIDTH = 146;
    private static final double CELL_WIDTH = 136;
    /** Where the table scrolls, so that no badge is cut. */
    private static final double EASY_CELL_WIDTH = 150;

    private static final double MEDIAN_WIDTH = 32;
    private static final double BARS_WIDTH = 35;
    private static final double BARS_HEIGHT = 20;

    /** More columns than this do not fit beside the details; then the table scrolls. */
    private static final int MOST_FITTING = 4;

    private final ResultsViewModel model;
    private final TableView<RoundReading.Line> table = new TableView<>();
    private List<Aspect> columns = List.of();
    private boolean showing;

    ResultsTable(ResultsViewModel model) {
        this.model = model;
        table.setId("results");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(Nodes.label(model.messages().get("results.none"), Styles.MUTED));
        table.getFocusModel().focusedCellProperty().subscribe(this::focused);
    }

    Region root() {
        return table;
    }

    private void focused(TablePosition<?, ?> position) {
        if (showing || position.getRow() < 0 || position.getColumn() < 1) {
            return;
        }
        table.getItems().get(position.getRow()).cells().get(place(position.getColumn())).stream()
                .map(CellStatistics::question)
                .forEach(model::choose);
    }

    /** Columns may have been moved: what a column shows is kept with it. */
    private int place(int column) {
        return table.getVisibleLeafColumn(column).getUserData() instanceof Integer place ? place : 0;
    }

    /** Shows the lines of a reading and keeps the chosen cell. */
    void show(RoundReading reading) {
        showing = true;
        if (!columns.equals(reading.columns()) || table.getColumns().isEmpty()) {
            columns = reading.columns();
            table.getColumns().setAll(List.of(subjects()));
            for (int i = 0; i < columns.size(); i++) {
                table.getColumns().add(cells(reading, columns.get(i), i));
            }
            table.setColumnResizePolicy(
                    columns.size() <= MOST_FITTING
                            ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                            : TableView.UNCONSTRAINED_RESIZE_POLICY);
        }
        table.getItems().setAll(model.lines(reading));
        table.sort();
        showing = false;
        model.chosenProperty().get().ifPresent(this::select);
    }

    /** Shows which cell is chosen. */
    void select(Question question) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).subject().equals(question.subject())) {
                select(row, question);
                return;
            }
        }
    }

    private void select(int row, Question question) {
        for (var column : table.getVisibleLeafColumns()) {
            if (column.getUserData() instanceof Integer place
                    && columns.get(place).holds(question)
                    && !table.getSelectionModel().isSelected(row, column)) {
                showing = true;
                table.getSelectionModel().clearAndSelect(row, column);
                table.getFocusModel().focus(row, column);
                table.scrollTo(Math.max(0, row - 3));
                showing = false;
            }
        }
    }

    private TableColumn<RoundReading.Line, String> subjects() {
        var column = new TableColumn<RoundReading.Line, String>(model.messages().get("overview.glance.area"));
        column.setCellValueFactory(row ->
                new ReadOnlyObjectWrapper<>(model.messages().get(row.getValue().name())));
        column.setMinWidth(SUBJECT_WIDTH);
        column.setPrefWidth(SUBJECT_WIDTH);
        return column;
    }

    private TableColumn<RoundReading.Line, Optional<CellStatistics>> cells(
            RoundReading reading, Aspect shown, int place) {
        var column = new TableColumn<RoundReading.Line, Optional<CellStatistics>>(
                model.messages().get(reading.name(shown)));
        column.setUserData(place);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setCellFactory(any -> new ResultCell(shown.criterion()));
        column.setComparator(Comparator.comparingDouble(ResultsTable::median));
        column.setMinWidth(CELL_WIDTH);
        column.setPrefWidth(EASY_CELL_WIDTH);
        return column;
    }

    private static double median(Optional<CellStatistics> cell) {
        return cell.map(each -> each.figures().median())
                .filter(each -> !each.isNaN())
                .orElse(0.0);
    }

    /** A median on its colour, the votes as bars, and the badge. */
    private final class ResultCell extends TableCell<RoundReading.Line, Optional<CellStatistics>> {
        private final Criterion criterion;
        private final Label median = Nodes.label("", "heat");
        private final VoteBars bars = new VoteBars(BARS_WIDTH, BARS_HEIGHT);
        private final Label badge = new Label();
        private final Region row;

        ResultCell(Criterion criterion) {
            this.criterion = criterion;
            median.getStyleClass().add("tight");
            median.setMinWidth(MEDIAN_WIDTH);
            median.setMaxWidth(MEDIAN_WIDTH);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            row = Nodes.row(4, median, bars, badge);
            getStyleClass().addAll("heat-cell", "tight");
        }

        @Override
        protected void updateItem(Optional<CellStatistics> cell, boolean empty) {
            super.updateItem(cell, empty);
            setGraphic(null);
            var reading = model.readingProperty().get();
            if (!empty && cell != null && cell.isPresent() && reading.isPresent()) {
                draw(reading.get(), cell.get());
            }
        }

        private void draw(RoundReading reading, CellStatistics cell) {
            var words = new CellWords(model.messages(), reading, cell);
            boolean known = !Double.isNaN(words.value());
            median.setText(words.median());
            median.setBackground(known ? Heat.of(criterion.id(), words.value()).background() : null);
            median.setTextFill(known ? Heat.of(criterion.id(), words.value()).text() : Color.GRAY);
            bars.show(cell.figures().scores());
            badge.setVisible(!reading.isOnePerson());
            BadgeLabel.shorten(badge, reading.badge(cell), model.messages());
            setAccessibleText(words.caption() + " " + words.median() + " " + badge.getText());
            setGraphic(row);
        }
    }
}
