package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
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

/** Points for every criterion: a slider and a field; the ranking follows while a slider is dragged. */
final class PointsSection implements WeightSection {
    private static final double FIELD_WIDTH = 62;
    private static final double SHOWN = 1000;

    private final WeightsViewModel model;
    private final List<Row> rows = new ArrayList<>();
    private final VBox root = new VBox(6);

    PointsSection(WeightsViewModel model) {
        this.model = model;
        root.getChildren().add(Nodes.label(model.messages().get(StatementKind.POINTS), Styles.FIELD_LABEL));
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
        rows.forEach(Row::showShare);
    }

    private double points(CriterionId criterion) {
        return model.points()
                .map(each -> each.points().getOrDefault(criterion, 0.0))
                .orElse(0.0);
    }

    private static double rounded(double share) {
        return Math.rint(SHOWN * share) / SHOWN;
    }

    private final class Row {
        private final CriterionId criterion;
        private final WeightSlider slider;
        private final TextField field;
        private final Label share = Nodes.label("", Styles.MUTED, Styles.SMALL);
        private final VBox root;

        Row(Criterion shown) {
            criterion = shown.id();
            var name = model.messages().get(shown.name());
            slider = new WeightSlider("points-slider-" + criterion, value -> tryOut(value), value -> {
                model.points(criterion, value);
                PointsSection.this.show();
            });
            slider.root().setAccessibleText(name);
            field = Commit.line("points-" + criterion, "", typed -> {
                if (!model.points(criterion, typed)) {
                    Commit.replace(field(), Numbers.decimal(points(criterion)));
                }
            });
            field.setAccessibleText(name);
            field.setPrefWidth(FIELD_WIDTH);
            field.setMinWidth(FIELD_WIDTH);
            field.getStyleClass().add("amount");
            HBox.setHgrow(slider.root(), Priority.ALWAYS);
            root = new VBox(
                    0,
                    Nodes.row(6, Nodes.label(name, Styles.SMALL), Nodes.spacer(), share),
                    Nodes.row(8, slider.root(), field));
        }

        private TextField field() {
            return field;
        }

        private void tryOut(double value) {
            model.tryPoints(criterion, value);
            Commit.show(field, Numbers.decimal(value));
            rows.forEach(Row::showShare);
        }

        void show() {
            double now = points(criterion);
            slider.show(now, model.mostPoints());
            Commit.show(field, Numbers.decimal(now));
        }

        void showShare() {
            double total =
                    rows.stream().mapToDouble(each -> each.slider.value()).sum();
            share.setText(total > 0 ? WeightsViewModel.percent(rounded(slider.value() / total)) + " %" : "");
        }
    }
}
