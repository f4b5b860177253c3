package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The least and the most per cent that each criterion may weigh; a blank says nothing. */
final class BoundsSection implements WeightSection {
    private static final double FIELD_WIDTH = 62;

    private final WeightsViewModel model;
    private final List<Row> rows = new ArrayList<>();
    private final VBox root;

    BoundsSection(WeightsViewModel model) {
        this.model = model;
        var words = model.messages();
        var grid = new GridPane(8, 6);
        grid.setAlignment(Pos.CENTER_LEFT);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        grid.getColumnConstraints().add(names);
        grid.addRow(
                0,
                Nodes.label(words.get(StatementKind.BOUNDS), Styles.FIELD_LABEL),
                Nodes.label(words.get("sure.bounds.min"), Styles.FIELD_LABEL),
                Nodes.label(words.get("sure.bounds.max"), Styles.FIELD_LABEL));
        model.criteria().forEach(each -> {
            var row = new Row(each);
            rows.add(row);
            grid.addRow(rows.size(), Nodes.wrapped(words.get(each.name()), Styles.SMALL), row.min, row.max);
        });
        root = new VBox(4, grid);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        rows.forEach(Row::show);
    }

    private final class Row {
        private final CriterionId criterion;
        private final TextField min;
        private final TextField max;

        Row(Criterion shown) {
            criterion = shown.id();
            var name = model.messages().get(shown.name());
            min = field("bounds-min-" + criterion, name + " " + model.messages().get("sure.bounds.min"));
            max = field("bounds-max-" + criterion, name + " " + model.messages().get("sure.bounds.max"));
        }

        private TextField field(String id, String spoken) {
            var field = Commit.line(id, "", typed -> typed());
            field.setPrefWidth(FIELD_WIDTH);
            field.setMinWidth(FIELD_WIDTH);
            field.getStyleClass().add("amount");
            field.setAccessibleText(spoken);
            return field;
        }

        /** What is refused gives way to what holds. */
        private void typed() {
            if (!model.bounds(criterion, min.getText(), max.getText())) {
                replace();
            }
        }

        private void replace() {
            Commit.replace(min, least());
            Commit.replace(max, most());
        }

        void show() {
            Commit.show(min, least());
            Commit.show(max, most());
        }

        private String least() {
            return model.bounds(criterion)
                    .map(each -> WeightsViewModel.percent(each.min()))
                    .orElse("");
        }

        private String most() {
            return model.bounds(criterion)
                    .map(each -> WeightsViewModel.percent(each.max()))
                    .orElse("");
        }
    }
}
