package org.senken.ui.report;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.report.Section;
import org.senken.report.contents.ReportMap;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The sections of the report. Alt with an arrow moves the chosen one, as dragging does; Delete takes it away, Escape lets go of it. */
final class SectionList {
    /** How many sections stay in sight above the chosen one. */
    private static final int ABOVE = 3;

    private final SectionsViewModel model;
    private final ListView<Section> list = new ListView<>();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Button reset;
    private final VBox root;
    private boolean showing;

    SectionList(SectionsViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        list.setId("report-sections");
        list.getStyleClass().add("selectable");
        list.setPlaceholder(Nodes.wrapped(words.get("report.sections.none"), Styles.MUTED));
        list.setCellFactory(any -> new SectionCell(model));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        up = icon("report-up", "fth-arrow-up", "report.section.up", () -> move(-1));
        down = icon("report-down", "fth-arrow-down", "report.section.down", () -> move(1));
        remove = icon("report-remove", "fth-trash-2", "report.section.remove", this::remove);
        reset = Nodes.button(
                "report-reset", words.get("report.reset"), () -> model.room().reset());
        var add = Nodes.button("report-add", words.get("report.section.add"), model::add);
        var foot = new FlowPane(up, down, remove, reset);
        foot.getStyleClass().add(Styles.DETAIL_ACTIONS);
        root = Nodes.card(words.get("report.sections"), add, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().add(foot);
        life.follow(model.room().studyProperty(), study -> show());
        life.follow(model.room().kindProperty(), kind -> show());
        life.follow(model.room().chosenProperty(), place -> {
            select();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
        });
        life.follow(model.room().preview().pagesProperty(), pages -> list.refresh());
    }

    Region root() {
        return root;
    }

    private Button icon(String id, String symbol, String key, Runnable action) {
        var button = Nodes.button(id, "", action);
        button.setGraphic(new FontIcon(symbol));
        button.setAccessibleText(model.messages().get(key));
        return Nodes.explained(button, model.messages().get(key));
    }

    private void show() {
        showing = true;
        list.getItems().setAll(model.all());
        reset.setDisable(!model.room().isArranged());
        showing = false;
        select();
    }

    private void select() {
        showing = true;
        var chosen = model.chosen();
        chosen.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        showing = false;
        int at = list.getSelectionModel().getSelectedIndex();
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at == list.getItems().size() - 1);
        remove.setDisable(at < 0);
    }

    private void chosen(@Nullable Section section) {
        if (!showing && section != null && !isChosen(section)) {
            model.room().choose(ReportMap.Place.of(section.id()));
        }
    }

    private boolean isChosen(Section section) {
        return model.chosen().filter(each -> each.id().equals(section.id())).isPresent();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.room().chooseNothing();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int places) {
        selected().ifPresent(section -> model.move(section.id(), places));
    }

    private void remove() {
        selected().ifPresent(section -> model.remove(section.id()));
    }

    private Optional<Section> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
