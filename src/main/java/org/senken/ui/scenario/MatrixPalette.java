package org.senken.ui.scenario;

import javafx.scene.paint.Color;
import org.senken.core.scenario.Judgement;
import org.senken.settings.Settings;

/** The colours of the matrix in a theme: the same as in the style sheet, which a canvas cannot read. */
@SuppressWarnings("ImmutableEnumChecker") // a colour of JavaFX cannot change, it only does not say so
enum MatrixPalette {
    LIGHT(
            "#ffffff", "#f6f8fa", "#d5dae0", "#eceff2", "#1d232a", "#57606a", "#0b6e6e", "#e3f1f0", "#e9ecf1",
            "#7a4e00", "#e4f1e7", "#86bd97", "#f8e4e6", "#d98791"),
    DARK(
            "#0f151b", "#161d24", "#333c46", "#222a33", "#e6edf3", "#9aa6b2", "#4db6ac", "#16312f", "#222b35",
            "#f2cc60", "#173022", "#2f7a4b", "#371b20", "#99404c");

    final Color surface;
    final Color ground;
    final Color line;
    final Color faint;
    final Color text;
    final Color muted;
    final Color accent;
    final Color soft;
    final Color own;
    final Color disputed;
    private final Color weakUp;
    private final Color strongUp;
    private final Color weakDown;
    private final Color strongDown;

    MatrixPalette(String... colours) {
        surface = Color.web(colours[0]);
        ground = Color.web(colours[1]);
        line = Color.web(colours[2]);
        faint = Color.web(colours[3]);
        text = Color.web(colours[4]);
        muted = Color.web(colours[5]);
        accent = Color.web(colours[6]);
        soft = Color.web(colours[7]);
        own = Color.web(colours[8]);
        disputed = Color.web(colours[9]);
        weakUp = Color.web(colours[10]);
        strongUp = Color.web(colours[11]);
        weakDown = Color.web(colours[12]);
        strongDown = Color.web(colours[13]);
    }

    static MatrixPalette of(Settings.Theme theme) {
        return theme == Settings.Theme.DARK ? DARK : LIGHT;
    }

    /** Green for what promotes, red for what hinders, the stronger the deeper; stronger than +3 is as deep as +3. */
    Color influence(double value) {
        if (value == 0) {
            return surface;
        }
        double depth = Math.min(1, Math.abs(value) / Judgement.STRONGEST);
        return value > 0 ? weakUp.interpolate(strongUp, depth) : weakDown.interpolate(strongDown, depth);
    }
}
