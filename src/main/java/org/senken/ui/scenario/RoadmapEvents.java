package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.ScenarioId;
import org.senken.language.Messages;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The key events of one scenario, a line each, and a line for the next one. */
final class RoadmapEvents {
    private static final double YEAR_WIDTH = 66;

    private final RoadmapViewModel model;
    private final Messages words;
    private final ScenarioId id;
    private final List<Line> lines = new ArrayList<>();
    private final VBox rows = new VBox(6);
    private final TextField year = new TextField();
    private final TextField text = new TextField();
    private final VBox root;

    RoadmapEvents(RoadmapViewModel model, Scenario scenario) {
        this.model = model;
        words = model.messages();
        id = scenario.id();
        root = new VBox(8, rows, adding());
        root.getStyleClass().add(Styles.DETAIL_BODY);
        show(scenario);
    }

    Region root() {
        return root;
    }

    /** Whether these lines are of the scenario. */
    boolean fits(Scenario other) {
        return other.id().equals(id);
    }

    private HBox adding() {
        year.setId("event-new-year");
        year.setPromptText(words.get("roadmap.year"));
        year.setPrefWidth(YEAR_WIDTH);
        year.setMinWidth(YEAR_WIDTH);
        year.setOnAction(event -> text.requestFocus());
        text.setId("event-new-text");
        text.setPromptText(words.get("roadmap.event.new"));
        text.setOnAction(event -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        return Nodes.row(
                8, year, text, Nodes.button("event-add", words.get("roadmap.event.add"), this::add, Styles.PRIMARY));
    }

    private void add() {
        if (model.addEvent(id, year.getText(), text.getText())) {
            year.clear();
            text.clear();
        }
        year.requestFocus();
    }

    /** Follows the scenario after an edit. */
    void show(Scenario scenario) {
        var events = scenario.events();
        if (lines.size() != events.size()) {
            lines.clear();
            for (int place = 0; place < events.size(); place++) {
                lines.add(new Line(place, events.get(place)));
            }
            rows.getChildren().setAll(lines.stream().map(line -> line.box).toList());
            if (events.isEmpty()) {
                rows.getChildren().setAll(Nodes.wrapped(words.get("roadmap.events.none"), Styles.MUTED));
            }
        }
        for (int place = 0; place < events.size(); place++) {
            lines.get(place).show(events.get(place));
        }
    }

    /** An event: its year and its text in both languages. */
    private final class Line {
        private final TextField when;
        private final NarrativePair pair;
        private final HBox box;
        private KeyEvent shown;

        Line(int place, KeyEvent event) {
            shown = event;
            when = Commit.line("event-year-" + place, String.valueOf(event.year()), typed -> move(place, typed));
            when.setPrefWidth(YEAR_WIDTH);
            when.setMinWidth(YEAR_WIDTH);
            when.setAccessibleText(words.get("roadmap.year"));
            pair = NarrativePair.line(words, "event-" + place, "roadmap.event", event.text(), (language, typed) -> {
                model.describe(id, place, language, typed);
                return true;
            });
            HBox.setHgrow(pair.root(), Priority.ALWAYS);
            box = Nodes.row(8, when, pair.root(), remove(place));
        }

        private void move(int place, String typed) {
            if (!model.move(id, place, typed)) {
                Commit.replace(when, String.valueOf(shown.year()));
            }
        }

        private Button remove(int place) {
            var button = Nodes.button("event-remove-" + place, "", () -> {
                // the line goes; the keyboard stays in the list
                year.requestFocus();
                model.removeEvent(id, place);
            });
            button.setGraphic(new FontIcon("fth-x"));
            button.setAccessibleText(words.get("roadmap.event.remove"));
            return Nodes.explained(button, words.get("roadmap.event.remove"));
        }

        void show(KeyEvent event) {
            shown = event;
            Commit.show(when, String.valueOf(event.year()));
            pair.show(event.text());
        }
    }
}
