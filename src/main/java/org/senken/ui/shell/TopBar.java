package org.senken.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.settings.Settings;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;
import org.senken.ui.projector.ProjectorMenu;

/** The bar at the top: where we are, the two languages, undo and redo, light and dark. */
final class TopBar extends RoomView {
    private final ShellViewModel model;
    private final HBox root;

    /**
     * @param ballot whether a ballot has the window: then nothing leads elsewhere but leaving
     * @param projector says what the room sees; null while a ballot has the window
     */
    TopBar(ShellViewModel model, boolean ballot, @Nullable ProjectorMenu projector) {
        this.model = model;
        var crumb = Nodes.label("", "crumb");
        crumb.setMinWidth(0);
        follow(model.studyProperty(), study -> crumb.setText(crumb(ballot)));
        follow(model.roomProperty(), room -> crumb.setText(crumb(ballot)));
        var brand = new HBox(5, Nodes.label("先見", "brand-mark"), Nodes.label("Senken", "brand"));
        brand.setMinWidth(Region.USE_PREF_SIZE);
        brand.setPrefWidth(184);
        brand.setAlignment(Pos.CENTER_LEFT);
        root = new HBox(brand, crumb, Nodes.spacer(), languages(), undo(), redo(), last(ballot));
        if (projector != null) {
            root.getChildren().add(root.getChildren().size() - 1, projector.root());
        }
        root.getStyleClass().add("top-bar");
    }

    @Override
    public Region root() {
        return root;
    }

    private String crumb(boolean ballot) {
        var title = model.messages().get(model.studyProperty().getValue().title());
        return ballot
                ? title
                : title + "  ›  " + model.messages().get(model.roomProperty().getValue());
    }

    private Region languages() {
        var names = List.of(Language.EN, Language.JA);
        var row = Segments.of(
                "language",
                names,
                language -> model.messages().get("shell.language." + language.name()),
                model.settingsProperty().getValue().language(),
                model::speak);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private Button undo() {
        var button = icon("undo", Feather.CORNER_UP_LEFT, model::undo);
        follow(model.undoableProperty(), name -> show(button, "shell.undo", name));
        return button;
    }

    private Button redo() {
        var button = icon("redo", Feather.CORNER_UP_RIGHT, model::redo);
        follow(model.redoableProperty(), name -> show(button, "shell.redo", name));
        return button;
    }

    private void show(Button button, String key, Optional<Sentence> name) {
        button.setDisable(name.isEmpty());
        var text = name.map(what -> model.messages().get(key, what))
                .orElse(model.messages().get(key + ".none"));
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
    }

    private Button last(boolean ballot) {
        if (ballot) {
            return Nodes.button("ballot-leave", model.messages().get("ballot.leave"), model::leaveBallot);
        }
        boolean light = model.settingsProperty().getValue().theme() == Settings.Theme.LIGHT;
        var button = icon("theme", light ? Feather.MOON : Feather.SUN, model::turnTheme);
        var text = model.messages().get(light ? "shell.dark" : "shell.light");
        button.setAccessibleText(text);
        return Nodes.explained(button, text);
    }

    private static Button icon(String id, Feather symbol, Runnable action) {
        var button = Nodes.button(id, "", action, Styles.PLAIN);
        button.setGraphic(new FontIcon(symbol));
        return button;
    }
}
