package org.senken.ui.scenario;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Wildcard;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The wildcards and proposals at the left, the one being written beside them. */
final class WildcardPage implements ScenarioPage {
    private static final double SIDE = 300;
    private static final double GENERATOR = 250;

    private final WildcardViewModel model;
    private final StackPane place = new StackPane();
    private final HBox root;
    private Optional<WildcardEditor> editor = Optional.empty();

    WildcardPage(WildcardViewModel model, RoomView.Life life) {
        this.model = model;
        var list = new WildcardList(model, life).root();
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        var generator = new WildcardGenerator(model, life).root();
        generator.setMinHeight(GENERATOR);
        generator.setPrefHeight(GENERATOR);
        var side = new VBox(12, list, generator);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        root = new HBox(12, side, place);
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

    private void open(Wildcard wildcard) {
        if (editor.filter(each -> each.fits(wildcard)).isEmpty()) {
            editor = Optional.of(new WildcardEditor(model, wildcard));
            place.getChildren().setAll(editor.get().root());
        }
        editor.ifPresent(each -> each.show(wildcard));
    }

    private void close() {
        editor = Optional.empty();
        place.getChildren().setAll(Nodes.wrapped(model.messages().get("wildcard.hint"), Styles.MUTED));
    }
}
