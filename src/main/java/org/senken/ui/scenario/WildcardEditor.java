package org.senken.ui.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One wildcard in both languages. Its fields stay while it changes, so that nobody's typing is disturbed. */
final class WildcardEditor {
    private static final int ROWS = 3;

    private final WildcardViewModel model;
    private final Messages words;
    private final WildcardId id;
    private final Label heading = Nodes.label("", Styles.CARD_TITLE);
    private final NarrativePair name;
    private final NarrativePair text;
    private final Map<Wildcard.Combination.Role, NarrativePair> roles = new EnumMap<>(Wildcard.Combination.Role.class);
    private final WildcardChoices<SubjectId> areas;
    private final WildcardChoices<StateId> raises;
    private final NarrativePair signposts;
    private final VBox root;

    WildcardEditor(WildcardViewModel model, Wildcard wildcard) {
        this.model = model;
        words = model.messages();
        id = wildcard.id();
        name = NarrativePair.line(words, "wildcard-name", "wildcard.name", wildcard.name(), (language, typed) -> {
            model.rename(id, language, typed);
            return true;
        });
        text = NarrativePair.lines(
                words, "wildcard-text", "wildcard.text", ROWS, wildcard.text(), (language, typed) -> {
                    model.describe(id, language, typed);
                    return true;
                });
        signposts = NarrativePair.lines(
                words, "wildcard-signposts", "wildcard.signposts", 2, wildcard.signposts(), (language, typed) -> {
                    model.announce(id, language, typed);
                    return true;
                });
        areas = new WildcardChoices<>(
                "wildcard-areas", words.get("wildcard.areas.choose"), area -> model.link(id, area));
        raises = new WildcardChoices<>(
                "wildcard-raises", words.get("wildcard.raises.choose"), state -> model.raise(id, state));
        var scroll = new ScrollPane(fields(wildcard));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(header(), scroll);
        root.getStyleClass().add(Styles.CARD);
    }

    Region root() {
        return root;
    }

    /** Whether this editor has the fields of the wildcard. */
    boolean fits(Wildcard other) {
        return other.id().equals(id);
    }

    private HBox header() {
        heading.setMinWidth(0);
        var header = Nodes.row(
                8,
                heading,
                Nodes.spacer(),
                arrow("up", -1),
                arrow("down", 1),
                Nodes.button("wildcard-remove", words.get("wildcard.remove"), model::remove));
        header.getStyleClass().add(Styles.CARD_HEADER);
        return header;
    }

    private Button arrow(String direction, int places) {
        var button = Nodes.button("wildcard-" + direction, "", () -> model.move(places));
        button.setGraphic(new FontIcon("fth-arrow-" + direction));
        var what = words.get(places < 0 ? "narrative.up" : "narrative.down");
        button.setAccessibleText(what);
        return Nodes.explained(button, what);
    }

    private VBox fields(Wildcard wildcard) {
        var column = new VBox(
                NarrativeLanguages.row(words),
                section("wildcard.name", name.root()),
                section("wildcard.text", text.root()),
                Nodes.wrapped(words.get("wildcard.combination"), Styles.STRONG));
        column.getStyleClass().add(Styles.DETAIL_BODY);
        for (var role : Wildcard.Combination.Role.values()) {
            column.getChildren().add(role(wildcard, role));
        }
        column.getChildren()
                .addAll(
                        section("wildcard.areas", areas.root()),
                        section("wildcard.raises", raises.root()),
                        section("wildcard.signposts", signposts.root()));
        return column;
    }

    private VBox section(String key, Region content) {
        return new VBox(4, Nodes.wrapped(words.get(key), Styles.STRONG), content);
    }

    private VBox role(Wildcard wildcard, Wildcard.Combination.Role role) {
        var key = key(role);
        var pair = NarrativePair.line(
                words,
                "wildcard-" + role.name().toLowerCase(Locale.ROOT),
                key,
                wildcard.combination().of(role),
                (language, typed) -> {
                    model.combine(id, role, language, typed);
                    return true;
                });
        roles.put(role, pair);
        return new VBox(3, Nodes.label(words.get(key), Styles.FIELD_LABEL), pair.root());
    }

    private static String key(Wildcard.Combination.Role role) {
        return switch (role) {
            case EMERGING -> "wildcard.emerging";
            case EXISTING -> "wildcard.existing";
            case NEED -> "wildcard.need";
        };
    }

    /** Follows the wildcard after an edit. */
    void show(Wildcard changed) {
        heading.setText(model.name(changed));
        name.show(changed.name());
        text.show(changed.text());
        signposts.show(changed.signposts());
        roles.forEach((role, pair) -> pair.show(changed.combination().of(role)));
        areas.show(List.of(new WildcardChoices.Group<>("", areaOptions())), changed.areas());
        raises.show(stateGroups(), changed.raises());
    }

    private List<WildcardChoices.Option<SubjectId>> areaOptions() {
        return model.areas().stream()
                .map(area -> new WildcardChoices.Option<>(area.id(), words.get(area.label())))
                .toList();
    }

    private List<WildcardChoices.Group<StateId>> stateGroups() {
        return model.drivers().stream()
                .map(driver -> new WildcardChoices.Group<>(
                        words.get(driver.name()),
                        driver.states().stream()
                                .map(state -> new WildcardChoices.Option<>(state.id(), words.get(state.name())))
                                .toList()))
                .toList();
    }
}
