package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.SubjectId;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** Technologies or areas with a tick each: all that are ticked become items in one step. */
final class OfferPane {
    private final DetailPane pane = new DetailPane();

    OfferPane(ItemsViewModel model, ItemsViewModel.Sheet sheet, RoomView.Life life) {
        var words = model.messages();
        boolean areas = sheet == ItemsViewModel.Sheet.AREAS;
        var ticks = new TickList<SubjectId>("offers", words, model.offers(), life);
        VBox.setVgrow(ticks.root(), Priority.ALWAYS);
        var content = new VBox(ticks.root());
        if (areas) {
            var note = Nodes.wrapped(words.get("items.areas.note"), "find-remark", Styles.WARN, Styles.SMALL);
            var frame = new VBox(note);
            frame.getStyleClass().add("find-remarks");
            content.getChildren().addFirst(frame);
        }
        content.setMinHeight(0);
        pane.name(
                words.get(areas ? "items.add.areas" : "items.add.technologies"),
                words.get("items.tick.how"),
                List.of());
        pane.fill(
                content,
                List.of(
                        Nodes.button("offers-add", words.get("items.tick.add"), model::addTicked, Styles.PRIMARY),
                        Nodes.button("offers-back", words.get("items.back"), model::showDetail)));
    }

    Region root() {
        return pane.root();
    }
}
