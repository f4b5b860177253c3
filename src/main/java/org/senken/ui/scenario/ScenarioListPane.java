package org.senken.ui.scenario;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.StateId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The list of scenarios: the chosen set and what was found, how consistent each is and what it attracts. */
final class ScenarioListPane {
    private final FindViewModel model;
    private final Messages words;
    private final FindWords findWords;
    private final Label count = Nodes.label("", Styles.MUTED);
    private final VBox remarks = new VBox(4);
    private final ListView<ScenarioLine> list = new ListView<>();
    private final ProgressBar progress = new ProgressBar(0);
    private final HBox work;
    private final Label basis = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox root;
    private boolean showing;

    ScenarioListPane(FindViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        findWords = new FindWords(words);
        count.setMinWidth(0);
        var options = new SearchOptions(model, life).root();
        var title = Nodes.label(words.get("find.title"), Styles.CARD_TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var header = new HBox(title, Nodes.spacer(), count, options);
        header.getStyleClass().add(Styles.CARD_HEADER);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        work = Nodes.row(10, progress, Nodes.button("find-cancel", words.get("dialog.cancel"), model::cancel));
        work.getStyleClass().add("find-remark");
        remarks.getStyleClass().add("find-remarks");
        list.setId("scenarios");
        list.setCellFactory(any -> new ScenarioCell(model));
        list.setPlaceholder(Nodes.wrapped(words.get("find.hint"), Styles.MUTED, Styles.DETAIL_EMPTY));
        VBox.setVgrow(list, Priority.ALWAYS);
        var pick = new ToggleButton(words.get("pick.title"));
        pick.setId("pick");
        pick.selectedProperty().bindBidirectional(model.pick().openProperty());
        pick.setOnAction(event -> {
            if (pick.isSelected()) {
                model.pick().propose();
            }
        });
        pick.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(basis, Priority.ALWAYS);
        basis.setMaxWidth(Double.MAX_VALUE);
        var foot = Nodes.row(8, basis, pick);
        foot.getStyleClass().add("find-foot");
        root = new VBox(header, remarks, list, foot);
        root.getStyleClass().add(Styles.CARD);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        life.follow(model.findingsProperty(), findings -> show());
        life.follow(model.room().scenariosProperty(), scenarios -> show());
        life.follow(model.runningProperty(), share -> remark());
        life.follow(model.outdatedProperty(), outdated -> remark());
        life.follow(model.room().matrix().standingProperty(), standing -> remark());
        life.follow(model.room().selectedProperty(), selected -> select());
    }

    Region root() {
        return root;
    }

    private void chosen(ScenarioLine line) {
        if (line != null && !showing) {
            line.scenario()
                    .ifPresentOrElse(
                            each -> model.room().select(each.id()),
                            () -> model.room().select(line.states()));
        }
    }

    private void show() {
        showing = true;
        var lines = model.lines();
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        showing = false;
        var findings = model.findingsProperty().get();
        count.setText(findings.map(findWords::counted).orElse(""));
        basis.setText(findings.map(Findings::basins)
                .filter(Optional::isPresent)
                .map(basins -> findWords.basis(basins) + " " + words.get("find.basis"))
                .orElse(""));
        remark();
        select();
    }

    private void select() {
        showing = true;
        var selected = model.room().selectedProperty().get();
        list.getItems().stream()
                .filter(line -> line.is(selected))
                .findFirst()
                .ifPresentOrElse(
                        line -> list.getSelectionModel().select(line),
                        () -> list.getSelectionModel().clearSelection());
        showing = false;
    }

    private void remark() {
        remarks.getChildren().clear();
        var running = model.runningProperty().get();
        if (running.isPresent()) {
            progress.setProgress(running.getAsDouble());
            remarks.getChildren().add(work);
        } else if (model.outdatedProperty().get()) {
            remarks.getChildren().add(remark("find.outdated"));
        }
        var standing = model.room().matrix().standingProperty().get();
        if (model.findingsProperty().get().isPresent() && standing.isProvisional()) {
            remarks.getChildren().add(remark("find.provisional", standing.percentKnown()));
        }
        var findings = model.findingsProperty().get();
        if (findings.filter(each -> !each.found().exact()).isPresent()) {
            remarks.getChildren().add(remark("find.partly"));
        }
        restrictions();
        remarks.setVisible(!remarks.getChildren().isEmpty());
        remarks.setManaged(remarks.isVisible());
    }

    private Label remark(String key, Object... arguments) {
        var label = Nodes.wrapped(words.get(key, arguments), Styles.SMALL, "find-remark", Styles.WARN);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void restrictions() {
        var search = model.room().scenarios().search();
        if (!search.forced().isEmpty()) {
            restriction("find.forced", search.forced().stream());
        }
        if (!search.forbidden().isEmpty()) {
            restriction("find.forbidden", search.forbidden().stream());
        }
    }

    private void restriction(String key, Stream<StateId> states) {
        var names = states.flatMap(each -> model.room().scenarios().state(each).stream())
                .map(state -> words.get(state.name()))
                .collect(Collectors.joining(words.get("find.between")));
        remarks.getChildren().add(Nodes.wrapped(words.get(key, names), Styles.MUTED, Styles.SMALL));
    }
}
