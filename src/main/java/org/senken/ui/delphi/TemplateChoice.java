package org.senken.ui.delphi;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.RoundTemplate;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The templates side by side, each with one sentence. */
final class TemplateChoice {
    private static final double EQUAL_WIDTH = 330;

    private final PlanViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox root = new HBox(12);

    TemplateChoice(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        for (var template : RoundTemplate.values()) {
            root.getChildren().add(tile(template));
        }
        life.follow(model.templateProperty(), this::show);
    }

    HBox root() {
        return root;
    }

    private Node tile(RoundTemplate template) {
        var choice = new RadioButton(model.messages().get(template));
        choice.setId("template-" + template);
        choice.setUserData(template);
        choice.setToggleGroup(group);
        choice.getStyleClass().add(Styles.STRONG);
        choice.setOnAction(event -> model.choose(template));
        var tile = new VBox(4, choice, Nodes.wrapped(sentence(template), Styles.MUTED, Styles.SMALL));
        tile.getStyleClass().addAll(Styles.CARD, "card-body", Styles.CLICKABLE);
        tile.setOnMouseClicked(event -> choice.fire());
        tile.setPrefWidth(EQUAL_WIDTH);
        tile.setMinWidth(0);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private String sentence(RoundTemplate template) {
        return model.messages()
                .get(
                        switch (template) {
                            case HALF_DAY -> "plan.template.half-day";
                            case TWO_ROUND -> "plan.template.two-round";
                            case ANALYST -> "plan.template.analyst";
                        });
    }

    private void show(RoundTemplate chosen) {
        group.getToggles().stream()
                .filter(toggle -> chosen.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
