package org.senken.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.editing.TranslationChange;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;
import org.senken.ui.common.Unavailable;

/** Files that come back: a report people went on writing in, and a sheet of translations. Both show what changes first. */
final class ReturnsPane {
    private final Messages words;
    private final HBox root;

    ReturnsPane(UpdateViewModel update, TranslationsViewModel translations, RoomView.Life life) {
        words = update.messages();
        var left = update(update, life);
        var right = translations(translations, life);
        for (var card : List.of(left, right)) {
            card.setMinWidth(0);
            card.setPrefWidth(0);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        root = new HBox(12, left, right);
    }

    Region root() {
        return root;
    }

    private VBox update(UpdateViewModel model, RoomView.Life life) {
        var list = list("report-update-changes", "report.update.hint");
        var write = new Unavailable(
                Nodes.button("report-update-write", words.get("report.update.write"), model::write, Styles.PRIMARY));
        var choose = Nodes.button("report-update-choose", words.get("report.update.pick"), model::choose);
        life.follow(model.room().studyProperty(), model::follow);
        life.follow(model.proposalProperty(), found -> {
            list.getItems()
                    .setAll(found.map(each ->
                                    each.changes().stream().map(words::get).toList())
                            .orElse(List.of()));
            ready(write, found.isPresent(), "report.update.first");
        });
        return card("report.update.title", Nodes.row(8, choose, write.root()), list);
    }

    private VBox translations(TranslationsViewModel model, RoomView.Life life) {
        var list = list("report-translations-changes", "report.translations.hint");
        var take = new Unavailable(Nodes.button(
                "report-translations-take", words.get("report.translations.take"), model::take, Styles.PRIMARY));
        var save = Nodes.button("report-translations-save", words.get("report.translations.out"), model::write);
        var read = Nodes.button("report-translations-read", words.get("report.translations.in"), model::read);
        life.follow(model.room().studyProperty(), model::follow);
        life.follow(model.proposalProperty(), found -> {
            list.getItems().setAll(lines(found));
            ready(
                    take,
                    found.filter(each -> !each.sheet().changes().isEmpty()).isPresent(),
                    "report.translations.first");
        });
        return card("report.translations.title", Nodes.row(8, save, read, take.root()), list);
    }

    private List<String> lines(Optional<TranslationsViewModel.Proposal> found) {
        var lines = new ArrayList<String>();
        found.map(TranslationsViewModel.Proposal::sheet).ifPresent(sheet -> {
            sheet.changes().forEach(each -> lines.add(line(each)));
            lines.add(words.get(
                    "report.translations.total",
                    sheet.changes().size(),
                    sheet.unchanged(),
                    sheet.gone().size()));
        });
        return lines;
    }

    private String line(TranslationChange change) {
        var outcome = words.get(change.outcome());
        return change.old().isEmpty()
                ? words.get("report.translations.new", outcome, change.words())
                : words.get("report.translations.changed", outcome, change.old(), change.words());
    }

    private void ready(Unavailable button, boolean ready, String reason) {
        if (ready) {
            button.ready();
        } else {
            button.because(words.get(reason));
        }
    }

    private VBox card(String title, HBox buttons, ListView<String> list) {
        buttons.getStyleClass().add(Styles.DETAIL_ACTIONS);
        var card = Nodes.card(words.get(title), list);
        card.getChildren().add(buttons);
        return card;
    }

    private ListView<String> list(String id, String hint) {
        var list = new ListView<String>();
        list.setId(id);
        var label = Nodes.wrapped(words.get(hint), Styles.MUTED);
        label.getStyleClass().add(Styles.DETAIL_EMPTY);
        list.setPlaceholder(label);
        list.setCellFactory(any -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** A sentence that breaks its lines. */
    private static final class Line extends ListCell<String> {
        private final Label label = Nodes.wrapped("");
        private final HBox line = Nodes.row(0, label);

        Line() {
            line.getStyleClass().add("note-row");
            line.setPrefWidth(1);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            label.setText(sentence == null || empty ? "" : sentence);
            setGraphic(sentence == null || empty ? null : line);
        }
    }
}
