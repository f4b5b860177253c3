package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Verdict;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** The pairs of the states that are picked: whether each is possible, and why not. */
final class PairsPane {
    /** What can be said of a pair. */
    enum Say {
        OPEN,
        POSSIBLE,
        IMPOSSIBLE;

        static Say of(Optional<Verdict> verdict) {
            return verdict.map(each -> each.possible() ? POSSIBLE : IMPOSSIBLE).orElse(OPEN);
        }
    }

    private final BoxViewModel model;
    private final Messages words;
    private final Label summary = Nodes.label("", Styles.MUTED);
    private final ListView<Pair> list = new ListView<>();
    private final VBox reason = new VBox();
    private final VBox root;
    private Optional<Pair> opened = Optional.empty();
    private Optional<TextPair> fields = Optional.empty();
    private boolean showing;

    PairsPane(BoxViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        list.setId("box-pairs");
        list.setCellFactory(any -> new Line());
        list.setPlaceholder(Nodes.wrapped(words.get("box.pairs.hint"), Styles.MUTED, Styles.DETAIL_EMPTY));
        list.getSelectionModel().selectedItemProperty().subscribe(pair -> {
            if (pair != null && !showing) {
                model.lookAt(pair);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        reason.getStyleClass().add("box-reason");
        summary.setMinWidth(0);
        root = Nodes.card(words.get("box.pairs.title"), summary, new VBox(list, reason));
        life.follow(model.pickedProperty(), picked -> show());
        life.follow(model.room().scenariosProperty(), scenarios -> show());
        life.follow(model.pairProperty(), pair -> showReason());
    }

    Region root() {
        return root;
    }

    private void show() {
        showing = true;
        var pairs = model.pairs();
        if (!pairs.equals(list.getItems())) {
            list.getItems().setAll(pairs);
        } else {
            list.refresh();
        }
        showing = false;
        summary.setText(pairs.isEmpty() ? "" : said());
        showReason();
    }

    /** Whether the combination can be, as far as it was looked at. */
    private String said() {
        var check = model.check();
        if (!check.isPossible()) {
            return words.count("box.check.impossible", check.ruledOutBy().size());
        }
        return check.notLookedAt().isEmpty()
                ? words.get("box.check.possible")
                : words.count("box.check.open", check.notLookedAt().size());
    }

    private void showReason() {
        var pair = model.pairProperty().get().filter(list.getItems()::contains);
        var verdict = pair.flatMap(model::verdict);
        if (pair.isEmpty() || verdict.isEmpty()) {
            opened = Optional.empty();
            reason.getChildren().clear();
            show(reason, false);
            return;
        }
        select(pair.get());
        if (!opened.equals(pair)) {
            opened = pair;
            var fresh = TextPair.line(
                    words,
                    "box-reason",
                    "box.reason",
                    verdict.get().reason(),
                    (language, typed) -> model.reason(pair.get(), language, typed));
            fields = Optional.of(fresh);
            reason.getChildren().setAll(Nodes.label(name(pair.get()), Styles.STRONG, Styles.SMALL), fresh.beside());
        }
        fields.ifPresent(each -> each.show(verdict.get().reason()));
        show(reason, true);
    }

    private void select(Pair pair) {
        showing = true;
        list.getSelectionModel().select(pair);
        showing = false;
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private String name(Pair pair) {
        return model.room()
                .scenarios()
                .states()
                .filter(state -> pair.has(state.id()))
                .map(state -> words.get(state.name()))
                .collect(Collectors.joining(" × "));
    }

    private void say(Pair pair, Say say) {
        switch (say) {
            case OPEN -> model.forget(pair);
            case POSSIBLE -> model.judge(pair, true);
            case IMPOSSIBLE -> model.judge(pair, false);
        }
    }

    /** A pair with what is said of it. */
    private final class Line extends ListCell<Pair> {
        Line() {
            getStyleClass().add("scenario-cell");
        }

        @Override
        protected void updateItem(Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            setText(null);
            setGraphic(null);
            if (!empty && pair != null) {
                var verdict = model.verdict(pair);
                var name = Nodes.label(name(pair));
                name.setMinWidth(0);
                var why = Nodes.label(
                        verdict.map(each -> words.get(each.reason())).orElse(""), Styles.MUTED, Styles.SMALL);
                why.setMinWidth(0);
                var texts = new VBox(name, why);
                texts.setMinWidth(0);
                HBox.setHgrow(texts, Priority.ALWAYS);
                show(why, !why.getText().isEmpty());
                var said = Segments.of(
                        "pair-" + pair.one() + "-" + pair.other(),
                        List.of(Say.values()),
                        words::get,
                        Say.of(verdict),
                        say -> say(pair, say));
                said.getStyleClass().add("small-segments");
                setGraphic(Nodes.row(10, texts, said));
                setPrefWidth(1);
                setAccessibleText(name(pair) + ": " + words.get(Say.of(verdict)));
            }
        }
    }
}
