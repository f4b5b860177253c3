package org.senken.ui.scenario;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.Scenario;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;
import org.senken.ui.common.Unavailable;

/** The chosen scenarios with how far each is, and what can be done with the set. */
final class NarrativeList {
    private static final double WIDTH = 236;

    private final NarrativeViewModel model;
    private final ListView<NarrativeViewModel.Row> list = new ListView<>();
    private final Unavailable trend;
    private final VBox root;
    private boolean showing;

    NarrativeList(NarrativeViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        list.setId("narratives");
        list.setPlaceholder(Nodes.wrapped(words.get("narrative.none"), Styles.MUTED, Styles.DETAIL_EMPTY));
        list.setCellFactory(any -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setMinHeight(0);
        list.getStyleClass().add("selectable");
        var add = Nodes.button("narrative-add", words.get("narrative.add"), model::add, Styles.PRIMARY);
        trend = new Unavailable(Nodes.button("narrative-add-trend", words.get("narrative.trend.add"), model::addTrend));
        var actions = new FlowPane(add, trend.root());
        actions.getStyleClass().add(Styles.DETAIL_ACTIONS);
        VBox.setVgrow(list, Priority.ALWAYS);
        var content = new VBox(list, actions);
        content.setMinHeight(0);
        root = Nodes.card(words.get("narrative.list"), content);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
        model.follow(life, current -> show());
    }

    Region root() {
        return root;
    }

    private void chosen(NarrativeViewModel.@Nullable Row row) {
        if (!showing && row != null) {
            model.select(row.scenario().id());
        }
    }

    private void show() {
        showing = true;
        var rows = model.rows();
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        model.current().ifPresent(this::mark);
        if (model.hasTrend()) {
            trend.because(model.messages().get("narrative.trend.there"));
        } else {
            trend.ready();
        }
        showing = false;
    }

    private void mark(Scenario current) {
        list.getItems().stream()
                .filter(row -> row.scenario().id().equals(current.id()))
                .forEach(list.getSelectionModel()::select);
    }

    /** A scenario in three short lines: its title, its badge, and what is open. */
    private final class Line extends ListCell<NarrativeViewModel.Row> {
        private final Label title = Nodes.wrapped("", Styles.STRONG);
        private final VBox lines = new VBox(3);

        Line() {
            lines.getStyleClass().add("note-row");
            lines.setPrefWidth(1);
        }

        @Override
        protected void updateItem(NarrativeViewModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            var words = model.messages();
            title.setText(model.name(row.scenario()));
            lines.getChildren().setAll(title, NarrativeBadge.of(words, row.check(), model.isJudged()));
            if (row.scenario().kind() == Scenario.Kind.TREND) {
                lines.getChildren().add(Nodes.wrapped(words.get("narrative.contrast"), Styles.MUTED, Styles.SMALL));
            }
            if (row.untranslated() > 0) {
                lines.getChildren()
                        .add(Nodes.wrapped(
                                words.count("narrative.untranslated.count", row.untranslated()),
                                Styles.MUTED,
                                Styles.SMALL));
            }
            setGraphic(lines);
        }
    }
}
