package org.senken.ui.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.ScenarioCheck;
import org.senken.core.scenario.State;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The states of a scenario, a chip for each driver; its menu chooses another state. */
final class NarrativeChips {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double GAP = 6;

    private final NarrativeViewModel model;
    private final Messages words;
    private final FlowPane root = new FlowPane(GAP, GAP);
    private final Map<DriverId, MenuButton> chips = new LinkedHashMap<>();
    private List<Driver> built = List.of();

    NarrativeChips(NarrativeViewModel model) {
        this.model = model;
        words = model.messages();
    }

    Region root() {
        return root;
    }

    /** Follows the scenario. The chips stay as long as the drivers do, so that the focus stays where it is. */
    void show(Scenario scenario) {
        var drivers = model.drivers();
        if (!drivers.equals(built)) {
            build(drivers);
        }
        var check = model.check(scenario);
        drivers.forEach(driver -> show(scenario, driver, check));
    }

    private void build(List<Driver> drivers) {
        built = drivers;
        chips.clear();
        root.getChildren().clear();
        for (var driver : drivers) {
            var chip = new MenuButton();
            chip.setId("chip-" + driver.id());
            chip.getStyleClass().add("chip");
            chip.setMaxWidth(Region.USE_PREF_SIZE);
            chips.put(driver.id(), chip);
            root.getChildren().add(chip);
        }
        if (drivers.isEmpty()) {
            root.getChildren().add(Nodes.wrapped(words.get("narrative.drivers.none"), Styles.MUTED));
        }
    }

    private void show(Scenario scenario, Driver driver, ScenarioCheck check) {
        var chip = chips.get(driver.id());
        if (chip == null) {
            return;
        }
        var state = scenario.stateOf(driver.id()).flatMap(driver::state);
        var name = words.get(driver.name());
        var shortfall = Optional.ofNullable(check.shortfalls().get(driver.id()));
        chip.setText(words.get(
                "narrative.chip",
                name,
                state.map(State::name).map(words::get).orElse(words.get("narrative.chip.none"))));
        chip.pseudoClassStateChanged(OFF, state.isEmpty() || shortfall.isPresent());
        var hint = shortfall
                .map(found -> words.get(
                        "narrative.chip.better",
                        driver.state(found.better()).orElseThrow().name(),
                        Numbers.decimal(found.points())))
                .orElseGet(() -> state.map(State::text).map(words::get).orElse(words.get("narrative.chip.choose")));
        chip.setTooltip(hint.isEmpty() ? null : new Tooltip(hint));
        chip.setAccessibleHelp(hint);
        fill(chip, scenario, driver, state);
    }

    private void fill(MenuButton chip, Scenario scenario, Driver driver, Optional<State> chosen) {
        var group = new ToggleGroup();
        chip.getItems()
                .setAll(driver.states().stream()
                        .map(state -> {
                            var item = new RadioMenuItem(words.get(state.name()));
                            item.setId("state-" + state.id());
                            item.setToggleGroup(group);
                            item.setSelected(chosen.filter(state::equals).isPresent());
                            item.setOnAction(event -> model.choose(scenario.id(), driver.id(), state.id()));
                            return item;
                        })
                        .toList());
    }
}
