package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** A driver in full. Its fields stay while its states stay, so that nobody's typing is disturbed. */
final class DriverDetail {
    private static final int NOTE_ROWS = 2;
    private static final double NARROWEST = 380;

    private final DriversViewModel model;
    private final Messages words;
    private final Label title = Nodes.wrapped("", Styles.CARD_TITLE);
    private final VBox body = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(body);
    private final MenuButton merge = new MenuButton();
    private final VBox root = new VBox();
    private final Set<StateId> ticked = new HashSet<>();
    private Optional<Fields> fields = Optional.empty();

    DriverDetail(DriversViewModel model) {
        this.model = model;
        words = model.messages();
        root.getStyleClass().add(Styles.CARD);
        root.setMinWidth(NARROWEST);
        root.setPrefWidth(NARROWEST);
        body.getStyleClass().add(Styles.DETAIL_BODY);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        merge.setId("driver-merge");
        merge.setText(words.get("drivers.merge"));
    }

    Region root() {
        return root;
    }

    void empty() {
        fields = Optional.empty();
        root.getChildren().setAll(Nodes.wrapped(words.get("drivers.hint"), Styles.MUTED, Styles.DETAIL_EMPTY));
    }

    void show(Driver driver) {
        if (fields.filter(each -> each.isOf(driver)).isEmpty()) {
            ticked.clear();
            var fresh = new Fields(driver);
            fields = Optional.of(fresh);
            fresh.open();
        }
        fields.ifPresent(each -> each.show(driver));
    }

    private final class Fields {
        private final DriverId id;
        private final List<StateId> states;
        private final TextPair names;
        private final TextPair notes;
        private final TextPair sources;
        private final AreaTicks areas;
        private final Label trouble = Nodes.wrapped("", "find-remark", Styles.WARN, Styles.SMALL);
        private final Map<StateId, StateBlock> blocks = new HashMap<>();

        Fields(Driver driver) {
            id = driver.id();
            states = driver.states().stream().map(State::id).toList();
            names = TextPair.line(words, "driver-name", "drivers.name", driver.name(), model::rename);
            notes = TextPair.lines(words, "driver-note", "drivers.note", NOTE_ROWS, driver.note(), model::describe);
            sources = TextPair.lines(
                    words, "driver-sources", "drivers.sources", NOTE_ROWS, lines(driver.sources()), model::sources);
            areas = new AreaTicks(model);
            driver.states().forEach(state -> blocks.put(state.id(), new StateBlock(model, state, ticked)));
        }

        boolean isOf(Driver driver) {
            return id.equals(driver.id())
                    && states.equals(driver.states().stream().map(State::id).toList());
        }

        void open() {
            var header = new VBox(title);
            header.getStyleClass().add(Styles.DETAIL_HEADER);
            var heading = Nodes.row(
                    10,
                    Nodes.label(words.get("drivers.states"), Styles.STRONG),
                    Nodes.spacer(),
                    Nodes.button("driver-split", words.get("drivers.split"), () -> model.split(Set.copyOf(ticked))),
                    Nodes.button("driver-state-add", words.get("drivers.state.add"), model::addState));
            var list = new VBox(10);
            states.forEach(state -> Optional.ofNullable(blocks.get(state))
                    .ifPresent(each -> list.getChildren().add(each.root())));
            body.getChildren()
                    .setAll(names.beside(), trouble, heading, list, notes.beside(), areas.root(), sources.beside());
            scroll.setVvalue(0);
            var actions = new FlowPane(
                    Nodes.button("driver-up", "↑", () -> model.move(-1)),
                    Nodes.button("driver-down", "↓", () -> model.move(1)),
                    merge,
                    Nodes.button("driver-remove", words.get("drivers.remove"), model::remove));
            actions.getStyleClass().add(Styles.DETAIL_ACTIONS);
            root.getChildren().setAll(header, scroll, actions);
        }

        void show(Driver driver) {
            title.setText(words.get(driver.name()));
            names.show(driver.name());
            notes.show(driver.note());
            sources.show(lines(driver.sources()));
            areas.show(driver);
            var wrong = model.trouble(driver);
            trouble.setText(wrong.map(words::get).orElse(""));
            trouble.setVisible(wrong.isPresent());
            trouble.setManaged(wrong.isPresent());
            for (int place = 0; place < driver.states().size(); place++) {
                var state = driver.states().get(place);
                var block = blocks.get(state.id());
                if (block != null) {
                    block.show(driver, state, place);
                }
            }
            showMerge(driver);
        }

        private void showMerge(Driver driver) {
            var items = new ArrayList<MenuItem>();
            for (var other : model.mergeable(driver)) {
                var item = new MenuItem(words.get(other.name()));
                item.setOnAction(event -> model.merge(other.id()));
                items.add(item);
            }
            merge.getItems().setAll(items);
            merge.setDisable(items.isEmpty());
        }

        private static Text lines(List<Text> sources) {
            return new Text(lines(sources, Language.EN), lines(sources, Language.JA));
        }

        private static String lines(List<Text> sources, Language language) {
            return sources.stream().map(each -> each.exactly(language)).collect(Collectors.joining("\n"));
        }
    }
}
