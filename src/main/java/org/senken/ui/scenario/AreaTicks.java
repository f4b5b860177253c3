package org.senken.ui.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.senken.core.scenario.Driver;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;

/** The areas a driver bears on, as ticks. */
final class AreaTicks {
    private static final double WIDTH = 180;

    private final Messages words;
    private final Map<SubjectId, CheckBox> ticks = new HashMap<>();
    private final TitledPane root;

    AreaTicks(DriversViewModel model) {
        words = model.messages();
        var flow = new FlowPane(8, 6);
        for (var area : model.room().study().catalogue().areas()) {
            var tick = new CheckBox(words.get(area.label()));
            tick.setId("driver-area-" + area.id());
            tick.setPrefWidth(WIDTH);
            tick.setOnAction(event -> model.tick(area.id(), tick.isSelected()));
            ticks.put(area.id(), tick);
            flow.getChildren().add(tick);
        }
        root = new TitledPane(words.get("drivers.areas"), flow);
        root.setId("driver-areas");
        root.setAnimated(false);
        root.setExpanded(false);
    }

    Region root() {
        return root;
    }

    void show(Driver driver) {
        ticks.forEach((area, tick) -> tick.setSelected(driver.areas().contains(area)));
        root.setText(
                driver.areas().isEmpty()
                        ? words.get("drivers.areas")
                        : words.get(
                                "drivers.areas.some",
                                driver.areas().stream()
                                        .flatMap(area -> java.util.Optional.ofNullable(ticks.get(area)).stream())
                                        .map(CheckBox::getText)
                                        .collect(Collectors.joining(words.get("find.between")))));
    }
}
