package org.senken.ui.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.senken.core.scenario.EffectCell;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Areas × criteria with the changes alone. One focus for the whole grid; the arrow keys move inside it. */
final class EffectGrid {
    private static final double COLUMN = 104;
    private static final double COLUMN_LEAST = 96;
    private static final double NAMES = 108;

    private final EffectViewModel model;
    private final Runnable toReason;
    private final GridPane head = new GridPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final VBox root = new VBox(head, scroll);
    private final Map<EffectCell, EffectCellLabel> cells = new HashMap<>();
    private List<Subject> subjects = List.of();
    private List<Criterion> criteria = List.of();

    /**
     * @param toReason moves the focus to where the reason is typed
     */
    EffectGrid(EffectViewModel model, Runnable toReason) {
        this.model = model;
        this.toReason = toReason;
        grid.setId("effects");
        grid.setFocusTraversable(true);
        grid.getStyleClass().add("effect-grid");
        grid.setOnKeyPressed(this::pressed);
        grid.setOnKeyTyped(this::typed);
        grid.focusedProperty().subscribe(focused -> {
            if (focused && model.placeProperty().get().isEmpty()) {
                model.go(0, 0);
            }
        });
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        head.prefWidthProperty().bind(grid.widthProperty());
        head.maxWidthProperty().bind(grid.widthProperty());
        // the headings move along when a narrow window scrolls sideways
        head.translateXProperty()
                .bind(Bindings.createDoubleBinding(
                        this::shifted, scroll.hvalueProperty(), scroll.viewportBoundsProperty(), grid.widthProperty()));
        var clip = new Rectangle();
        clip.widthProperty().bind(root.widthProperty());
        clip.heightProperty().bind(root.heightProperty());
        root.setClip(clip);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    private double shifted() {
        return -scroll.getHvalue()
                * Math.max(0, grid.getWidth() - scroll.getViewportBounds().getWidth());
    }

    Region root() {
        return root;
    }

    void requestFocus() {
        grid.requestFocus();
    }

    /** Shows the changes of the scenario the model is on. */
    void show() {
        if (!model.subjects().equals(subjects) || !model.criteria().equals(criteria)) {
            build();
        }
        cells.forEach((cell, label) -> label.show());
        mark(model.placeProperty().get());
    }

    private void build() {
        subjects = model.subjects();
        criteria = model.criteria();
        cells.clear();
        for (var pane : List.of(head, grid)) {
            pane.getChildren().clear();
            pane.getColumnConstraints().setAll(names());
            criteria.forEach(each -> pane.getColumnConstraints().add(column()));
        }
        for (int i = 0; i < criteria.size(); i++) {
            head.add(heading(model.messages().get(criteria.get(i).name())), i + 1, 0);
        }
        for (int row = 0; row < subjects.size(); row++) {
            row(row, subjects.get(row));
        }
    }

    private static ColumnConstraints names() {
        var names = new ColumnConstraints(NAMES, NAMES, Double.MAX_VALUE);
        names.setHgrow(Priority.ALWAYS);
        return names;
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints(COLUMN_LEAST, COLUMN, COLUMN);
        column.setHalignment(HPos.CENTER);
        return column;
    }

    private static Label heading(String text) {
        var label = Nodes.wrapped(text, Styles.FIELD_LABEL, "effect-head");
        label.setMaxWidth(COLUMN);
        return label;
    }

    private void row(int row, Subject subject) {
        var name = Nodes.label(model.messages().get(subject.label()), "effect-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        grid.add(name, 0, row);
        for (int i = 0; i < criteria.size(); i++) {
            var cell = new EffectCell(subject.id(), criteria.get(i).id());
            var label = new EffectCellLabel(model, cell);
            label.root().setOnMousePressed(event -> {
                grid.requestFocus();
                model.goTo(cell);
            });
            cells.put(cell, label);
            grid.add(label.root(), i + 1, row);
        }
    }

    /** Marks the cell the keyboard is on and scrolls it into sight. */
    void mark(Optional<EffectCell> place) {
        cells.forEach((cell, label) -> label.current(place.filter(cell::equals).isPresent()));
        place.map(cells::get).ifPresent(label -> {
            grid.setAccessibleText(label.words());
            reveal(label.root());
        });
    }

    private void reveal(Region cell) {
        double all = grid.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (all > seen && seen > 0) {
            double top = cell.getBoundsInParent().getMinY();
            double bottom = cell.getBoundsInParent().getMaxY();
            double from = scroll.getVvalue() * (all - seen);
            if (top < from) {
                scroll.setVvalue(top / (all - seen));
            } else if (bottom > from + seen) {
                scroll.setVvalue((bottom - seen) / (all - seen));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case LEFT -> model.go(-1, 0);
            case RIGHT -> model.go(1, 0);
            case UP -> model.go(0, -1);
            case DOWN -> model.go(0, 1);
            case DELETE, BACK_SPACE -> model.clear();
            case ENTER -> toReason.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && model.type(event.getCharacter())) {
            event.consume();
        }
    }
}
