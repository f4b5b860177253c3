package org.senken.ui.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.AskNext;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The cells to be asked next, the most consequential first; one that is chosen becomes the cell at hand. */
final class NextPane {
    private final NextViewModel model;
    private final Messages words;
    private final MatrixWords names;
    private final Label remark = Nodes.wrapped("", Styles.MUTED);
    private final ProgressBar progress = new ProgressBar(0);
    private final HBox work;
    private final ListView<AskNext.Question> list = new ListView<>();
    private final VBox root;

    NextPane(MatrixViewModel matrix, RoomView.Life life) {
        model = matrix.next();
        words = matrix.messages();
        names = new MatrixWords(matrix);
        list.setId("ask-next");
        list.setCellFactory(any -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(question -> {
            if (question != null) {
                matrix.goTo(question.cell());
                matrix.saidProperty().set(true);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                matrix.look(MatrixViewModel.Look.CELLS);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                matrix.look(MatrixViewModel.Look.CELLS);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        work = Nodes.row(10, progress, Nodes.button("next-cancel", words.get("dialog.cancel"), model::cancel));
        var look = Nodes.button("next-look", words.get("next.look"), model::look);
        HBox.setHgrow(remark, Priority.ALWAYS);
        var head = new VBox(8, Nodes.row(10, remark, Nodes.spacer(), look), work);
        head.getStyleClass().add("next-head");
        root = new VBox(head, list);
        life.follow(model.foundProperty(), this::show);
        life.follow(model.runningProperty(), this::show);
        life.follow(
                model.outdatedProperty(), outdated -> show(model.foundProperty().get()));
    }

    Region root() {
        return root;
    }

    private void show(OptionalDouble running) {
        work.setVisible(running.isPresent());
        work.setManaged(running.isPresent());
        progress.setProgress(running.orElse(0));
    }

    private void show(Optional<AskNext> found) {
        found.ifPresent(each -> list.getItems().setAll(each.questions()));
        remark.setText(found.map(this::said).orElseGet(() -> words.get("next.hint")));
    }

    private String said(AskNext found) {
        var said = found.candidates() == 0
                ? words.get("next.nothing")
                : words.get(
                        "next.looked",
                        found.looked(),
                        found.candidates(),
                        found.questions().size());
        return model.outdatedProperty().get() ? words.get("next.outdated") + " " + said : said;
    }

    /** A question with what its answer could do. */
    private final class Line extends ListCell<AskNext.Question> {
        Line() {
            getStyleClass().add("scenario-cell");
        }

        @Override
        protected void updateItem(AskNext.Question question, boolean empty) {
            super.updateItem(question, empty);
            setText(null);
            setGraphic(null);
            if (!empty && question != null) {
                var name = Nodes.wrapped(
                        names.name(question.cell().from()).orElse("") + " → "
                                + names.name(question.cell().to()).orElse(""),
                        Styles.STRONG);
                var change = Nodes.wrapped(
                        extreme(question.low()) + " · " + extreme(question.high()), Styles.MUTED, Styles.SMALL);
                var badge = Nodes.badge(
                        words.get(
                                switch (question.ground()) {
                                    case EMPTY -> "next.empty";
                                    case DISPUTED -> "matrix.badge.disputed";
                                }),
                        Styles.WARN);
                var texts = new VBox(2, name, change);
                texts.setMinWidth(0);
                HBox.setHgrow(texts, Priority.ALWAYS);
                setPrefWidth(1);
                setGraphic(Nodes.row(10, texts, badge));
                setAccessibleText(name.getText() + ". " + change.getText());
            }
        }

        private String extreme(AskNext.Extreme extreme) {
            return words.get(
                    extreme.exact() ? "next.extreme" : "next.extreme.size",
                    Influence.signed(extreme.value()),
                    extreme.entering(),
                    extreme.leaving());
        }
    }
}
