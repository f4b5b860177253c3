package org.senken.ui.settings;

import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.settings.Settings;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The settings room. */
public final class SettingsView extends RoomView {
    private static final double WIDTH = 620;

    private final SettingsViewModel model;
    private final VBox root;

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        root = new VBox(
                Nodes.label(words("room.SETTINGS"), Styles.ROOM_TITLE),
                card("settings.person", operator()),
                card("settings.pin", pin()),
                card("settings.look", look()),
                card("settings.data", Nodes.wrapped(model.workspace(), Styles.MUTED)));
        root.getStyleClass().add(Styles.ROOM);
    }

    @Override
    public Region root() {
        return root;
    }

    private VBox operator() {
        var field = Commit.line("settings-operator", settings().operator(), model::nameOperator);
        return new VBox(6, field, Nodes.wrapped(words("settings.person.why"), Styles.MUTED, Styles.SMALL));
    }

    private VBox pin() {
        var field = new PasswordField();
        field.setId("settings-pin");
        field.setPromptText(words(settings().asksForPin() ? "settings.pin.is.on" : "settings.pin.is.off"));
        var set = Nodes.button("settings-pin-set", words("settings.pin.set"), () -> {
            model.setPin(field.getText());
            field.clear();
        });
        var row = new HBox(8, field, set);
        return new VBox(6, row, Nodes.wrapped(words("settings.pin.why"), Styles.MUTED, Styles.SMALL));
    }

    private HBox look() {
        return Segments.of(
                "settings-theme",
                List.of(Settings.Theme.values()),
                theme -> model.messages().get(theme),
                settings().theme(),
                model::choose);
    }

    private Region card(String title, Region content) {
        var body = new VBox(content);
        body.getStyleClass().add("card-body");
        var card = Nodes.card(words(title), body);
        card.setMaxWidth(WIDTH);
        return card;
    }

    private Settings settings() {
        return model.settingsProperty().get();
    }

    private String words(String key) {
        return model.messages().get(key);
    }
}
