package org.senken.ui.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One cell of the grid: the change, and below it the median before and after. Empty where nothing changes. */
final class EffectCellLabel {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    /** From how many points on a change is shown in the stronger shade. */
    private static final double STRONG_FROM = 2;

    private final EffectViewModel model;
    private final EffectCell cell;
    private final Label points = Nodes.label("", "effect-points");
    private final Label medians = Nodes.label("", Styles.SMALL);
    private final VBox root = new VBox(points, medians);

    EffectCellLabel(EffectViewModel model, EffectCell cell) {
        this.model = model;
        this.cell = cell;
        root.getStyleClass().add("effect-cell");
        points.setMinWidth(Region.USE_PREF_SIZE);
        medians.setMinWidth(Region.USE_PREF_SIZE);
    }

    Region root() {
        return root;
    }

    /** Follows the study. */
    void show() {
        var effect = model.effect(cell);
        points.setText(effect.map(each -> EffectWords.points(each.shift())).orElse(""));
        var after = effect.isPresent() ? medians() : "";
        medians.setText(after);
        medians.setVisible(!after.isEmpty());
        medians.setManaged(!after.isEmpty());
        colour(effect);
    }

    private void colour(Optional<Effect> effect) {
        double shift = effect.map(Effect::shift).orElse(0.0);
        boolean good = model.isGood(cell.criterion(), shift);
        root.pseudoClassStateChanged(GOOD, shift != 0 && good);
        root.pseudoClassStateChanged(BAD, shift != 0 && !good);
        root.pseudoClassStateChanged(STRONG, Math.abs(shift) >= STRONG_FROM);
    }

    /** "5 → 6.5", with an asterisk where the end of the scale bites; blank while there are no medians. */
    private String medians() {
        return model.medians()
                .at(cell)
                .filter(each -> each.base().isPresent() && each.under().isPresent())
                .map(each -> number(each.base()) + " → " + number(each.under()) + (each.held() ? "*" : ""))
                .orElse("");
    }

    private static String number(OptionalDouble median) {
        return Numbers.decimal(median.orElse(Double.NaN));
    }

    void current(boolean isCurrent) {
        root.pseudoClassStateChanged(CURRENT, isCurrent);
    }

    /** What a screen reader says of the cell. */
    String words() {
        var change = points.getText().isEmpty() ? model.messages().get("effect.unchanged") : points.getText();
        return String.join(", ", model.name(cell.subject()), model.name(cell.criterion()), change, medians.getText());
    }
}
