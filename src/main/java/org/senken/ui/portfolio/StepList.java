package org.senken.ui.portfolio;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Portfolios one below the other; the arrow keys or a click look at one. */
final class StepList {
    private static final double LINE = 20;
    private static final double PADDING = 6;
    /** What the bar and the padding take. */
    private static final double ROOM = 34;

    private final BudgetViewModel model;
    private final ListView<PortfolioStep> list = new ListView<>();
    private boolean showing;

    /**
     * @param id of the list
     * @param lines that every portfolio takes
     */
    StepList(String id, int lines, BudgetViewModel model) {
        this.model = model;
        list.setId(id);
        list.setFixedCellSize(lines * LINE + PADDING);
        list.getStyleClass().add("selectable");
        list.setCellFactory(any -> new StepCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    Region root() {
        return list;
    }

    private void selected(@Nullable PortfolioStep step) {
        if (!showing && step != null) {
            model.look(step.shown());
        }
    }

    /** Shows the portfolios and which one is looked at. */
    void show(List<PortfolioStep> steps) {
        showing = true;
        if (!list.getItems().equals(steps)) {
            list.getItems().setAll(steps);
        }
        var items = model.portfolio().map(Shown::items);
        int at = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (items.filter(steps.get(i).shown().items()::equals).isPresent()) {
                at = i;
            }
        }
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
        showing = false;
    }

    /** The figures of a portfolio, and below them who enters and who leaves. */
    private final class StepCell extends ListCell<PortfolioStep> {
        @Override
        protected void updateItem(@Nullable PortfolioStep step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(empty ? null : drawn(Objects.requireNonNull(step)));
        }

        private Region drawn(PortfolioStep step) {
            var box = new VBox(2, Nodes.label(step.figures(), Styles.STRONG));
            step.changes()
                    .forEach(each -> box.getChildren().add(line(model.messages().get(each))));
            box.setMaxWidth(list.getWidth() - ROOM);
            return box;
        }

        /** A line that does not grow: what does not fit is read where the mouse rests. */
        private Label line(String words) {
            var line = Nodes.explained(Nodes.label(words, Styles.SMALL), words);
            line.setMinWidth(0);
            return line;
        }
    }
}
