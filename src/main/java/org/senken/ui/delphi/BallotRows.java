package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Confidence;
import org.senken.core.technology.Scale;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The questions of one criterion, a row each. */
final class BallotRows {
    private static final double SUBJECT_WIDTH = 250;
    private static final double CONFIDENCE_WIDTH = 120;
    private static final double NO_OPINION_WIDTH = 110;
    private static final double GAP = 16;
    private static final String CURRENT = "current";

    private final BallotViewModel model;
    private final ObservableList<BallotSlot> slots = FXCollections.observableArrayList();
    private final ListView<BallotSlot> list = new ListView<>(slots);
    private final VBox root;

    BallotRows(BallotViewModel model) {
        this.model = model;
        list.setId("ballot-rows");
        list.setCellFactory(any -> new RowCell());
        list.getStyleClass().add("ballot-rows");
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(header(), list);
        root.getStyleClass().add(Styles.CARD);
        root.setFocusTraversable(true);
    }

    VBox root() {
        return root;
    }

    void show(List<BallotViewModel.Row> now) {
        if (areFor(now)) {
            for (int i = 0; i < now.size(); i++) {
                slots.get(i).rowProperty().set(now.get(i));
            }
        } else {
            slots.setAll(now.stream().map(BallotSlot::new).toList());
            mark(model.rowProperty().get());
        }
    }

    private boolean areFor(List<BallotViewModel.Row> now) {
        return slots.size() == now.size()
                && IntStream.range(0, now.size()).allMatch(i -> slots.get(i).isFor(now.get(i)));
    }

    /** Marks the current row and keeps it in sight. */
    void goTo(int place) {
        mark(place);
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - 3));
    }

    private void mark(int place) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).currentProperty().set(i == place);
        }
    }

    /** Puts the cursor into the reason of the current row. */
    void typeReason() {
        var field = list.lookup("#reason-" + model.rowProperty().get());
        if (field != null) {
            field.requestFocus();
        }
    }

    private HBox header() {
        var subject = width(Nodes.label(words("ballot.column.subject"), Styles.FIELD_LABEL), SUBJECT_WIDTH);
        var score = width(Nodes.label(words("ballot.column.score"), Styles.FIELD_LABEL), scoresWidth());
        var none = width(Nodes.label("", Styles.FIELD_LABEL), NO_OPINION_WIDTH);
        var sure = width(Nodes.label(words("ballot.column.confidence"), Styles.FIELD_LABEL), CONFIDENCE_WIDTH);
        var header = new HBox(
                GAP, subject, score, none, sure, Nodes.label(words("ballot.column.reason"), Styles.FIELD_LABEL));
        header.getStyleClass().add("ballot-header");
        return header;
    }

    private static double scoresWidth() {
        return Scale.POINTS * 34.0 - 4;
    }

    private static <R extends Region> R width(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private String words(String key) {
        return model.messages().get(key);
    }

    /** One row: names, nine scores, no opinion, confidence, reason. */
    private final class RowCell extends ListCell<BallotSlot> {
        private final Label name = Nodes.label("", Styles.STRONG);
        private final Label otherName = Nodes.label("", Styles.MUTED, Styles.SMALL);
        private final List<ToggleButton> scores = new ArrayList<>();
        private final ToggleButton noOpinion = new ToggleButton(words("ballot.no-opinion.short"));
        private final Button confidence = new Button();
        private final TextField reason = Commit.line("reason", "", this::typed);
        private final HBox row;
        private Optional<BallotSlot> shown = Optional.empty();
        private Subscription following = Subscription.EMPTY;

        RowCell() {
            var numbers = new HBox(4);
            numbers.setAlignment(Pos.CENTER_LEFT);
            for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
                scores.add(scoreButton(score));
            }
            numbers.getChildren().addAll(scores);
            noOpinion.getStyleClass().add("ballot-choice");
            noOpinion.setFocusTraversable(false);
            noOpinion.setOnAction(event -> model.answer(getIndex(), Answer.NO_OPINION));
            confidence.getStyleClass().add(Styles.LINK);
            confidence.setFocusTraversable(false);
            confidence.setOnAction(event -> {
                model.goToRow(getIndex());
                model.turnConfidence();
            });
            confidence.setAlignment(Pos.CENTER_LEFT);
            reason.setPromptText(words("ballot.reason.prompt"));
            reason.focusedProperty().subscribe(focused -> {
                if (focused && !isEmpty()) {
                    model.goToRow(getIndex());
                }
            });
            HBox.setHgrow(reason, Priority.ALWAYS);
            row = new HBox(
                    GAP,
                    width(names(), SUBJECT_WIDTH),
                    width(numbers, scoresWidth()),
                    width(noOpinion, NO_OPINION_WIDTH),
                    width(confidence, CONFIDENCE_WIDTH),
                    reason);
            row.getStyleClass().add("ballot-row");
            row.setOnMouseClicked(event -> model.goToRow(getIndex()));
        }

        private VBox names() {
            var names = new VBox(name, otherName);
            names.setAlignment(Pos.CENTER_LEFT);
            return names;
        }

        private ToggleButton scoreButton(int score) {
            var button = new ToggleButton(String.valueOf(score));
            button.getStyleClass().add("ballot-score");
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.answer(getIndex(), Answer.score(score)));
            return button;
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
            return Subscription.combine(
                    slot.rowProperty().subscribe(this::fill),
                    slot.currentProperty().subscribe(this::mark));
        }

        private void mark(boolean current) {
            row.getStyleClass().remove(CURRENT);
            if (current) {
                row.getStyleClass().add(CURRENT);
            }
        }

        private void fill(BallotViewModel.Row content) {
            var language = model.messages().language();
            name.setText(content.subject().in(language));
            otherName.setText(content.subject().exactly(language.other()));
            for (int i = 0; i < scores.size(); i++) {
                scores.get(i).setSelected(content.answer().equals(Answer.score(i + Scale.LOWEST)));
                scores.get(i).setId("score-" + getIndex() + "-" + (i + Scale.LOWEST));
            }
            noOpinion.setSelected(
                    content.answer() instanceof Answer.NoOpinion || content.answer() instanceof Answer.NotApplicable);
            noOpinion.setText(words(
                    content.answer() instanceof Answer.NotApplicable
                            ? "ballot.not-applicable"
                            : "ballot.no-opinion.short"));
            confidence.setVisible(content.answer() instanceof Answer.Score);
            confidence.setText(dots(content.confidence()));
            Commit.show(reason, content.reason());
            reason.setId("reason-" + getIndex());
        }

        private String dots(Optional<Confidence> sure) {
            int level = sure.map(Confidence::level).orElse(0);
            var dots = "●".repeat(level) + "○".repeat(Confidence.HIGH.level() - level);
            return dots + "  " + sure.map(model.messages()::get).orElse("–");
        }
    }
}
