package org.senken.ui.scenario;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.ScenarioId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One scenario told in both languages. Its fields stay while it changes, so that nobody's typing is disturbed. */
final class NarrativeEditor {
    private static final int ROWS = 5;

    private final NarrativeViewModel model;
    private final Messages words;
    private final ScenarioId id;
    private final int horizon;
    private final Label name = Nodes.label("", Styles.CARD_TITLE);
    private final StackPane badge = new StackPane();
    private final NarrativeChips chips;
    private final NarrativePair title;
    private final Map<Narrative.Part, NarrativePair> parts = new EnumMap<>(Narrative.Part.class);
    private final VBox root;

    NarrativeEditor(NarrativeViewModel model, Scenario scenario) {
        this.model = model;
        words = model.messages();
        id = scenario.id();
        horizon = model.horizon();
        chips = new NarrativeChips(model);
        title = NarrativePair.line(words, "narrative-title", "narrative.title", scenario.title(), (language, typed) -> {
            model.title(id, language, typed);
            return true;
        });
        var column = new VBox(
                NarrativeLanguages.row(words),
                section(words.get("narrative.title"), title.root()),
                section(words.get("narrative.states"), chips.root()));
        column.getStyleClass().add(Styles.DETAIL_BODY);
        for (var part : Narrative.Part.values()) {
            column.getChildren().add(part(scenario, part));
        }
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(header(), scroll);
        root.getStyleClass().add(Styles.CARD);
    }

    Region root() {
        return root;
    }

    /** Whether this editor has the fields of the scenario. */
    boolean fits(Scenario other) {
        return other.id().equals(id) && model.horizon() == horizon;
    }

    private HBox header() {
        name.setMinWidth(0);
        var header = Nodes.row(
                8,
                name,
                badge,
                Nodes.spacer(),
                arrow("up", -1),
                arrow("down", 1),
                Nodes.button("narrative-remove", words.get("narrative.remove"), model::remove));
        header.getStyleClass().add(Styles.CARD_HEADER);
        return header;
    }

    private Button arrow(String direction, int places) {
        var button = Nodes.button("narrative-" + direction, "", () -> model.move(places));
        button.setGraphic(new FontIcon("fth-arrow-" + direction));
        var what = words.get(places < 0 ? "narrative.up" : "narrative.down");
        button.setAccessibleText(what);
        return Nodes.explained(button, what);
    }

    private Region part(Scenario scenario, Narrative.Part part) {
        var pair = NarrativePair.lines(
                words,
                "narrative-" + part.name().toLowerCase(Locale.ROOT),
                key(part),
                ROWS,
                scenario.narrative().under(part),
                (language, typed) -> {
                    model.narrate(id, part, language, typed);
                    return true;
                });
        parts.put(part, pair);
        return section(heading(part), pair.root());
    }

    private String heading(Narrative.Part part) {
        return part == Narrative.Part.WHAT
                ? words.get("narrative.what.in", String.valueOf(horizon))
                : words.get(key(part));
    }

    private static String key(Narrative.Part part) {
        return switch (part) {
            case WHAT -> "narrative.what";
            case HOW -> "narrative.how";
            case WHOM -> "narrative.whom";
        };
    }

    private static VBox section(String heading, Region content) {
        return new VBox(4, Nodes.wrapped(heading, Styles.STRONG), content);
    }

    /** Follows the scenario after an edit. */
    void show(Scenario changed) {
        name.setText(model.name(changed));
        badge.getChildren().setAll(NarrativeBadge.of(words, model.check(changed), model.isJudged()));
        title.show(changed.title());
        chips.show(changed);
        parts.forEach((part, pair) -> pair.show(changed.narrative().under(part)));
    }
}
