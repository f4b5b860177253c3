package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Item;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** Rows of a spreadsheet: pasted above, what each would make below. */
final class PastePane {
    private static final int ROWS = 7;

    private final ItemsViewModel model;
    private final Messages words;
    private final ListView<PastedItems.Line> lines = new ListView<>();
    private final Label count = Nodes.wrapped("", Styles.STRONG);
    private final DetailPane pane = new DetailPane();

    PastePane(ItemsViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        var area = new TextArea();
        area.setId("items-paste-rows");
        area.setPrefRowCount(ROWS);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().bindBidirectional(model.pasted().textProperty());
        area.setAccessibleText(words.get("items.paste"));
        lines.setId("items-paste-preview");
        lines.setCellFactory(any -> new Line());
        VBox.setVgrow(lines, Priority.ALWAYS);
        var handling = Nodes.wrapped(words.get("items.paste.handling"), Styles.MUTED, Styles.SMALL);
        var content = new VBox(8, area, handling, count, lines);
        content.getStyleClass().add(Styles.DETAIL_BODY);
        content.setMinHeight(0);
        pane.name(words.get("items.paste"), words.get("items.paste.how"), List.of());
        pane.fill(
                content,
                List.of(
                        Nodes.button(
                                "items-paste-add", words.get("items.paste.add"), model.pasted()::add, Styles.PRIMARY),
                        Nodes.button("items-paste-back", words.get("items.back"), model::showDetail)));
        life.follow(model.pasted().linesProperty(), this::show);
    }

    Region root() {
        return pane.root();
    }

    private void show(List<PastedItems.Line> found) {
        lines.getItems().setAll(found);
        int wrong = (int) model.pasted().wrong();
        count.setText(
                found.isEmpty()
                        ? ""
                        : wrong == 0
                                ? words.count("items.paste.ready", found.size())
                                : words.get("items.paste.wrong", found.size(), wrong));
    }

    /** What a row makes, or what is wrong with it. */
    private final class Line extends ListCell<PastedItems.Line> {
        @Override
        protected void updateItem(PastedItems.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : drawn(line));
        }

        private Region drawn(PastedItems.Line line) {
            var box = switch (line) {
                case PastedItems.Good good -> good(good.item());
                case PastedItems.Wrong wrong ->
                    new VBox(Nodes.wrapped(words.get(wrong.sentence()), "find-remark", Styles.WARN, Styles.SMALL));
            };
            box.setPrefWidth(1);
            return box;
        }

        private VBox good(Item item) {
            var facts = new ItemWords(model);
            var cost = item.cost().isKnown()
                    ? words.get("item.cost.in", facts.likely(item.cost()))
                    : words.get("item.cost.none");
            var below = cost + " · " + facts.years(item.years());
            var more = facts.below(item);
            var box = new VBox(
                    2,
                    Nodes.wrapped(words.get(item.name()), Styles.STRONG),
                    Nodes.wrapped(more.isEmpty() ? below : below + " · " + more, Styles.MUTED, Styles.SMALL));
            if (item.subject().isPresent()) {
                box.getChildren().add(new FlowPane(Nodes.badge(words.get("items.paste.technology"), Styles.INFO)));
            }
            return box;
        }
    }
}
