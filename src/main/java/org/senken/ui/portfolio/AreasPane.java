package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.Words;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** How sure the rank of every area is, its core index, and its hypothetical amount, to be typed in. */
final class AreasPane {
    private static final double ROW_HEIGHT = 44;
    private static final double RANK = 18;
    private static final double SHARE = 68;
    private static final double CORE = 42;
    private static final double AMOUNT = 52;
    private static final double GAP = 6;

    private final AreasViewModel model;
    private final ObservableList<AreaLine> lines = FXCollections.observableArrayList();
    private final ListView<AreaLine> list = new ListView<>(lines);
    private final Label among = Nodes.label("", Styles.FIELD_LABEL);
    private final Label total = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox root;

    AreasPane(AreasViewModel model, RoomView.Life life) {
        this.model = model;
        list.setId("areas");
        list.getStyleClass().add("areas");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(any -> new AreaCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.equals(event.getTarget())) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var words = model.messages();
        var about = Nodes.label(words.get("areas.share.note"), Styles.MUTED, Styles.SMALL);
        var foot = new VBox(total);
        foot.getStyleClass().add("find-foot");
        root = Nodes.card(words.get("page.SURE"), about, new VBox(head(), list, foot));
        life.follow(model.linesProperty(), this::show);
    }

    VBox root() {
        return root;
    }

    private HBox head() {
        var words = model.messages();
        var name = Nodes.label(words.get("areas.column.area"), Styles.FIELD_LABEL);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = Nodes.row(
                GAP,
                sized(Nodes.label("#", Styles.FIELD_LABEL), RANK),
                name,
                sized(among, SHARE),
                sized(Nodes.label(words.get("budget.column.core"), Styles.FIELD_LABEL), CORE),
                sized(Nodes.label(words.get("areas.column.yen"), Styles.FIELD_LABEL), AMOUNT));
        head.getStyleClass().add("ranking-head");
        return head;
    }

    private static <R extends Region> R sized(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private void choose(@Nullable AreaLine line) {
        if (line != null) {
            model.map().choose(line.subject());
        }
    }

    private void show(List<AreaLine> now) {
        among.setText(model.messages().get("areas.column.among", model.first()));
        total.setText(model.messages().get("areas.note", model.total()));
        if (now.size() != lines.size()) {
            lines.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
    }

    /** A row that is built once and filled again. */
    private final class AreaCell extends ListCell<AreaLine> {
        private final Label rank = sized(Nodes.label("", Styles.MUTED), RANK);
        private final Label name = Nodes.label("", Styles.SMALL);
        private final ProgressBar bar = sized(new ProgressBar(0), SHARE);
        private final Label share = Nodes.label("", Styles.SMALL);
        private final StackPane core = sized(new StackPane(), CORE);
        private final TextField amount = Commit.line("share", "", this::typed);
        private final HBox row;
        private Optional<AreaLine> shown = Optional.empty();

        AreaCell() {
            name.setWrapText(true);
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            bar.getStyleClass().add("share-bar");
            sized(amount, AMOUNT);
            amount.getStyleClass().add("amount");
            var shares = sized(new VBox(2, bar, share), SHARE);
            shares.setAlignment(Pos.CENTER_LEFT);
            row = Nodes.row(GAP, rank, name, shares, core, amount);
            row.setPrefWidth(1);
            getStyleClass().add("ranking-row");
            setOnMouseClicked(event -> choose(getItem()));
        }

        private void typed(String text) {
            shown.ifPresent(line -> {
                model.map().allocate(line.subject(), text);
                Commit.replace(amount, model.map().amount(line.yen()));
            });
        }

        @Override
        protected void updateItem(@Nullable AreaLine line, boolean empty) {
            super.updateItem(line, empty);
            Optional<AreaLine> next = empty ? Optional.empty() : Optional.ofNullable(line);
            if (!shown.map(AreaLine::subject).equals(next.map(AreaLine::subject)) && Commit.isBeingTyped(amount)) {
                typed(amount.getText());
            }
            shown = next;
            setGraphic(next.isPresent() ? row : null);
            next.ifPresent(this::fill);
        }

        private void fill(AreaLine line) {
            var words = model.messages();
            rank.setText(line.rank().isPresent() ? String.valueOf(line.rank().getAsInt()) : "–");
            name.setText(words.get(line.name()));
            bar.setVisible(line.among().isPresent());
            bar.setProgress(line.among().orElse(0));
            share.setText(
                    line.among().isPresent()
                            ? words.get(
                                    Words.percent(Math.rint(100 * line.among().getAsDouble()) / 100))
                            : "–");
            core.getChildren().clear();
            line.best().ifPresent(best -> {
                var pill = StandingWords.pill(best, words);
                core.getChildren().add(Nodes.explained(pill, words.get("areas.core", line.items())));
            });
            amount.setId("share-" + line.subject());
            amount.setAccessibleText(words.get("areas.amount", name.getText()));
            Commit.replace(amount, model.map().amount(line.yen()));
        }
    }
}
