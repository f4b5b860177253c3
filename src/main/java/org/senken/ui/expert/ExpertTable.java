package org.senken.ui.expert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.technology.Language;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The table of experts. An edit changes only the rows it touches, so that nothing jumps. */
final class ExpertTable {
    private static final double ROW_HEIGHT = 34;
    private static final int ROWS_ABOVE = 3;
    private static final double WIDTH_OF_WORDS = 128;
    private static final double WIDTH_OF_SIGNS = 84;
    private static final int ROWS_SEEN = 12;

    private final ExpertsViewModel model;
    private final ObservableList<ExpertRow> rows = FXCollections.observableArrayList();
    private final SortedList<ExpertRow> sorted = new SortedList<>(rows);
    private final TableView<ExpertRow> table = new TableView<>(sorted);
    private Optional<ExpertCode> lastSelected = Optional.empty();
    private boolean updating;

    ExpertTable(ExpertsViewModel model) {
        this.model = model;
        table.setId("experts-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(Nodes.wrapped(model.messages().get("experts.none"), Styles.MUTED));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        addColumns(model.messages());
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> chosen(is));
    }

    TableView<ExpertRow> root() {
        return table;
    }

    private void addColumns(Messages words) {
        double expertise = words.language() == Language.EN ? WIDTH_OF_WORDS : WIDTH_OF_SIGNS;
        table.getColumns()
                .setAll(List.of(
                        column(
                                words,
                                "code",
                                58,
                                56,
                                Styles.STRONG,
                                row -> row.code().value()),
                        column(words, "name", 130, 128, "", ExpertRow::name),
                        column(
                                words,
                                "role",
                                82,
                                70,
                                "",
                                row -> words.get(row.expert().role())),
                        column(
                                words,
                                "sector",
                                98,
                                92,
                                "",
                                row -> words.get(row.expert().sector())),
                        column(
                                words,
                                "discipline",
                                200,
                                120,
                                "",
                                row -> words.get(row.expert().discipline())),
                        column(words, "expertise", expertise + 6, expertise, Styles.MUTED, row -> row.expertise(words)),
                        column(
                                words,
                                "ballot",
                                62,
                                60,
                                Styles.MUTED,
                                row -> words.get(row.hasBallot() ? "experts.ballot.yes" : "experts.ballot.no"))));
    }

    private static TableColumn<ExpertRow, String> column(
            Messages words,
            String key,
            double width,
            double narrowest,
            String style,
            Function<ExpertRow, String> value) {
        var column = new TableColumn<ExpertRow, String>(words.get("experts." + key));
        column.setPrefWidth(width);
        column.setMinWidth(narrowest);
        column.setReorderable(false);
        column.setComparator(Comparator.naturalOrder());
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(value.apply(data.getValue())));
        column.setCellFactory(cells -> cell(style));
        return column;
    }

    private static TableCell<ExpertRow, String> cell(String style) {
        var whole = new Tooltip();
        var cell = new TableCell<ExpertRow, String>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                boolean blank = text == null || empty || text.isEmpty();
                setText(blank ? null : text);
                whole.setText(blank ? "" : text);
                setTooltip(blank ? null : whole);
            }
        };
        if (!style.isEmpty()) {
            cell.getStyleClass().add(style);
        }
        return cell;
    }

    private void chosen(@Nullable ExpertRow row) {
        if (!updating && row != null) {
            model.select(row.code());
        }
    }

    /** Shows the rows; what was selected stays selected. */
    void show(List<ExpertRow> changed) {
        updating = true;
        if (codes(rows).equals(codes(changed))) {
            for (int i = 0; i < changed.size(); i++) {
                if (!rows.get(i).equals(changed.get(i))) {
                    rows.set(i, changed.get(i));
                }
            }
        } else {
            rows.setAll(changed);
        }
        updating = false;
        select(model.selectedProperty().get());
    }

    private static List<ExpertCode> codes(List<ExpertRow> rows) {
        return rows.stream().map(ExpertRow::code).toList();
    }

    /** Selects an expert; scrolls there if another one was selected before. */
    void select(Optional<ExpertCode> code) {
        var selection = table.getSelectionModel();
        int index = code.map(each -> codes(sorted).indexOf(each)).orElse(-1);
        if (selection.getSelectedIndex() != index) {
            updating = true;
            selection.clearSelection();
            if (index >= 0) {
                selection.select(index);
                scrollTo(index, code);
            }
            updating = false;
        }
        lastSelected = index < 0 ? Optional.empty() : code;
    }

    private void scrollTo(int index, Optional<ExpertCode> code) {
        if (!code.equals(lastSelected) && index >= ROWS_SEEN) {
            table.scrollTo(Math.max(0, index - ROWS_ABOVE));
        }
    }
}
