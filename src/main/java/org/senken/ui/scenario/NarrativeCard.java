package org.senken.ui.scenario;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Scenario;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/**
 * The chosen scenario that is looked at, in short: how its narrative begins, what it changes most, how its signposts
 * stand. It takes no room while none of the chosen is looked at.
 */
final class NarrativeCard {
    private static final int CHANGES = 4;
    private static final int BEGINNING = 220;

    private final ScenarioViewModel room;
    private final ToldModels told;
    private final Messages words;
    private final Label title = Nodes.wrapped("", Styles.CARD_TITLE);
    private final VBox body = new VBox(8);
    private final VBox root;

    /**
     * @param life ends when the card leaves the screen
     */
    NarrativeCard(ScenarioViewModel room, ToldModels told, RoomView.Life life) {
        this.room = room;
        this.told = told;
        words = room.messages();
        var header = new HBox(title);
        header.getStyleClass().add(Styles.CARD_HEADER);
        body.getStyleClass().add(Styles.DETAIL_BODY);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        root = new VBox(header, scroll);
        root.getStyleClass().add(Styles.CARD);
        root.setMinHeight(0);
        life.follow(room.studyProperty(), study -> show());
        life.follow(room.selectedProperty(), selected -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        Optional<Scenario> scenario = room.selectedScenario();
        root.setVisible(scenario.isPresent());
        root.setManaged(scenario.isPresent());
        scenario.ifPresent(this::show);
    }

    private void show(Scenario scenario) {
        title.setText(told.narratives().name(scenario));
        body.getChildren().setAll(Nodes.wrapped(beginning(scenario), Styles.MUTED));
        var changes = EffectViewModel.changes(scenario);
        if (!changes.isEmpty()) {
            body.getChildren().add(Nodes.label(words.get("narrative.changes"), Styles.STRONG));
            changes.stream().limit(CHANGES).map(this::change).forEach(body.getChildren()::add);
        }
        body.getChildren().add(signposts(scenario));
    }

    private String beginning(Scenario scenario) {
        var what = words.get(scenario.narrative().what());
        if (what.isEmpty()) {
            return words.get("narrative.untold");
        }
        int end = what.offsetByCodePoints(0, Math.min(BEGINNING, what.codePointCount(0, what.length())));
        return end < what.length() ? what.substring(0, end).strip() + "…" : what;
    }

    private HBox change(EffectViewModel.Changed changed) {
        var effects = told.effects();
        var cell = changed.cell();
        double shift = changed.effect().shift();
        var where = Nodes.label(
                words.get("effect.cell", effects.name(cell.subject()), effects.name(cell.criterion())), Styles.MUTED);
        where.setMinWidth(0);
        var much = Nodes.label(EffectWords.arrow(shift), "cell-badge");
        much.getStyleClass()
                .add(shift == 0 ? Styles.MUTED : effects.isGood(cell.criterion(), shift) ? Styles.GOOD : Styles.BAD);
        much.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(6, where, much);
    }

    private HBox signposts(Scenario scenario) {
        var watch = told.roadmap().watch(scenario);
        return Nodes.row(
                6,
                Nodes.label(words.get("roadmap.signposts"), Styles.STRONG),
                Nodes.wrapped(words.get("signpost.watch", watch.watched(), watch.seenThisQuarter()), Styles.MUTED));
    }
}
