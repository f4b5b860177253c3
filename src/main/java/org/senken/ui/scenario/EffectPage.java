package org.senken.ui.scenario;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What a scenario changes: the grid at the left, the cell and the list of changes at the right. */
final class EffectPage implements ScenarioPage {
    private static final double SIDE = 340;
    private static final double LEFT_LEAST = 510;
    private static final double PART_LEAST = 170;
    private static final double SIDE_LEAST = 240;

    private final EffectViewModel model;
    private final Messages words;
    private final Choice<Scenario> scenario;
    private final Choice<JudgeId> judge;
    private final EffectDetail detail;
    private final EffectGrid grid;
    private final EffectList list;
    private final Label count = Nodes.label("", Styles.MUTED);
    private final HBox root;

    EffectPage(EffectViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        scenario = new Choice<>(
                "effect-scenario",
                model.narratives()::name,
                each -> model.narratives().select(each.id()));
        judge = new Choice<>("effect-judge", model::name, model::judgeAs);
        detail = new EffectDetail(model);
        grid = new EffectGrid(model, detail::toReason);
        list = new EffectList(model);
        var left = left();
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(12, left, right());
        // what does not fit scrolls; it does not press on the heading of the room
        root.setPrefHeight(0);
        model.follow(life, this::show);
        life.follow(model.placeProperty(), place -> show(model.narratives().current()));
        life.follow(model.judgeProperty(), who -> judge.show(model.judges(), who));
        life.follow(
                model.medians().countedProperty(),
                counted -> show(model.narratives().current()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean isBesideScenarios() {
        return false;
    }

    private VBox left() {
        scenario.root().setPrefWidth(200);
        judge.root().setPrefWidth(140);
        var judges = Nodes.label(words.get("effect.judge"), Styles.MUTED);
        judges.setLabelFor(judge.root());
        var choices = new FlowPane(10, 6, scenario.root(), Nodes.row(6, judges, judge.root()));
        HBox.setHgrow(choices, Priority.ALWAYS);
        var header = new HBox(choices);
        header.getStyleClass().add(Styles.CARD_HEADER);
        var keys = Nodes.wrapped(words.get("effect.keys"), Styles.MUTED, Styles.SMALL, "effect-foot");
        VBox.setVgrow(grid.root(), Priority.ALWAYS);
        grid.root().setMinSize(0, 0);
        var card = new VBox(header, grid.root(), keys);
        card.getStyleClass().add(Styles.CARD);
        card.setMinWidth(LEFT_LEAST);
        card.setPrefWidth(0);
        return card;
    }

    private VBox right() {
        var scroll = new ScrollPane(detail.root());
        scroll.setFitToWidth(true);
        var cell = new VBox(scroll);
        cell.getStyleClass().add(Styles.CARD);
        cell.setMinHeight(PART_LEAST);
        var changes = Nodes.card(words.get("effect.changes"), count, list.root());
        changes.setMinHeight(PART_LEAST);
        VBox.setVgrow(changes, Priority.ALWAYS);
        var side = new VBox(12, cell, changes);
        side.setMinWidth(SIDE_LEAST);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        return side;
    }

    private void show(Optional<Scenario> current) {
        root.setDisable(current.isEmpty());
        current.ifPresent(found -> {
            scenario.show(model.scenarios(), found);
            model.medians().count(found);
            list.show(found);
            count.setText(String.valueOf(found.effects().size()));
        });
        judge.show(model.judges(), model.judgeProperty().get());
        grid.show();
        detail.show(model.placeProperty().get());
    }
}
