package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.language.Numbers;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The least and the most per cent that each criterion may weigh: two fields and a range; a blank says nothing. */
final class BoundsSection implements WeightSection {
    private static final double FIELD_WIDTH = 56;
    private static final double PERCENT = 100;

    private final WeightsViewModel model;
    private final List<Row> rows = new ArrayList<>();
    private final VBox root = new VBox(6);

    BoundsSection(WeightsViewModel model) {
        this.model = model;
        var words = model.messages();
        root.getChildren()
                .add(Nodes.row(
                        8,
                        Nodes.label(words.get("sure.bounds.min"), Styles.FIELD_LABEL),
                        Nodes.spacer(),
                        Nodes.label(words.get(StatementKind.BOUNDS), Styles.FIELD_LABEL),
                        Nodes.spacer(),
                        Nodes.label(words.get("sure.bounds.max"), Styles.FIELD_LABEL)));
        model.criteria().forEach(each -> {
            var row = new Row(each);
            rows.add(row);
            root.getChildren().add(row.root);
        });
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
        private final WeightRange range;
        private final VBox root;

        Row(Criterion shown) {
            criterion = shown.id();
            var name = model.messages().get(shown.name());
            min = field("bounds-min-" + criterion, name + " " + model.messages().get("sure.bounds.min"));
            max = field("bounds-max-" + criterion, name + " " + model.messages().get("sure.bounds.max"));
            range = new WeightRange("bounds-range-" + criterion, this::tryOut, this::settle);
            range.root().setAccessibleText(name);
            HBox.setHgrow(range.root(), Priority.ALWAYS);
            root = new VBox(2, Nodes.label(name, Styles.SMALL), Nodes.row(8, min, range.root(), max));
        }

        private TextField field(String id, String spoken) {
            var field = Commit.line(id, "", typed -> typed());
            field.setPrefWidth(FIELD_WIDTH);
            field.setMinWidth(FIELD_WIDTH);
            field.getStyleClass().add("amount");
            field.setAccessibleText(spoken);
            return field;
        }

        private void tryOut(double least, double most) {
            Commit.replace(min, Numbers.decimal(least));
            Commit.replace(max, Numbers.decimal(most));
            model.tryBounds(criterion, least / PERCENT, most / PERCENT);
        }

        /** What is refused gives way to what holds. */
        private void settle(double least, double most) {
            if (!model.bounds(criterion, least / PERCENT, most / PERCENT)) {
                replace();
            }
        }

        private void typed() {
            if (!model.bounds(criterion, min.getText(), max.getText())) {
                replace();
            }
        }

        private void replace() {
            Commit.replace(min, least());
            Commit.replace(max, most());
            showRange();
        }

        void show() {
            Commit.show(min, least());
            Commit.show(max, most());
            showRange();
        }

        private void showRange() {
            var said = model.bounds(criterion);
            range.show(
                    PERCENT * said.map(each -> each.min()).orElse(0.0),
                    PERCENT * said.map(each -> each.max()).orElse(1.0));
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
