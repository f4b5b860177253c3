package org.senken.ui.scenario;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.Wildcard;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** All wildcards, each with the beginning of its text. */
final class WildcardList {
    /** Two lines of the name and one of the text. */
    private static final double LINE = 76;

    private static final double NAME = 40;

    private final WildcardViewModel model;
    private final ListView<Wildcard> list = new ListView<>();
    private final VBox root;
    private boolean showing;

    WildcardList(WildcardViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        list.setId("wildcards");
        list.setPlaceholder(Nodes.wrapped(words.get("wildcard.none"), Styles.MUTED, Styles.DETAIL_EMPTY));
        list.setCellFactory(any -> new Line());
        list.setMinHeight(0);
        list.setFixedCellSize(LINE);
        list.getStyleClass().add("selectable");
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        var add = Nodes.button("wildcard-add", words.get("wildcard.add"), model::add, Styles.PRIMARY);
        root = Nodes.card(words.get("wildcard.list"), add, list);
        model.follow(life, current -> show());
    }

    Region root() {
        return root;
    }

    private void chosen(@Nullable Wildcard wildcard) {
        if (!showing && wildcard != null) {
            model.select(wildcard.id());
        }
    }

    private void show() {
        showing = true;
        if (!list.getItems().equals(model.wildcards())) {
            list.getItems().setAll(model.wildcards());
        }
        model.current().ifPresent(list.getSelectionModel()::select);
        showing = false;
    }

    /** The name over the beginning of the text. */
    private final class Line extends ListCell<Wildcard> {
        private final Label name = Nodes.label("", Styles.STRONG);
        private final Label text = Nodes.label("", Styles.MUTED, Styles.SMALL);
        private final VBox lines = new VBox(2, name, text);

        Line() {
            lines.getStyleClass().add("note-row");
            lines.setPrefWidth(1);
            text.setMinWidth(0);
            name.setWrapText(true);
            name.setMaxHeight(NAME);
        }

        @Override
        protected void updateItem(@Nullable Wildcard wildcard, boolean empty) {
            super.updateItem(wildcard, empty);
            if (wildcard == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(model.name(wildcard));
            text.setText(model.messages().get(wildcard.text()).replace('\n', ' '));
            setGraphic(lines);
        }
    }
}
