package org.senken.ui.portfolio;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.model.Decision;
import org.senken.language.Dates;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The decision log at the left, in order, and the decision that is read beside it. */
final class LogPane {
    private static final double WIDTH = 320;

    private final CompareViewModel compare;
    private final DecisionsViewModel model;
    private final Messages words;
    private final ListView<Decision> list = new ListView<>();
    private final StackPane place = new StackPane();
    private final HBox root;
    private Optional<DecisionPane> shown = Optional.empty();
    private boolean showing;

    LogPane(CompareViewModel compare, RoomView.Life life) {
        this.compare = compare;
        model = compare.decisions();
        words = compare.messages();
        list.setId("decisions");
        list.getStyleClass().add("selectable");
        list.setPlaceholder(Nodes.wrapped(words.get("log.none"), Styles.MUTED, Styles.DETAIL_EMPTY));
        list.setCellFactory(any -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setMinHeight(0);
        var note = Nodes.wrapped(words.get("log.note"), Styles.MUTED, Styles.SMALL);
        note.getStyleClass().add("anchor");
        VBox.setVgrow(list, Priority.ALWAYS);
        var card = Nodes.card(words.get("log.title"), new VBox(list, note));
        card.setMinWidth(WIDTH);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        root = new HBox(12, card, place);
        life.follow(compare.studyProperty(), study -> show());
        life.follow(model.selectedProperty(), number -> show());
    }

    Region root() {
        return root;
    }

    private void chosen(@Nullable Decision decision) {
        if (!showing && decision != null) {
            model.select(decision.number());
        }
    }

    private void show() {
        showing = true;
        var log = model.log();
        if (!list.getItems().equals(log)) {
            list.getItems().setAll(log);
        }
        model.current().ifPresent(each -> {
            list.getSelectionModel().select(each);
            list.scrollTo(each);
        });
        showing = false;
        model.current().ifPresentOrElse(this::open, this::close);
    }

    private void open(Decision decision) {
        if (shown.filter(each -> each.fits(decision)).isEmpty()) {
            shown = Optional.of(new DecisionPane(compare, decision));
            place.getChildren().setAll(shown.get().root());
        }
        shown.ifPresent(each -> each.show(decision));
    }

    private void close() {
        shown = Optional.empty();
        place.getChildren().setAll(Nodes.wrapped(words.get("log.hint"), Styles.MUTED));
    }

    /** A decision in two lines: its name, then the day and the money. */
    private final class Line extends ListCell<Decision> {
        private final Label name = Nodes.wrapped("", Styles.STRONG);
        private final Label facts = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
        private final VBox lines = new VBox(3, name, facts);

        Line() {
            lines.getStyleClass().add("note-row");
            lines.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Decision decision, boolean empty) {
            super.updateItem(decision, empty);
            setGraphic(null);
            if (decision != null && !empty) {
                name.setText(words.get("log.name", decision.number(), decision.name()));
                facts.setText(words.count(
                        "log.facts",
                        decision.items().size(),
                        Dates.day(decision.on(), words.language()),
                        Numbers.yen(decision.cost(), words.language())));
                setGraphic(lines);
            }
        }
    }
}
