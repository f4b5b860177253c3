package org.senken.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;

/** The rooms at the left, in the order of the work. */
final class Rail extends RoomView {
    private static final Map<Room, Feather> SYMBOLS = new EnumMap<>(Map.of(
            Room.OVERVIEW, Feather.HOME,
            Room.TECHNOLOGIES, Feather.CPU,
            Room.EXPERTS, Feather.USERS,
            Room.SCENARIOS, Feather.GIT_BRANCH,
            Room.SCORING, Feather.EDIT_3,
            Room.PORTFOLIO, Feather.PIE_CHART,
            Room.REPORT, Feather.FILE_TEXT,
            Room.MINUTES, Feather.CLIPBOARD,
            Room.SETTINGS, Feather.SETTINGS));

    private final VBox root = new VBox();

    Rail(ShellViewModel model) {
        root.getStyleClass().add("rail");
        var group = new ToggleGroup();
        for (var room : Room.values()) {
            if (room == Room.SETTINGS) {
                root.getChildren().add(Nodes.label(model.messages().get("shell.program"), "rail-section"));
            }
            var item = new ToggleButton(model.messages().get(room), new FontIcon(SYMBOLS.get(room)));
            item.setId("room-" + room);
            item.getStyleClass().add("rail-item");
            item.setToggleGroup(group);
            item.setOnAction(event -> {
                item.setSelected(true);
                model.goTo(room);
            });
            follow(model.roomProperty(), shown -> item.setSelected(shown == room));
            root.getChildren().add(item);
        }
    }

    @Override
    public Region root() {
        return root;
    }
}
