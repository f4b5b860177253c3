package org.senken.ui.scenario;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.senken.core.scenario.Cell;
import org.senken.ui.common.RoomView;

/**
 * The cross-impact matrix on the screen. Only what is in sight is drawn, so a matrix of hundreds of states stays as fluid
 * as a small one. It takes the keyboard as a whole; a screen reader hears the cell at hand.
 */
final class MatrixCanvas extends Region {
    private static final double WIDEST_HEADING = 190;
    private static final double HEADING_SHARE = 0.28;
    private static final double NARROWEST_HEADING = 132;
    private static final double BAR = 12;

    private final MatrixViewModel model;
    private final MatrixPalette colours;
    private final MatrixWords words;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Tooltip tooltip = new Tooltip();
    private final StateMenu menu;
    private MatrixGeometry places;
    private MatrixReading drawn;

    MatrixCanvas(MatrixViewModel model, RoomView.Life life) {
        this.model = model;
        colours = MatrixPalette.of(model.room().preferences().settings().theme());
        words = new MatrixWords(model);
        menu = new StateMenu(model.room());
        drawn = model.readingProperty().get();
        places = geometry();
        setId("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("matrix");
        getChildren().addAll(canvas, across, down);
        Tooltip.install(canvas, tooltip);
        listen();
        life.follow(model.readingProperty(), this::read);
        life.follow(model.sumsProperty(), sums -> measure());
        life.follow(model.cursorProperty(), cell -> cell.ifPresentOrElse(this::reveal, this::draw));
        life.follow(model.minusProperty(), minus -> draw());
        life.follow(model.room().selectedProperty(), selected -> draw());
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(MatrixGeometry.ROW);
        return bar;
    }

    private void listen() {
        across.valueProperty().subscribe(value -> draw());
        down.valueProperty().subscribe(value -> draw());
        focusedProperty().subscribe(focused -> draw());
        new MatrixKeys(model).listenTo(this);
        setOnMousePressed(this::pressed);
        setOnScroll(this::scrolled);
        setOnContextMenuRequested(this::menu);
        canvas.setOnMouseMoved(this::hovered);
    }

    private MatrixGeometry geometry() {
        return new MatrixGeometry(
                drawn.axis(), model.messages(), model.sumsProperty().get());
    }

    private void read(MatrixReading reading) {
        boolean sameDrivers = reading.axis().drivers().equals(drawn.axis().drivers());
        drawn = reading;
        if (sameDrivers) {
            draw();
        } else {
            measure();
        }
    }

    private void measure() {
        places = geometry();
        requestLayout();
        draw();
    }

    private double left() {
        return Math.clamp(getWidth() * HEADING_SHARE, NARROWEST_HEADING, WIDEST_HEADING);
    }

    private double balance() {
        return model.room().selectedStates().isEmpty() ? 0 : MatrixGeometry.ROW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        double roomAcross = width - left() - BAR;
        double roomDown = height - MatrixGeometry.TOP - balance() - BAR;
        arrange(across, places.width(), roomAcross);
        arrange(down, places.height(), roomDown);
        across.resizeRelocate(left(), height - BAR, Math.max(0, roomAcross), BAR);
        down.resizeRelocate(width - BAR, MatrixGeometry.TOP, BAR, Math.max(0, roomDown));
        draw();
    }

    private static void arrange(ScrollBar bar, double content, double sight) {
        double beyond = Math.max(0, content - sight);
        bar.setVisible(beyond > 0);
        bar.setMax(beyond);
        bar.setValue(Math.min(bar.getValue(), beyond));
        bar.setVisibleAmount(content <= 0 ? 0 : beyond * Math.max(0, sight) / content);
        bar.setBlockIncrement(Math.max(MatrixGeometry.ROW, sight - MatrixGeometry.ROW));
    }

    private MatrixPainter.Sight sight() {
        double width = getWidth() - (down.isVisible() ? BAR : 0);
        double height = getHeight() - (across.isVisible() ? BAR : 0);
        return new MatrixPainter.Sight(left(), width, height, across.getValue(), down.getValue());
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var scene = new MatrixScene(
                drawn,
                model.cursorProperty().get(),
                model.minusProperty().get(),
                model.room().selectedStates());
        new MatrixPainter(pen, colours, places, scene, sight(), model.messages()).paint();
        setAccessibleText(words.spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Scrolls as little as needed to bring a cell into sight. */
    private void reveal(Cell cell) {
        var row = drawn.axis().indexOf(cell.from());
        var column = drawn.axis().indexOf(cell.to());
        if (row.isPresent() && column.isPresent()) {
            int at = column.getAsInt();
            show(across, places.x(at), places.x(at) + places.width(at), sight().width() - left());
            double top = places.y(row.getAsInt());
            show(down, top, top + MatrixGeometry.ROW, sight().height() - MatrixGeometry.TOP - balance());
        }
        draw();
    }

    private static void show(ScrollBar bar, double from, double to, double sight) {
        if (from < bar.getValue()) {
            bar.setValue(from);
        } else if (sight > 0 && to > bar.getValue() + sight) {
            bar.setValue(Math.min(bar.getMax(), to - sight));
        }
    }

    private int rowAt(double y) {
        return y < MatrixGeometry.TOP ? -1 : places.rowAt(y - MatrixGeometry.TOP + down.getValue());
    }

    private int columnAt(double x) {
        return x < left() ? -1 : places.columnAt(x - left() + across.getValue());
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int row = rowAt(event.getY());
        int column = columnAt(event.getX());
        if (event.getButton() == MouseButton.PRIMARY && row >= 0 && column >= 0) {
            model.goTo(row, column);
        }
    }

    private void scrolled(ScrollEvent event) {
        var bar = event.isShiftDown() && event.getDeltaX() == 0 ? across : down;
        bar.setValue(Math.clamp(bar.getValue() - event.getDeltaY(), 0, bar.getMax()));
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        event.consume();
    }

    private void hovered(MouseEvent event) {
        int row = rowAt(event.getY());
        int column = columnAt(event.getX());
        tooltip.setText(words.hint(row, column));
    }

    /** What can be done with the state of the row and that of the column: from the keyboard those of the cell at hand. */
    private void menu(ContextMenuEvent event) {
        int row = event.isKeyboardTrigger() ? cursorRow() : rowAt(event.getY());
        int column = event.isKeyboardTrigger() ? cursorColumn() : columnAt(event.getX());
        ContextMenu shown = menu.of(state(row), state(column));
        if (!shown.getItems().isEmpty()) {
            shown.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private java.util.Optional<Axis.Entry> state(int index) {
        return index < 0 ? java.util.Optional.empty() : java.util.Optional.of(drawn.axis().at(index));
    }

    private int cursorRow() {
        return model.cursorProperty()
                .get()
                .map(cell -> drawn.axis().indexOf(cell.from()).orElse(-1))
                .orElse(-1);
    }

    private int cursorColumn() {
        return model.cursorProperty()
                .get()
                .map(cell -> drawn.axis().indexOf(cell.to()).orElse(-1))
                .orElse(-1);
    }
}
