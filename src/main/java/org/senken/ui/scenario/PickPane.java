package org.senken.ui.scenario;

import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.StateId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The proposed set: its size, its members with a tick for those that stay, and how different they are. */
final class PickPane {
    private final PickViewModel model;
    private final Messages words;
    private final VBox body = new VBox(8);
    private final FlowPane actions = new FlowPane(8, 8);
    private final VBox root;

    PickPane(PickViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        body.getStyleClass().add("card-body");
        actions.getStyleClass().add(Styles.DETAIL_ACTIONS);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var header = new VBox(Nodes.label(words.get("pick.title"), Styles.CARD_TITLE));
        header.getStyleClass().add(Styles.CARD_HEADER);
        root = new VBox(header, scroll, actions);
        root.getStyleClass().add(Styles.CARD);
        life.follow(model.proposalProperty(), proposal -> show());
        life.follow(model.keptProperty(), kept -> show());
        life.follow(model.room().scenariosProperty(), scenarios -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        var sizes = Segments.of(
                "pick-size",
                PickViewModel.SIZES,
                String::valueOf,
                model.sizeProperty().get(),
                model::size);
        body.getChildren().setAll(Nodes.row(10, Nodes.label(words.get("pick.size"), Styles.MUTED), sizes));
        if (model.chosen() > 0) {
            body.getChildren().add(Nodes.wrapped(words.count("pick.chosen", model.chosen()), Styles.MUTED));
        }
        model.proposalProperty()
                .get()
                .ifPresentOrElse(
                        this::show, () -> body.getChildren().add(Nodes.wrapped(words.get("pick.hint"), Styles.MUTED)));
        actions.getChildren()
                .setAll(
                        Nodes.button("pick-propose", words.get("pick.propose"), model::propose),
                        Nodes.button("pick-add", words.get("pick.add"), model::addSelected));
        model.proposalProperty()
                .get()
                .filter(each -> !each.members().isEmpty())
                .ifPresent(each -> actions.getChildren()
                        .add(Nodes.button(
                                "pick-choose",
                                words.count("pick.choose", each.members().size()),
                                model::choose,
                                Styles.PRIMARY)));
    }

    private void show(PickViewModel.Proposal proposal) {
        if (proposal.members().isEmpty()) {
            body.getChildren().add(Nodes.wrapped(words.get("pick.none"), Styles.MUTED));
            return;
        }
        proposal.members().forEach(member -> body.getChildren().add(line(member)));
        var key = proposal.exact() ? "pick.different" : "pick.different.about";
        body.getChildren()
                .add(Nodes.wrapped(
                        words.get(
                                key,
                                proposal.smallest(),
                                model.room().scenarios().drivers().size()),
                        Styles.MUTED,
                        Styles.SMALL));
    }

    private Node line(SortedMap<DriverId, StateId> member) {
        var tick = new CheckBox(words.get(model.name(member)));
        tick.setWrapText(true);
        tick.setSelected(model.keptProperty().get().contains(member));
        tick.setOnAction(event -> {
            model.keep(member, tick.isSelected());
            model.room().select(member);
        });
        return tick;
    }
}
