package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.ScenarioId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The signposts of one scenario, and a line for the next one. */
final class SignpostRows {
    private final RoadmapViewModel model;
    private final Messages words;
    private final ScenarioId id;
    private final List<SignpostRow> rows = new ArrayList<>();
    private final VBox list = new VBox(10);
    private final TextField text = new TextField();
    private final VBox root;

    SignpostRows(RoadmapViewModel model, Scenario scenario) {
        this.model = model;
        words = model.messages();
        id = scenario.id();
        root = new VBox(10, list, adding());
        root.getStyleClass().add(Styles.DETAIL_BODY);
        show(scenario);
    }

    Region root() {
        return root;
    }

    /** Whether these rows are of the scenario. */
    boolean fits(Scenario other) {
        return other.id().equals(id);
    }

    private HBox adding() {
        text.setId("signpost-new");
        text.setPromptText(words.get("signpost.new"));
        text.setOnAction(event -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        return Nodes.row(8, text, Nodes.button("signpost-add", words.get("signpost.add"), this::add, Styles.PRIMARY));
    }

    private void add() {
        if (model.addSignpost(id, text.getText())) {
            text.clear();
        }
        text.requestFocus();
    }

    /** Follows the scenario after an edit. */
    void show(Scenario scenario) {
        var posts = scenario.signposts();
        if (rows.size() != posts.size()) {
            rows.clear();
            for (int place = 0; place < posts.size(); place++) {
                rows.add(new SignpostRow(model, id, place, posts.get(place), text::requestFocus));
            }
            list.getChildren().setAll(rows.stream().map(SignpostRow::root).toList());
            if (posts.isEmpty()) {
                list.getChildren().setAll(Nodes.wrapped(words.get("signpost.none"), Styles.MUTED));
            }
        }
        for (int place = 0; place < posts.size(); place++) {
            rows.get(place).show(posts.get(place));
        }
    }
}
