package org.senken.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
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

    /**
     * Lays out a few of the larger controls once, unseen, while the workspace is being opened: the first window then
     * finds their classes and styles loaded.
     */
    public static void warmUp(Settings.Theme theme) {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("A"));
        table.getItems().add("B");
        var root = new VBox(
                new ScrollPane(new Label("C")),
                new Button("D"),
                new TextField("E"),
                new MenuButton("F"),
                new ToggleButton("G"),
                new ProgressBar(0.5),
                table);
        dress(root, theme);
        new Scene(root, 300, 300).snapshot(null);
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
