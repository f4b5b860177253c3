package org.senken.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.senken.settings.Settings;

/** Fonts, theme and style sheet. */
public final class Look {
    private static final String SHEET = resource("/assets/style/senken.css");
    private static final String DARK = "dark";
    private static final double ANY_SIZE = 13;

    private Look() {}

    /** Makes the bundled fonts known; once, before the first window. */
    public static void loadFonts() {
        Font.loadFont(resource("/assets/fonts/NotoSansJP-Regular.ttf"), ANY_SIZE);
        Font.loadFont(resource("/assets/fonts/NotoSansJP-Bold.ttf"), ANY_SIZE);
    }

    /** Gives a window's content the look of a theme. */
    public static void dress(Parent root, Settings.Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Settings.Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        if (!root.getStylesheets().contains(SHEET)) {
            root.getStylesheets().add(SHEET);
        }
        root.getStyleClass().remove(DARK);
        if (theme == Settings.Theme.DARK) {
            root.getStyleClass().add(DARK);
        }
    }

    /** Gives a dialog the look of the window it belongs to. */
    static void dress(Parent dialog, @Nullable Window owner) {
        dialog.getStylesheets().add(SHEET);
        if (owner != null && owner.getScene().getRoot().getStyleClass().contains(DARK)) {
            dialog.getStyleClass().add(DARK);
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }
}
