package org.senken.ui.scenario;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * A drawn table of any size that scrolls below and beside headings that stay. Only what is in sight is drawn. It takes the
 * keyboard as a whole; a screen reader hears the cell at hand.
 */
abstract class FrozenGrid extends Region {
    private static final double BAR = 12;
    private static final double STEP = 26;

    /**
     * What is in sight.
     *
     * @param left the width of the row headings
     * @param scrollX how far the first column lies left of the headings' edge
     */
    record Sight(double left, double width, double height, double scrollX, double scrollY) {}

    private final Canvas canvas = new Canvas();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Tooltip tooltip = new Tooltip();

    FrozenGrid(String id) {
        setId(id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("frozen-grid");
        getChildren().addAll(canvas, across, down);
        Tooltip.install(canvas, tooltip);
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(STEP);
        return bar;
    }

    /** Begins to draw and to listen; once everything that is drawn is there. */
    final void begin() {
        across.valueProperty().subscribe(value -> draw());
        down.valueProperty().subscribe(value -> draw());
        setOnScroll(this::scrolled);
        canvas.setOnMouseMoved(event -> tooltip.setText(hint(rowAt(event), columnAt(event))));
    }

    /** How wide all columns are together. */
    abstract double contentWidth();

    /** How high all rows are together. */
    abstract double contentHeight();

    /** The width of the row headings. */
    abstract double left();

    /** The height of the column headings. */
    abstract double top();

    /** The height of what stays below the rows. */
    abstract double below();

    /** The column at a distance from the first; -1 where there is none. */
    abstract int column(double x);

    /** The row at a distance from the first; -1 where there is none. */
    abstract int row(double y);

    abstract void paint(GraphicsContext pen, Sight sight);

    /** What stands where the mouse is; -1 for a heading. */
    abstract String hint(int row, int column);

    /** What a screen reader says. */
    abstract String spoken();

    @Override
    protected final void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        double roomAcross = getWidth() - left() - BAR;
        double roomDown = getHeight() - top() - below() - BAR;
        arrange(across, contentWidth(), roomAcross);
        arrange(down, contentHeight(), roomDown);
        across.resizeRelocate(left(), getHeight() - BAR, Math.max(0, roomAcross), BAR);
        down.resizeRelocate(getWidth() - BAR, top(), BAR, Math.max(0, roomDown));
        draw();
    }

    private static void arrange(ScrollBar bar, double content, double sight) {
        double beyond = Math.max(0, content - sight);
        bar.setVisible(beyond > 0);
        bar.setMax(beyond);
        bar.setValue(Math.min(bar.getValue(), beyond));
        bar.setVisibleAmount(content <= 0 ? 0 : beyond * Math.max(0, sight) / content);
        bar.setBlockIncrement(Math.max(STEP, sight - STEP));
    }

    private Sight sight() {
        double width = getWidth() - (down.isVisible() ? BAR : 0);
        double height = getHeight() - (across.isVisible() ? BAR : 0);
        return new Sight(left(), width, height, across.getValue(), down.getValue());
    }

    final void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        paint(pen, sight());
        setAccessibleText(spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Lays out anew: the columns or rows are others. */
    final void measure() {
        requestLayout();
        draw();
    }

    /** Scrolls as little as needed to bring a cell into sight. */
    final void reveal(double x, double width, double y, double height) {
        show(across, x, x + width, sight().width() - left());
        show(down, y, y + height, sight().height() - top() - below());
        draw();
    }

    private static void show(ScrollBar bar, double from, double to, double sight) {
        if (from < bar.getValue()) {
            bar.setValue(from);
        } else if (sight > 0 && to > bar.getValue() + sight) {
            bar.setValue(Math.min(bar.getMax(), to - sight));
        }
    }

    /** The row under the mouse; -1 over the headings and beyond the last. */
    final int rowAt(MouseEvent event) {
        return rowAt(event.getY());
    }

    final int rowAt(double y) {
        return y < top() ? -1 : row(y - top() + down.getValue());
    }

    /** The column under the mouse; -1 over the headings and beyond the last. */
    final int columnAt(MouseEvent event) {
        return columnAt(event.getX());
    }

    final int columnAt(double x) {
        return x < left() ? -1 : column(x - left() + across.getValue());
    }

    private void scrolled(ScrollEvent event) {
        down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        event.consume();
    }
}
