package org.senken.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.report.contents.Finding;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What the check found, the gravest first. Enter or a click on the link goes to where it is mended. */
final class CheckPane {
    private static final double WHERE = 220;
    private static final double BADGE = 74;

    private final CheckViewModel model;
    private final ListView<Finding> list = new ListView<>();
    private final Label count = Nodes.label("", Styles.MUTED);
    private final Label nothing = Nodes.wrapped("", Styles.MUTED);
    private final Button accept;
    private final VBox root;

    CheckPane(CheckViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        list.setId("report-findings");
        list.getStyleClass().add("selectable");
        list.setPlaceholder(nothing);
        list.setCellFactory(any -> new Row());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::goTo);
            }
        });
        count.setId("report-findings-count");
        accept = Nodes.button("report-accept-all", words.get("report.check.accept"), model::acceptAll);
        root = Nodes.card(words.get("report.check"), Nodes.row(10, accept, count), list);
        life.follow(model.room().pageProperty(), page -> look());
        life.follow(model.room().studyProperty(), study -> look());
        life.follow(model.room().kindProperty(), kind -> look());
        life.follow(model.foundProperty(), this::show);
    }

    Region root() {
        return root;
    }

    private void look() {
        if (model.room().pageProperty().get() == ReportViewModel.Page.CHECK) {
            model.refresh();
        }
    }

    private void show(Optional<List<Finding>> found) {
        var words = model.messages();
        nothing.setText(words.get(found.isPresent() ? "report.check.none" : "report.check.looking"));
        count.setText(
                found.map(all -> words.count("report.check.count", all.size())).orElse(""));
        boolean stale = found.orElse(List.of()).stream().anyMatch(model::isStale);
        accept.setVisible(stale);
        accept.setManaged(stale);
        list.getItems().setAll(found.orElse(List.of()));
    }

    /** How grave, where, what is the matter, and the way there. */
    private final class Row extends ListCell<Finding> {
        private final Label sentence = Nodes.wrapped("");
        private final Label where = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
        private final HBox severity = new HBox();
        private final HBox line;

        Row() {
            var words = model.messages();
            var go = Nodes.button("", words.get("report.check.go"), this::go, Styles.LINK);
            go.setFocusTraversable(false);
            severity.setAlignment(Pos.CENTER_LEFT);
            severity.setMinWidth(BADGE);
            severity.setPrefWidth(BADGE);
            where.setMinWidth(WHERE);
            where.setPrefWidth(WHERE);
            where.setMaxWidth(WHERE);
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            line = Nodes.row(10, severity, where, sentence, go);
            line.getStyleClass().add("note-row");
            line.setPrefWidth(1);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    go();
                }
            });
        }

        private void go() {
            Optional.ofNullable(getItem()).ifPresent(model::goTo);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (finding == null || empty) {
                setGraphic(null);
                return;
            }
            var words = model.messages();
            severity.getChildren().setAll(Nodes.badge(words.get(finding.severity()), style(finding.severity())));
            var place = words.get(finding.where());
            where.setText(place.isBlank() ? words.get(finding.topic()) : place);
            sentence.setText(words.get(finding.sentence()));
            setGraphic(line);
        }

        private static String style(Finding.Severity severity) {
            return switch (severity) {
                case FAULT -> Styles.BAD;
                case GAP -> Styles.WARN;
                case HINT -> Styles.INFO;
            };
        }
    }
}
