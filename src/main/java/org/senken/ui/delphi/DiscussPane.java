package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.CellStatistics;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What had better be discussed next: the cells by how far the group disagrees, and the reasons of both sides as a card. */
final class DiscussPane {
    private static final double LIST_WIDTH = 490;
    private static final double ROW_HEIGHT = 40;
    private static final double BADGE_WIDTH = 144;

    private final ResultsViewModel model;
    private final ObservableList<CellStatistics> cells = FXCollections.observableArrayList();
    private final ListView<CellStatistics> list = new ListView<>(cells);
    private final DetailPane card = new DetailPane();
    private final HBox root;
    private boolean showing;

    DiscussPane(ResultsViewModel model) {
        this.model = model;
        list.setId("discuss");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(any -> new DiscussCell());
        list.setPlaceholder(Nodes.wrapped(model.messages().get("results.discuss.none"), Styles.MUTED));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                model.choose(is.question());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var note = Nodes.wrapped(model.messages().get("results.discuss.order"), Styles.MUTED, Styles.SMALL);
        note.getStyleClass().add("anchor");
        var left = Nodes.card(model.messages().get("results.page.discuss"), new VBox(note, list));
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        card.root().setId("discuss-card");
        HBox.setHgrow(card.root(), Priority.ALWAYS);
        root = new HBox(12, left, card.root());
    }

    Region root() {
        return root;
    }

    /** Shows the order of a reading, and the card of the chosen cell, or of the first. */
    void show(RoundReading reading) {
        showing = true;
        if (!cells.equals(reading.discuss())) {
            cells.setAll(reading.discuss());
        }
        var chosen = chosen(reading);
        chosen.ifPresent(cell -> list.getSelectionModel().select(cell));
        showing = false;
        chosen.ifPresentOrElse(
                cell -> draw(new CellWords(model.messages(), reading, cell)),
                () -> card.empty(model.messages().get("results.discuss.none")));
    }

    private Optional<CellStatistics> chosen(RoundReading reading) {
        var wanted = model.chosenProperty().get();
        return reading.discuss().stream()
                .filter(cell -> wanted.equals(Optional.of(cell.question())))
                .findFirst()
                .or(() -> reading.discuss().stream().findFirst());
    }

    private void draw(CellWords words) {
        var reading = words.reading();
        var question = words.cell().question();
        card.name(
                title(reading, words.cell()),
                words.middle()
                        .map(middle -> words.caption() + "  " + words.median() + "  " + middle)
                        .orElse(""),
                List.of(BadgeLabel.of(reading.badge(words.cell()), model.messages())));
        var fields = new ArrayList<Node>();
        fields.add(VoteColumns.of(words.cell().figures().scores(), question.criterion()));
        fields.add(Nodes.wrapped(words.dissent()));
        var reasons = new VBox(12);
        reasons.getChildren()
                .setAll(ReasonsList.of(CellReasons.of(reading, question, model.messages()), model.messages()));
        fields.add(reasons);
        card.fill(
                fields,
                List.of(Nodes.button(
                        "discuss-jump", model.messages().get("results.discuss.jump"), () -> model.jumpTo(question))));
    }

    private String title(RoundReading reading, CellStatistics cell) {
        return model.messages()
                .get("results.cell", reading.subject(cell.question()), reading.criterion(cell.question()));
    }

    /** A place in the order, the cell's name, its votes and its badge. */
    private final class DiscussCell extends ListCell<CellStatistics> {
        DiscussCell() {
            // as wide as the list, whatever the name wants
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CellStatistics cell, boolean empty) {
            super.updateItem(cell, empty);
            setGraphic(null);
            var reading = model.readingProperty().get();
            if (!empty && cell != null && reading.isPresent()) {
                var bars = new VoteBars(44, 20);
                bars.show(cell.figures().scores());
                var place = Nodes.label(String.valueOf(getIndex() + 1), "tree-number");
                var badge = BadgeLabel.of(reading.get().badge(cell), model.messages());
                badge.setMinWidth(BADGE_WIDTH);
                var name = Nodes.label(title(reading.get(), cell));
                name.setMinWidth(0);
                setGraphic(Nodes.row(10, place, name, Nodes.spacer(), bars, badge));
            }
        }
    }
}
