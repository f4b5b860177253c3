package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** The cell the keyboard is on: who says what, the medians, and the reason in both languages. */
final class EffectDetail {
    private static final int ROWS = 2;

    private final EffectViewModel model;
    private final Messages words;
    private final VBox root = new VBox(8);
    private final Facts facts = new Facts();
    private Optional<EffectCell> place = Optional.empty();
    private Optional<TextPair> reason = Optional.empty();
    private Optional<Pane> fields = Optional.empty();
    private final FlowPane buttons;

    EffectDetail(EffectViewModel model) {
        this.model = model;
        words = model.messages();
        root.getStyleClass().add(Styles.DETAIL_BODY);
        buttons = new FlowPane(
                8,
                8,
                button("effect-clear", "effect.clear", model::clear),
                button("effect-remove", "effect.remove", model::remove));
    }

    private Button button(String id, String key, Runnable action) {
        return Nodes.button(id, words.get(key), action);
    }

    Region root() {
        return root;
    }

    /** Moves the focus to the reason, if there is an effect to give one for. */
    void toReason() {
        reason.filter(each -> fields.filter(Pane::isVisible).isPresent())
                .ifPresent(each -> each.field(words.language()).requestFocus());
    }

    /** Shows a cell of the scenario the model is on. */
    void show(Optional<EffectCell> wanted) {
        if (!wanted.equals(place) || reason.isEmpty()) {
            place = wanted;
            build();
        }
        wanted.ifPresent(this::fill);
    }

    private void build() {
        if (place.isEmpty()) {
            root.getChildren().setAll(Nodes.wrapped(words.get("effect.hint"), Styles.MUTED));
            return;
        }
        var cell = place.get();
        var pair = TextPair.lines(words, "effect-reason", "effect.reason", ROWS, Text.EMPTY, this::typed);
        reason = Optional.of(pair);
        fields = Optional.of(pair.stacked());
        var name = words.get("effect.cell", model.name(cell.subject()), model.name(cell.criterion()));
        root.getChildren().setAll(Nodes.wrapped(name, Styles.CARD_TITLE), facts.root(), fields.get(), buttons);
    }

    private boolean typed(Language language, String text) {
        place.ifPresent(cell -> model.reason(cell, language, text));
        return true;
    }

    private void fill(EffectCell cell) {
        var effect = model.effect(cell);
        facts.clear();
        facts.add(
                words.get("effect.change"),
                effect.map(each -> EffectWords.arrow(each.shift())).orElse(words.get("effect.unchanged")));
        facts.add(words.get("effect.judges"), effect.map(model::judgements).orElse(""));
        facts.add(words.get("effect.median"), medians(cell, effect));
        reason.ifPresent(pair -> pair.show(effect.map(Effect::reason).orElse(Text.EMPTY)));
        for (var part : List.of(fields.orElseThrow(), buttons)) {
            part.setVisible(effect.isPresent());
            part.setManaged(effect.isPresent());
        }
    }

    private String medians(EffectCell cell, Optional<Effect> effect) {
        return model.medians()
                .at(cell)
                .map(found -> {
                    var change = effect.isEmpty()
                            ? number(found.base())
                            : words.get("effect.median.change", number(found.base()), number(found.under()));
                    return found.held() ? change + "\n" + words.get("effect.held") : change;
                })
                .orElse(words.get("effect.median.none"));
    }

    private static String number(OptionalDouble median) {
        return Numbers.decimal(median.orElse(Double.NaN));
    }
}
