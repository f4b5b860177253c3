package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The world the best portfolio is sought in: as it is, or one of the scenarios. A choice of one is none. */
final class WorldChoice {
    private static final double WIDTH = 150;

    private final BudgetViewModel model;
    private final Choice<Optional<ScenarioId>> choice;
    private final HBox root;

    WorldChoice(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        choice = new Choice<>("budget-world", this::name, model.funding()::show);
        choice.root().setPrefWidth(WIDTH);
        choice.root().setMinWidth(WIDTH);
        var label = Nodes.label(model.messages().get("budget.world"), Styles.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice.root());
        root = Nodes.row(8, label, choice.root());
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.funding().worldProperty(), world -> show());
    }

    Region root() {
        return root;
    }

    private Study study() {
        return model.studyProperty().getValue();
    }

    private void show() {
        List<Optional<ScenarioId>> worlds = new ArrayList<>();
        worlds.add(Optional.empty());
        study().scenarios().chosen().stream().map(Scenario::id).map(Optional::of).forEach(worlds::add);
        root.setManaged(worlds.size() > 1);
        choice.show(worlds, model.funding().worldProperty().get());
    }

    private String name(Optional<ScenarioId> world) {
        var scenarios = study().scenarios();
        return world.map(id -> model.messages()
                        .get("outlook.scenario", scenarios.letterOf(id), scenarios.titleOf(id)))
                .orElseGet(() -> model.messages().get("outlook.base"));
    }
}
