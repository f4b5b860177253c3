package org.senken.ui.delphi;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Feedback;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Vote;
import org.senken.core.technology.Criterion;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What stands below the questions: what the points mean, or the reasons of both sides, or the keys. */
final class BallotFoot {
    /** The same for every question, so that nothing jumps on the way through them. */
    private static final double REASONS_HEIGHT = 196;

    private static final double PAGE = 0.5;

    private final BallotViewModel model;
    private final VBox root = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    BallotFoot(BallotViewModel model) {
        this.model = model;
        root.getStyleClass().add(Styles.CARD);
        root.setId("ballot-foot");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(REASONS_HEIGHT);
        scroll.setPrefHeight(REASONS_HEIGHT);
    }

    VBox root() {
        return root;
    }

    /** Shows what the model asks for. */
    void show() {
        root.getChildren().setAll(content());
    }

    /** Turns so many pages in reasons that do not fit. */
    void page(int pages) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + PAGE * pages, 0, 1));
    }

    private List<Node> content() {
        return switch (model.footProperty().get()) {
            case ANCHORS -> anchors(model.current());
            case REASONS -> model.currentRow().map(this::reasons).orElse(List.of());
            case KEYS -> keys();
        };
    }

    private List<Node> anchors(Criterion criterion) {
        var definition = Nodes.wrapped(model.messages().get(criterion.definition()), Styles.SMALL);
        definition.getStyleClass().add("anchor");
        var grid = columns(criterion.anchors().size());
        for (var anchor : criterion.anchors()) {
            var score = Nodes.label(String.valueOf(anchor.score()), Styles.STRONG);
            score.setMinWidth(Region.USE_PREF_SIZE);
            var meaning = Nodes.wrapped(model.messages().get(anchor.text()), Styles.MUTED, Styles.SMALL);
            var text = new HBox(6, score, meaning);
            text.getStyleClass().add("anchor");
            grid.addRow(0, text);
        }
        return List.of(definition, grid);
    }

    private static GridPane columns(int count) {
        var grid = new GridPane();
        for (int i = 0; i < count; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private List<Node> keys() {
        var keys = BallotKeys.list(model, 4);
        keys.getStyleClass().add("card-body");
        return List.of(keys);
    }

    private List<Node> reasons(BallotRow row) {
        var header = Nodes.row(
                10,
                Nodes.label(model.messages().get(row.subject()), Styles.CARD_TITLE),
                Nodes.label(
                        row.last().map(this::source).orElse(words("ballot.sides.nothing")), Styles.MUTED, Styles.SMALL),
                Nodes.label(row.last().flatMap(Feedback::own).map(this::own).orElse(""), Styles.SMALL),
                Nodes.spacer(),
                Nodes.button("ballot-foot-close", words("ballot.sides.close"), model::closeFoot, Styles.LINK));
        header.getStyleClass().add(Styles.CARD_HEADER);
        var body = new VBox(10);
        body.getStyleClass().add("card-body");
        row.last()
                .flatMap(Feedback::own)
                .flatMap(Vote::reason)
                .ifPresent(text ->
                        body.getChildren().add(Nodes.wrapped(words("ballot.sides.own-reason", text), Styles.SMALL)));
        row.last()
                .filter(last -> !model.seat().alone() || last.hasReasons())
                .ifPresent(last -> body.getChildren().add(sides(last)));
        scroll.setContent(body);
        scroll.setVvalue(0);
        return List.of(header, scroll);
    }

    private String source(Feedback last) {
        return model.earlier(last.round()).map(this::name).orElse("");
    }

    private String name(Round round) {
        var viewpoint = words("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf()));
        return words("round.short", round.number()) + " · " + viewpoint;
    }

    private String own(Vote vote) {
        var said = switch (vote.answer()) {
            case Answer.Score score -> String.valueOf(score.value());
            case Answer.NoOpinion none -> words("ballot.no-opinion.short");
            case Answer.NotApplicable none -> words("ballot.not-applicable");
            case Answer.NotAnswered none -> "";
        };
        var sure =
                vote.confidence().map(each -> words("ballot.sides.sure", each)).orElse("");
        return words("ballot.sides.own", said + sure);
    }

    /** Both sides alike, side by side. */
    private Node sides(Feedback last) {
        if (!last.hasReasons() && last.group().isEmpty()) {
            return Nodes.wrapped(words("ballot.sides.few"), Styles.MUTED, Styles.SMALL);
        }
        var grid = columns(2);
        grid.setHgap(24);
        grid.addRow(0, side("ballot.sides.higher", last.higher()), side("ballot.sides.lower", last.lower()));
        return grid;
    }

    private VBox side(String title, List<Feedback.Reason> reasons) {
        var side = new VBox(6, Nodes.label(words(title), Styles.STRONG, Styles.SMALL));
        reasons.forEach(reason -> side.getChildren().add(Nodes.wrapped(said(reason), Styles.SMALL)));
        if (reasons.isEmpty()) {
            side.getChildren().add(Nodes.label(words("ballot.sides.none"), Styles.MUTED, Styles.SMALL));
        }
        return side;
    }

    private String said(Feedback.Reason reason) {
        var text = words("ballot.sides.reason", reason.text());
        return reason.by().map(code -> code + "  " + text).orElse(text);
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
