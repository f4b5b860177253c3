package org.senken.ui.scenario;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.core.scenario.Scenario;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The scenarios at the left, the one that is being told beside them. */
final class NarrativePage implements ScenarioPage {
    private final NarrativeViewModel model;
    private final StackPane place = new StackPane();
    private final HBox root;
    private Optional<NarrativeEditor> editor = Optional.empty();

    NarrativePage(NarrativeViewModel model, RoomView.Life life) {
        this.model = model;
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        root = new HBox(12, new NarrativeList(model, life).root(), place);
        // what does not fit scrolls; it does not press on the heading of the room
        root.setPrefHeight(0);
        model.follow(life, current -> current.ifPresentOrElse(this::open, this::close));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean isBesideScenarios() {
        return false;
    }

    private void open(Scenario scenario) {
        if (editor.filter(each -> each.fits(scenario)).isEmpty()) {
            editor = Optional.of(new NarrativeEditor(model, scenario));
            place.getChildren().setAll(editor.get().root());
        }
        editor.ifPresent(each -> each.show(scenario));
    }

    private void close() {
        editor = Optional.empty();
        place.getChildren().setAll(Nodes.wrapped(model.messages().get("narrative.hint"), Styles.MUTED));
    }
}
