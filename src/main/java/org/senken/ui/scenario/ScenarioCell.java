package org.senken.ui.scenario;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A scenario in the list: its letter and title, how consistent it is, and a bar for what it attracts. */
final class ScenarioCell extends ListCell<ScenarioLine> {
    private final FindViewModel model;
    private final FindWords words;
    private final Label title = Nodes.label("", Styles.STRONG);
    private final Label badge = Nodes.badge("", Styles.GOOD);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label judges = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final Label caption = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final VBox content;

    ScenarioCell(FindViewModel model) {
        this.model = model;
        words = new FindWords(model.messages());
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("share-bar");
        content = new VBox(4, Nodes.row(8, title, badge), bar, Nodes.row(8, caption, Nodes.spacer(), judges));
        caption.setMinWidth(0);
        judges.setMinWidth(Region.USE_PREF_SIZE);
        content.setMinWidth(0);
        content.setPrefWidth(1);
        getStyleClass().add("scenario-cell");
    }

    @Override
    protected void updateItem(ScenarioLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : content);
        setTooltip(empty || line == null ? null : new Tooltip(allStates(line)));
        if (!empty && line != null) {
            show(line);
        }
    }

    private void show(ScenarioLine line) {
        title.setText(line.letter() + "  " + name(line));
        badge.setVisible(line.figures().isPresent());
        badge.getStyleClass().removeAll(Styles.GOOD, Styles.WARN, Styles.BAD);
        line.figures().ifPresent(figures -> {
            badge.setText(words.badge(figures.inconsistency()));
            badge.getStyleClass().add(FindWords.badgeStyle(figures.inconsistency()));
        });
        bar.setProgress(line.figures().map(each -> each.share().orElse(0)).orElse(0.0));
        caption.setText(line.figures()
                .map(words::caption)
                .orElseGet(() -> model.messages().get("find.figures.none")));
        judges.setText(line.figures()
                .flatMap(item -> model.findingsProperty().get().map(found -> words.judges(item, found.robustness())))
                .orElse(""));
        setAccessibleText(title.getText() + ", " + badge.getText() + ", " + caption.getText() + " " + judges.getText());
    }

    /** The title that was given, else what its states are called. */
    private String name(ScenarioLine line) {
        return line.scenario()
                .map(each -> model.messages().get(each.title()))
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> states(line));
    }

    private String allStates(ScenarioLine line) {
        return model.room().scenarios().drivers().stream()
                .flatMap(driver -> Optional.ofNullable(line.states().get(driver.id()))
                        .flatMap(driver::state)
                        .map(state -> model.messages().get("matrix.state", driver.name(), state.name()))
                        .stream())
                .collect(Collectors.joining("\n"));
    }

    private String states(ScenarioLine line) {
        return model.room().scenarios().drivers().stream()
                .filter(driver -> line.telling().contains(driver.id()))
                .flatMap(driver -> Optional.ofNullable(line.states().get(driver.id())).flatMap(driver::state).stream())
                .map(state -> model.messages().get(state.name()))
                .collect(Collectors.joining(" · "));
    }
}
