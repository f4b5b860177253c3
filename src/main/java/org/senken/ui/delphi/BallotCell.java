package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Feedback;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Scale;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One row of the ballot: names, nine scores, what the last round said, confidence, reason. */
final class BallotCell extends ListCell<BallotSlot> {
    private static final String CURRENT = "current";

    private final BallotViewModel model;
    private final Label name = Nodes.wrapped("", Styles.STRONG);
    private final Label otherName = Nodes.wrapped("", Styles.MUTED, "ballot-other-name");
    private final List<ToggleButton> scores = new ArrayList<>();
    private final ToggleButton noOpinion = new ToggleButton();
    private final BallotStrip strip;
    private final boolean answerBesideConfidence;
    private final Button confidence = new Button();
    private final Button reasons = new Button();
    private final TextField reason = Commit.line("reason", "", this::typed);
    private final HBox row = new HBox(BallotColumns.GAP);
    private Optional<BallotSlot> shown = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    BallotCell(BallotViewModel model, BallotColumns columns) {
        this.model = model;
        answerBesideConfidence = columns.last();
        strip = new BallotStrip(model.seat().alone() ? "" : words("ballot.few"));
        row.getChildren().addAll(BallotColumns.subject(names()), BallotColumns.scores(numbers()));
        row.getChildren().add(columns.last() ? strip : noOpinion());
        row.getChildren().add(confidence());
        if (columns.reasons()) {
            row.getChildren().add(reasons());
        }
        row.getChildren().add(reason());
        row.getStyleClass().add("ballot-row");
        row.setOnMouseClicked(event -> model.goToRow(getIndex()));
    }

    private VBox names() {
        var names = new VBox(name, otherName);
        names.setAlignment(Pos.CENTER_LEFT);
        return names;
    }

    private HBox numbers() {
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            scores.add(scoreButton(score));
        }
        var numbers = Nodes.row(3);
        numbers.getChildren().addAll(scores);
        return numbers;
    }

    private ToggleButton scoreButton(int score) {
        var button = new ToggleButton(String.valueOf(score));
        button.getStyleClass().add("ballot-score");
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.answer(getIndex(), Answer.score(score)));
        return button;
    }

    private ToggleButton noOpinion() {
        noOpinion.getStyleClass().add("ballot-choice");
        noOpinion.setFocusTraversable(false);
        noOpinion.setOnAction(event -> model.answer(getIndex(), Answer.NO_OPINION));
        return BallotColumns.width(noOpinion, BallotColumns.NO_OPINION);
    }

    private Button confidence() {
        link(confidence);
        confidence.setOnAction(event -> {
            model.goToRow(getIndex());
            model.turnConfidence();
        });
        return BallotColumns.confidence(confidence);
    }

    private Button reasons() {
        link(reasons);
        reasons.getStyleClass().addAll(Styles.SMALL, "ballot-sides");
        reasons.setOnAction(event -> {
            model.goToRow(getIndex());
            model.turnFoot(BallotViewModel.Foot.REASONS);
        });
        return BallotColumns.width(reasons, BallotColumns.REASONS);
    }

    private static void link(Button button) {
        button.getStyleClass().add(Styles.LINK);
        button.setFocusTraversable(false);
        button.setAlignment(Pos.CENTER_LEFT);
    }

    private TextField reason() {
        reason.focusedProperty().subscribe(focused -> {
            if (focused && !isEmpty()) {
                model.goToRow(getIndex());
            }
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        return reason;
    }

    private void typed(String text) {
        shown.ifPresent(slot -> model.reason(slot.rowProperty().get().question(), text));
    }

    @Override
    protected void updateItem(BallotSlot slot, boolean empty) {
        super.updateItem(slot, empty);
        Optional<BallotSlot> next = empty ? Optional.empty() : Optional.ofNullable(slot);
        if (!shown.equals(next)) {
            // the row is used again for another question: what was typed belongs to the old one
            if (Commit.isBeingTyped(reason)) {
                typed(reason.getText());
            }
            Commit.replace(reason, "");
            shown = next;
            following.unsubscribe();
            following = next.map(this::follow).orElse(Subscription.EMPTY);
        }
        setGraphic(next.isPresent() ? row : null);
    }

    private Subscription follow(BallotSlot slot) {
        fillOnce(slot.rowProperty().get());
        return Subscription.combine(
                slot.rowProperty().subscribe(this::fill), slot.currentProperty().subscribe(this::mark));
    }

    private void mark(boolean current) {
        row.getStyleClass().remove(CURRENT);
        if (current) {
            row.getStyleClass().add(CURRENT);
        }
    }

    /** What stays as it is whatever the expert answers. */
    private void fillOnce(BallotRow content) {
        var language = model.messages().language();
        name.setText(content.subject().in(language));
        otherName.setText(content.subject().exactly(language.other()));
        strip.show(content.last());
        reasons.setVisible(content.last().filter(Feedback::hasReasons).isPresent());
        content.last()
                .ifPresent(last -> reasons.setText(model.messages()
                        .get("ballot.sides", last.higher().size(), last.lower().size())));
        for (int i = 0; i < scores.size(); i++) {
            scores.get(i).setId("score-" + getIndex() + "-" + (i + Scale.LOWEST));
        }
        reasons.setId("reasons-" + getIndex());
        reason.setId("reason-" + getIndex());
    }

    private void fill(BallotRow content) {
        for (int i = 0; i < scores.size(); i++) {
            scores.get(i).setSelected(content.answer().equals(Answer.score(i + Scale.LOWEST)));
        }
        boolean other =
                content.answer() instanceof Answer.NoOpinion || content.answer() instanceof Answer.NotApplicable;
        noOpinion.setSelected(other);
        noOpinion.setText(words(
                content.answer() instanceof Answer.NotApplicable
                        ? "ballot.not-applicable"
                        : "ballot.no-opinion.short"));
        confidence.setVisible(other ? answerBesideConfidence : content.answer() instanceof Answer.Score);
        confidence.setText(other ? noOpinion.getText() : dots(content.confidence()));
        reason.setPromptText(words(welcome(content)));
        Commit.show(reason, content.reason());
    }

    private static String welcome(BallotRow content) {
        return switch (content.welcome()) {
            case AS_EVER -> "ballot.welcome.ever";
            case CHANGED -> "ballot.welcome.changed";
            case DISPUTED -> "ballot.welcome.disputed";
        };
    }

    private String dots(Optional<Confidence> sure) {
        int level = sure.map(Confidence::level).orElse(0);
        var dots = "●".repeat(level) + "○".repeat(Confidence.HIGH.level() - level);
        return dots + "  " + sure.map(model.messages()::get).orElse("–");
    }

    private String words(String key) {
        return model.messages().get(key);
    }
}
