package org.senken.ui.overview;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Heat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** All areas and their medians, coloured by height. */
final class GlanceTable {
    private static final double CRITERION_WIDTH = 116;
    private static final double AREA_WIDTH = 165;
    private static final double ROW_HEIGHT = 27;

    private final Messages messages;
    private final TableView<OverviewViewModel.Glance> table = new TableView<>();
    private List<Criterion> shown = List.of();

    GlanceTable(Messages messages) {
        this.messages = messages;
        table.setId("overview-glance");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Nodes.label(messages.get("overview.glance.empty"), Styles.MUTED));
    }

    Region root() {
        return table;
    }

    void show(OverviewViewModel.Table content) {
        if (!shown.equals(content.criteria()) || table.getColumns().isEmpty()) {
            shown = content.criteria();
            table.getColumns().setAll(List.of(areas()));
            for (int i = 0; i < shown.size(); i++) {
                table.getColumns().add(medians(shown.get(i), i));
            }
        }
        table.getItems().setAll(content.rows());
    }

    private TableColumn<OverviewViewModel.Glance, String> areas() {
        var column = new TableColumn<OverviewViewModel.Glance, String>(messages.get("overview.glance.area"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(messages.get(row.getValue().area())));
        column.setPrefWidth(AREA_WIDTH);
        column.setSortable(false);
        return column;
    }

    private TableColumn<OverviewViewModel.Glance, Double> medians(Criterion criterion, int place) {
        var column = new TableColumn<OverviewViewModel.Glance, Double>();
        // as a graphic, so that a long name breaks into two lines
        var name = new Label(messages.get(criterion.name()));
        name.setWrapText(true);
        name.setMaxWidth(CRITERION_WIDTH - 8);
        name.getStyleClass().add("wrapped-header");
        column.setGraphic(name);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().medians().get(place)));
        column.setCellFactory(any -> new MedianCell(criterion.id()));
        column.setPrefWidth(CRITERION_WIDTH);
        column.setMinWidth(CRITERION_WIDTH);
        return column;
    }

    /** A median on its colour; a dash where there are too few votes. */
    private static final class MedianCell extends TableCell<OverviewViewModel.Glance, Double> {
        private final CriterionId criterion;
        private final Label value = Nodes.label("", "heat");

        MedianCell(CriterionId criterion) {
            this.criterion = criterion;
            setGraphic(value);
            getStyleClass().add("heat-cell");
        }

        @Override
        protected void updateItem(Double median, boolean empty) {
            super.updateItem(median, empty);
            value.setVisible(!empty);
            if (empty || median == null) {
                return;
            }
            value.setText(Numbers.decimal(median));
            if (median.isNaN()) {
                value.setBackground(null);
                value.setTextFill(Color.GRAY);
            } else {
                var heat = Heat.of(criterion, median);
                value.setBackground(heat.background());
                value.setTextFill(heat.text());
            }
        }
    }
}
