package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Criterion;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** How many times as heavy one criterion is as another: what was said, and a line to say more. */
final class RatioSection implements WeightSection {
    private static final double FIELD_WIDTH = 52;

    private final WeightsViewModel model;
    private final VBox said = new VBox(4);
    private final Choice<Criterion> of;
    private final Choice<Criterion> to;
    private final TextField min = field("ratio-min");
    private final TextField max = field("ratio-max");
    private final VBox root;
    private Optional<Criterion> heavy;
    private Optional<Criterion> light;

    RatioSection(WeightsViewModel model) {
        this.model = model;
        var words = model.messages();
        var criteria = model.criteria();
        heavy = criteria.stream().findFirst();
        light = criteria.stream().skip(1).findFirst();
        of = new Choice<>("ratio-of", each -> words.get(each.name()), chosen -> heavy = Optional.of(chosen));
        to = new Choice<>("ratio-to", each -> words.get(each.name()), chosen -> light = Optional.of(chosen));
        for (var box : List.of(of.root(), to.root())) {
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        min.setPromptText("1");
        min.setAccessibleText(words.get("sure.ratio.min"));
        max.setAccessibleText(words.get("sure.ratio.max"));
        var add = Nodes.button("ratio-add", words.get("sure.ratio.add"), this::add);
        root = new VBox(
                6,
                Nodes.label(words.get(StatementKind.RATIOS), Styles.FIELD_LABEL),
                said,
                of.root(),
                Nodes.row(
                        6,
                        Nodes.label(words.get("sure.ratio.min"), Styles.SMALL),
                        min,
                        Nodes.label(words.get("sure.ratio.max"), Styles.SMALL),
                        max,
                        Nodes.label(words.get("sure.ratio.times"), Styles.SMALL)),
                Nodes.row(6, to.root(), add));
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefWidth(FIELD_WIDTH);
        field.setMinWidth(FIELD_WIDTH);
        field.getStyleClass().add("amount");
        return field;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        said.getChildren()
                .setAll(model.ratios().stream()
                        .map(each -> new StatementLine(model, each).root())
                        .toList());
        heavy.ifPresent(each -> of.show(model.criteria(), each));
        light.ifPresent(each -> to.show(model.criteria(), each));
    }

    private void add() {
        heavy.ifPresent(one -> light.ifPresent(other -> {
            if (model.addRatio(one.id(), other.id(), min.getText(), max.getText())) {
                min.clear();
                max.clear();
            }
        }));
    }
}
