package org.senken.ui.delphi;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Scenario;
import org.senken.language.ScenarioNames;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** In which world the votes are given: the one as it is, or under chosen scenarios. Away while there are no scenarios. */
final class WorldsCard {
    private final PlanViewModel model;
    private final VBox lines = new VBox(6);
    private final VBox root;

    WorldsCard(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        lines.getStyleClass().add("card-body");
        root = Nodes.card(model.messages().get("plan.worlds"), lines);
        life.follow(model.planProperty(), plan -> show());
        life.follow(model.studyProperty(), study -> show());
    }

    VBox root() {
        return root;
    }

    private void show() {
        var chosen = model.study().scenarios().chosen();
        root.setVisible(!chosen.isEmpty());
        root.setManaged(!chosen.isEmpty());
        var asked = model.planProperty().get().scenarios(model.offer());
        lines.getChildren()
                .setAll(tick("plan-world-base", model.messages().get("plan.world.base"), asked.isEmpty(), box -> {
                    model.askAsItIs();
                    // this one is never unticked by itself
                    box.setSelected(true);
                }));
        for (var scenario : chosen) {
            lines.getChildren()
                    .add(tick(
                            "plan-world-" + scenario.id(),
                            name(scenario),
                            asked.contains(scenario.id()),
                            box -> model.askUnder(scenario.id(), box.isSelected())));
        }
        if (asked.size() > 1) {
            lines.getChildren()
                    .add(Nodes.wrapped(
                            model.messages().get("plan.worlds.several", asked.size()), Styles.MUTED, Styles.SMALL));
        }
    }

    private String name(Scenario scenario) {
        return model.messages().get(ScenarioNames.full(model.study().scenarios(), scenario.id()));
    }

    private static Node tick(String id, String words, boolean selected, Consumer<CheckBox> onClick) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setSelected(selected);
        box.setWrapText(true);
        box.setOnAction(event -> onClick.accept(box));
        return box;
    }
}
