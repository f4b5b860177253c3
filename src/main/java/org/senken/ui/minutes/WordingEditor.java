package org.senken.ui.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.minutes.Wording;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** One wording with its variants. Its fields stay while the wording changes, so that nobody's typing is disturbed. */
final class WordingEditor {
    private static final int ROWS = 2;

    private final WordingsViewModel model;
    private final Messages words;
    private final ToggleGroup group = new ToggleGroup();
    private final List<TextPair> variants = new ArrayList<>();
    private final List<RadioButton> choices = new ArrayList<>();
    private final TextPair reservation;
    private final Pane reserved;
    private final HBox statuses = new HBox();
    private final VBox root;
    private Wording wording;

    WordingEditor(WordingsViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        words = model.messages();
        var column = new VBox(10);
        column.getStyleClass().add(Styles.DETAIL_BODY);
        for (int i = 0; i < wording.variants().size(); i++) {
            column.getChildren().add(variant(i));
        }
        column.getChildren()
                .add(Nodes.button(
                        "wording-variant", words.get("wordings.variant.add"), () -> model.addVariant(this.wording)));
        reservation = TextPair.lines(
                words, "wording-reservation", "wordings.reservation", ROWS, wording.reservation(), this::reserve);
        reserved = reservation.stacked();
        column.getChildren().addAll(Nodes.label(words.get("wordings.status"), Styles.FIELD_LABEL), statuses, reserved);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = Nodes.card(words.get("wordings.number", wording.number()), buttons(), scroll);
    }

    Region root() {
        return root;
    }

    /** Whether this editor has the fields for the wording. */
    boolean fits(Wording other) {
        return other.number() == wording.number() && other.variants().size() == variants.size();
    }

    private HBox buttons() {
        return Nodes.row(
                8,
                Nodes.button("wording-remove", words.get("wordings.remove"), () -> model.remove(wording)),
                Nodes.button(
                        "wording-project",
                        words.get("projector.project"),
                        () -> model.project(wording),
                        Styles.PRIMARY));
    }

    /** A variant under its letter, with a mark for the one that the status speaks of. */
    private Region variant(int place) {
        var letter = String.valueOf((char) ('A' + place));
        var choice = new RadioButton(words.get("wordings.variant", letter));
        choice.setId("wording-choice-" + letter);
        choice.setToggleGroup(group);
        choice.setOnAction(event -> model.choose(wording, place));
        var pair = TextPair.lines(
                words,
                "wording-" + letter,
                "wordings.sentence",
                ROWS,
                wording.variants().get(place),
                (language, typed) -> write(place, language, typed));
        choices.add(choice);
        variants.add(pair);
        return new VBox(4, choice, pair.stacked());
    }

    private boolean write(int place, Language language, String typed) {
        model.write(wording, place, language, typed);
        return true;
    }

    private boolean reserve(Language language, String typed) {
        model.reserve(wording, language, typed);
        return true;
    }

    /** Follows the wording after an edit. */
    void show(Wording changed) {
        wording = changed;
        for (int i = 0; i < variants.size(); i++) {
            Text sentence = changed.variants().get(i);
            variants.get(i).show(sentence);
            choices.get(i).setSelected(i == changed.chosen());
        }
        statuses.getChildren()
                .setAll(Segments.of(
                        "wording-status",
                        Arrays.asList(Wording.Status.values()),
                        words::get,
                        changed.status(),
                        status -> model.decide(wording, status)));
        reservation.show(changed.reservation());
        boolean shown = changed.status() == Wording.Status.RESERVED;
        reserved.setVisible(shown);
        reserved.setManaged(shown);
    }
}
