package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.technology.Confidence;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/**
 * Who said what of the cell at hand, and the confidence and reason of whoever judges. Enter in the reason goes back to the
 * matrix, which hands it over.
 */
final class CellPane {
    private static final int REASON_ROWS = 3;

    private final MatrixViewModel model;
    private final MatrixWords words;
    private final Label title = Nodes.wrapped("", Styles.CARD_TITLE);
    private final VBox body = new VBox(8);
    private final VBox own = new VBox(8);
    private final Choice<Optional<Confidence>> confidence;
    private final TextArea reason;
    private final VBox root;

    CellPane(MatrixViewModel model, RoomView.Life life) {
        this.model = model;
        words = new MatrixWords(model);
        confidence = new Choice<>(
                "matrix-confidence", each -> each.map(model.messages()::get).orElse("–"), model::confidence);
        reason = Commit.lines("matrix-reason", "", REASON_ROWS, model::reason);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                event.consume();
                Optional.ofNullable(reason.getScene().lookup("#matrix")).ifPresent(Node::requestFocus);
            }
        });
        own.getChildren()
                .setAll(
                        Nodes.field(model.messages().get("matrix.confidence"), confidence.root()),
                        Nodes.field(model.messages().get("matrix.reason"), reason));
        body.getStyleClass().add("card-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var header = new VBox(title);
        header.getStyleClass().add(Styles.CARD_HEADER);
        root = new VBox(header, scroll);
        root.getStyleClass().add(Styles.CARD);
        root.setMinHeight(0);
        life.follow(model.readingProperty(), reading -> show());
        life.follow(model.cursorProperty(), cell -> show());
        life.follow(model.reasonAskedProperty(), times -> {
            if (times > 0) {
                reason.requestFocus();
            }
        });
    }

    Region root() {
        return root;
    }

    private void show() {
        model.cursorProperty().get().ifPresentOrElse(this::show, () -> {
            title.setText(model.messages().get("matrix.said"));
            body.getChildren().setAll(Nodes.wrapped(model.messages().get("matrix.said.hint"), Styles.MUTED));
        });
    }

    private void show(Cell cell) {
        title.setText(words.name(cell.from()).orElse("") + " → "
                + words.name(cell.to()).orElse(""));
        var lines = new ArrayList<Node>();
        lines.add(summary(cell));
        model.readingProperty()
                .get()
                .scenarios()
                .judgements()
                .at(cell)
                .forEach((judge, said) -> lines.add(line(judge, said)));
        model.readingProperty().get().judge().ifPresent(judge -> {
            lines.add(Nodes.label(words.judge(judge), Styles.STRONG));
            lines.add(own);
        });
        showOwn();
        body.getChildren().setAll(lines);
    }

    private Node summary(Cell cell) {
        var said =
                model.readingProperty().get().scenarios().judgements().at(cell).values();
        if (said.isEmpty()) {
            return Nodes.wrapped(model.messages().get("matrix.cell.empty"), Styles.MUTED);
        }
        var spread = Spread.of(said);
        var joined = Influence.joined(
                said, model.readingProperty().get().scenarios().search().joining());
        var value = Nodes.label(Influence.signed(joined), "large");
        var range = Nodes.wrapped(
                model.messages()
                        .get(
                                "matrix.spread",
                                Influence.signed(spread.lowest()),
                                Influence.signed(spread.highest()),
                                spread.judges()),
                Styles.MUTED);
        var row = Nodes.row(12, value, range);
        if (spread.isDisputed()) {
            row.getChildren().add(Nodes.badge(model.messages().get("matrix.badge.disputed"), Styles.WARN));
        }
        return row;
    }

    private Node line(JudgeId judge, Judgement said) {
        var score = Nodes.label(Influence.signed(said.score()), Styles.STRONG);
        score.setMinWidth(30);
        var name = Nodes.label(words.judge(judge));
        name.setMinWidth(0);
        var sure = Nodes.label(said.confidence().map(model.messages()::get).orElse(""), Styles.MUTED, Styles.SMALL);
        sure.setMinWidth(Region.USE_PREF_SIZE);
        var head = Nodes.row(6, score, name, Nodes.spacer(), sure);
        return said.reason().isEmpty() ? head : new VBox(3, head, Nodes.wrapped(said.reason(), "reason"));
    }

    private void showOwn() {
        var given = model.ownJudgement();
        own.setDisable(given.isEmpty());
        confidence.show(confidences(), given.flatMap(Judgement::confidence));
        Commit.show(reason, given.map(Judgement::reason).orElse(""));
    }

    private static List<Optional<Confidence>> confidences() {
        return Stream.concat(
                        Stream.of(Optional.<Confidence>empty()),
                        Arrays.stream(Confidence.values()).map(Optional::of))
                .toList();
    }
}
