package org.senken.ui.common;

import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import org.senken.chart.HouseTheme;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Scale;

/** Colours for cells that hold a score: one hue from light to dark, the same hues as in figures. */
public record Heat(Background background, Color text) {
    private static final Color LIGHT = Color.web("#d8e9e8");
    private static final Color DARK = Color.web("#0b6e6e");
    private static final Color INK = Color.web("#1b2127");
    private static final double CONTRAST_LIMIT = 0.5;

    /** The colours for a score on a criterion. */
    public static Heat of(CriterionId criterion, double score) {
        var fill = criterion.equals(Criterion.DUAL_USE_RISK) ? violet(score) : teal(score);
        var text = luminance(fill) > CONTRAST_LIMIT ? INK : Color.WHITE;
        return new Heat(new Background(new BackgroundFill(fill, new CornerRadii(3), null)), text);
    }

    private static Color violet(double score) {
        var colour = HouseTheme.risk(score);
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static Color teal(double score) {
        return LIGHT.interpolate(DARK, (score - Scale.LOWEST) / (Scale.HIGHEST - Scale.LOWEST));
    }

    private static double luminance(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }
}
