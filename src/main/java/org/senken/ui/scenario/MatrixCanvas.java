package org.senken.ui.scenario;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.senken.core.scenario.Cell;
import org.senken.ui.common.RoomView;

/** The cross-impact matrix on the screen. */
final class MatrixCanvas extends FrozenGrid {
    private static final double WIDEST_HEADING = 236;
    private static final double HEADING_SHARE = 0.28;
    private static final double NARROWEST_HEADING = 132;

    private final MatrixViewModel model;
    private final MatrixPalette colours;
    private final MatrixWords words;
    private final StateMenu menu;
    private MatrixGeometry places;
    private SeenMatrix drawn;

    MatrixCanvas(MatrixViewModel model, RoomView.Life life) {
        super("matrix");
        this.model = model;
        colours = MatrixPalette.of(model.room().preferences().settings().theme());
        words = new MatrixWords(model);
        menu = new StateMenu(model.room());
        drawn = model.readingProperty().get();
        places = geometry();
        begin();
        new MatrixKeys(model).listenTo(this);
        setOnMousePressed(this::pressed);
        setOnContextMenuRequested(this::menu);
        life.follow(model.readingProperty(), this::read);
        life.follow(model.sumsProperty(), sums -> remeasure());
        life.follow(model.cursorProperty(), cell -> cell.ifPresentOrElse(this::reveal, this::draw));
        life.follow(model.minusProperty(), minus -> draw());
        life.follow(model.room().selectedProperty(), selected -> measure());
    }

    private MatrixGeometry geometry() {
        return new MatrixGeometry(
                drawn.axis(), model.messages(), model.sumsProperty().get());
    }

    private void read(SeenMatrix reading) {
        boolean sameDrivers = reading.axis().drivers().equals(drawn.axis().drivers());
        drawn = reading;
        if (sameDrivers) {
            draw();
        } else {
            remeasure();
        }
    }

    private void remeasure() {
        places = geometry();
        measure();
    }

    @Override
    double contentWidth() {
        return places.width();
    }

    @Override
    double contentHeight() {
        return places.height();
    }

    @Override
    double left() {
        return Math.clamp(getWidth() * HEADING_SHARE, NARROWEST_HEADING, WIDEST_HEADING);
    }

    @Override
    double top() {
        return MatrixGeometry.TOP;
    }

    @Override
    double below() {
        return model.room().selectedStates().isEmpty() ? 0 : MatrixGeometry.ROW;
    }

    @Override
    int column(double x) {
        return places.columnAt(x);
    }

    @Override
    int row(double y) {
        return places.rowAt(y);
    }

    @Override
    void paint(GraphicsContext pen, Sight sight) {
        var scene = new MatrixScene(
                drawn,
                model.cursorProperty().get(),
                model.minusProperty().get(),
                model.room().selectedStates());
        new MatrixPainter(pen, colours, places, scene, sight, model.messages()).paint();
    }

    @Override
    String hint(int row, int column) {
        return words.hint(row, column);
    }

    @Override
    String spoken() {
        return words.spoken();
    }

    private void reveal(Cell cell) {
        int row = drawn.axis().indexOf(cell.from()).orElse(0);
        int column = drawn.axis().indexOf(cell.to()).orElse(0);
        reveal(places.x(column), places.width(column), places.y(row), MatrixGeometry.ROW);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int row = rowAt(event);
        int column = columnAt(event);
        if (event.getButton() == MouseButton.PRIMARY && row >= 0 && column >= 0) {
            model.goTo(row, column);
        }
    }

    /** What can be done with the state of the row and that of the column: from the keyboard those of the cell at hand. */
    private void menu(ContextMenuEvent event) {
        var cell = model.cursorProperty().get();
        int row = event.isKeyboardTrigger()
                ? cell.map(each -> drawn.axis().indexOf(each.from()).orElse(-1)).orElse(-1)
                : rowAt(event.getY());
        int column = event.isKeyboardTrigger()
                ? cell.map(each -> drawn.axis().indexOf(each.to()).orElse(-1)).orElse(-1)
                : columnAt(event.getX());
        var shown = menu.of(state(row), state(column));
        if (!shown.getItems().isEmpty()) {
            shown.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private Optional<Axis.Entry> state(int index) {
        return index < 0 ? Optional.empty() : Optional.of(drawn.axis().at(index));
    }
}
