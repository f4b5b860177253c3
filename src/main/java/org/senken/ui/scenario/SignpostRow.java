package org.senken.ui.scenario;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.scenario.Signpost;
import org.senken.core.technology.ScenarioId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One signpost: what is watched, from where on it counts as seen, and the last look at it. */
final class SignpostRow {
    private static final double LABELS = 104;

    private final RoadmapViewModel model;
    private final Messages words;
    private final NarrativePair text;
    private final NarrativePair threshold;
    private final Label looked = Nodes.label("", Styles.MUTED);
    private final Label stale;
    private final CheckBox seen;
    private final VBox root;

    /**
     * @param place among the signposts of the scenario, from 0
     * @param onRemove moves the focus away before the row goes
     */
    SignpostRow(RoadmapViewModel model, ScenarioId id, int place, Signpost signpost, Runnable onRemove) {
        this.model = model;
        words = model.messages();
        text = NarrativePair.line(words, "signpost-" + place, "signpost.text", signpost.text(), (language, typed) -> {
            model.rename(id, place, language, typed);
            return true;
        });
        threshold = NarrativePair.line(
                words, "signpost-threshold-" + place, "signpost.threshold", signpost.threshold(), (language, typed) -> {
                    model.limit(id, place, language, typed);
                    return true;
                });
        stale = Nodes.badge(words.get("signpost.stale"), Styles.WARN);
        seen = new CheckBox(words.get("signpost.seen"));
        seen.setId("signpost-seen-" + place);
        seen.setMinWidth(Region.USE_PREF_SIZE);
        seen.setOnAction(event -> model.find(id, place, seen.isSelected()));
        root = new VBox(
                4,
                labelled("signpost.text", text),
                labelled("signpost.threshold", threshold),
                last(id, place, onRemove));
        root.getStyleClass().add(Styles.LINE);
    }

    Region root() {
        return root;
    }

    private HBox labelled(String key, NarrativePair pair) {
        var label = Nodes.wrapped(words.get(key), Styles.FIELD_LABEL);
        label.setMinWidth(LABELS);
        label.setMaxWidth(LABELS);
        HBox.setHgrow(pair.root(), Priority.ALWAYS);
        return Nodes.row(8, label, pair.root());
    }

    private HBox last(ScenarioId id, int place, Runnable onRemove) {
        looked.setMinWidth(0);
        return Nodes.row(
                10,
                seen,
                looked,
                stale,
                Nodes.spacer(),
                Nodes.button("signpost-look-" + place, words.get("signpost.look"), () -> model.look(id, place)),
                remove(id, place, onRemove));
    }

    private Button remove(ScenarioId id, int place, Runnable onRemove) {
        var button = Nodes.button("signpost-remove-" + place, "", () -> {
            onRemove.run();
            model.removeSignpost(id, place);
        });
        button.setGraphic(new FontIcon("fth-x"));
        button.setAccessibleText(words.get("signpost.remove"));
        return Nodes.explained(button, words.get("signpost.remove"));
    }

    /** Follows the signpost after an edit. */
    void show(Signpost signpost) {
        text.show(signpost.text());
        threshold.show(signpost.threshold());
        seen.setSelected(signpost.seen());
        looked.setText(signpost.looked()
                .map(day -> words.get("signpost.looked", model.day(day)))
                .orElse(words.get("signpost.looked.never")));
        boolean old = signpost.isStale(model.today());
        stale.setVisible(old);
        stale.setManaged(old);
    }
}
