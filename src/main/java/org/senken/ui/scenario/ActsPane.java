package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.TraversalDirection;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.senken.core.scenario.Driver;
import org.senken.ui.common.RoomView;

/** Driver by driver: does the one act on the other at all? Y or 1 says yes, N or 0 no, Delete takes it back. */
final class ActsPane extends FrozenGrid {
    private static final double ROW = 30;
    private static final double COLUMN = 92;
    private static final double TOP = 52;
    private static final double LEFT = 200;
    private static final double LINE = 15;
    private static final String FAMILY = "Noto Sans JP";

    private final ActsViewModel model;
    private final MatrixPalette colours;
    private final FittedText plain = new FittedText(Font.font(FAMILY, 12));
    private final FittedText heading = new FittedText(Font.font(FAMILY, FontWeight.BOLD, 11));
    private List<Driver> drivers = List.of();

    ActsPane(ActsViewModel model, RoomView.Life life) {
        super("acts");
        this.model = model;
        colours = MatrixPalette.of(model.room().preferences().settings().theme());
        begin();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && pressed(event)) {
                event.consume();
            }
        });
        setOnMousePressed(this::clicked);
        life.follow(model.room().scenariosProperty(), scenarios -> {
            drivers = scenarios.drivers();
            measure();
        });
        life.follow(model.cursorProperty(), link -> reveal());
    }

    @Override
    double contentWidth() {
        return drivers.size() * COLUMN;
    }

    @Override
    double contentHeight() {
        return drivers.size() * ROW;
    }

    @Override
    double left() {
        return LEFT;
    }

    @Override
    double top() {
        return TOP;
    }

    @Override
    double below() {
        return 0;
    }

    @Override
    int column(double x) {
        return within((int) Math.floor(x / COLUMN));
    }

    @Override
    int row(double y) {
        return within((int) Math.floor(y / ROW));
    }

    private int within(int place) {
        return place >= 0 && place < drivers.size() ? place : -1;
    }

    private void reveal() {
        reveal(model.column() * COLUMN, COLUMN, model.row() * ROW, ROW);
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        int row = rowAt(event);
        int column = columnAt(event);
        if (row >= 0 && column >= 0) {
            boolean again = model.cursorProperty().get().equals(Optional.of(model.link(row, column)));
            model.goTo(row, column);
            if (again) {
                model.turn();
            }
        }
    }

    private boolean pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            return requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        if (event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case TAB -> model.next(event.isShiftDown() ? -1 : 1);
            case RIGHT -> model.move(0, 1);
            case LEFT -> model.move(0, -1);
            case DOWN, ENTER -> model.move(1, 0);
            case UP -> model.move(-1, 0);
            case Y, DIGIT1, NUMPAD1 -> model.answer(Optional.of(true));
            case N, DIGIT0, NUMPAD0 -> model.answer(Optional.of(false));
            case DELETE, BACK_SPACE -> model.answer(Optional.empty());
            case SPACE -> model.turn();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    String hint(int row, int column) {
        if (row < 0 || column < 0) {
            return row < 0 && column < 0 ? "" : name(drivers.get(Math.max(row, column)));
        }
        return name(drivers.get(row)) + " → " + name(drivers.get(column)) + ": " + answer(row, column);
    }

    @Override
    String spoken() {
        return model.cursorProperty().get().isEmpty() || drivers.isEmpty()
                ? model.messages().get("matrix.question.acts")
                : hint(model.row(), model.column());
    }

    private String name(Driver driver) {
        return model.messages().get(driver.name());
    }

    private String answer(int row, int column) {
        if (row == column) {
            return model.messages().get("matrix.cell.own");
        }
        return model.answer(model.link(row, column))
                .map(acts -> model.messages().get(acts ? "acts.yes" : "acts.no"))
                .orElseGet(() -> model.messages().get("acts.open"));
    }

    @Override
    void paint(GraphicsContext pen, Sight sight) {
        pen.setFill(colours.surface);
        pen.fillRect(0, 0, sight.width(), sight.height());
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineWidth(1);
        pen.setTextAlign(TextAlignment.CENTER);
        clipped(pen, LEFT, TOP, sight, () -> cells(pen, sight));
        clipped(pen, LEFT, 0, sight, () -> columns(pen, sight));
        clipped(pen, 0, TOP, sight, () -> rows(pen, sight));
    }

    private static void clipped(GraphicsContext pen, double left, double top, Sight sight, Runnable drawing) {
        pen.save();
        pen.beginPath();
        pen.rect(left, top, Math.max(0, sight.width() - left), Math.max(0, sight.height() - top));
        pen.clip();
        drawing.run();
        pen.restore();
    }

    private void cells(GraphicsContext pen, Sight sight) {
        for (int row = 0; row < drivers.size(); row++) {
            double y = TOP + row * ROW - sight.scrollY();
            for (int column = 0; column < drivers.size() && y > -ROW && y < sight.height(); column++) {
                cell(pen, row, column, LEFT + column * COLUMN - sight.scrollX(), y);
            }
        }
    }

    private void cell(GraphicsContext pen, int row, int column, double x, double y) {
        var answer = row == column ? Optional.<Boolean>empty() : model.answer(model.link(row, column));
        pen.setFill(
                row == column
                        ? colours.own
                        : answer.map(yes -> yes ? colours.soft : colours.ground).orElse(colours.surface));
        pen.fillRect(x, y, COLUMN, ROW);
        pen.setFont(plain.font());
        pen.setFill(answer.filter(yes -> yes).isPresent() ? colours.text : colours.muted);
        answer.ifPresent(
                yes -> pen.fillText(model.messages().get(yes ? "acts.yes" : "acts.no"), x + COLUMN / 2, y + ROW / 2));
        pen.setStroke(colours.line);
        pen.strokeRect(x - 0.5, y - 0.5, COLUMN, ROW);
        if (model.cursorProperty().get().equals(Optional.of(model.link(row, column)))) {
            pen.setStroke(colours.accent);
            pen.setLineWidth(2);
            pen.strokeRect(x + 1, y + 1, COLUMN - 3, ROW - 3);
            pen.setLineWidth(1);
        }
    }

    private void columns(GraphicsContext pen, Sight sight) {
        pen.setFill(colours.ground);
        pen.fillRect(LEFT, 0, Math.min(sight.width() - LEFT, contentWidth() - sight.scrollX()), TOP);
        pen.setFont(heading.font());
        pen.setFill(colours.muted);
        for (int column = 0; column < drivers.size(); column++) {
            double middle = LEFT + (column + 0.5) * COLUMN - sight.scrollX();
            var lines = heading.twoLines(name(drivers.get(column)), COLUMN - 8);
            for (int i = 0; i < lines.size(); i++) {
                pen.fillText(lines.get(i), middle, TOP / 2 + (i - (lines.size() - 1) / 2.0) * LINE);
            }
        }
    }

    private void rows(GraphicsContext pen, Sight sight) {
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFont(plain.font());
        pen.setFill(colours.text);
        for (int row = 0; row < drivers.size(); row++) {
            double y = TOP + row * ROW - sight.scrollY();
            pen.fillText(plain.oneLine(name(drivers.get(row)), LEFT - 20), 10, y + ROW / 2);
        }
        pen.setTextAlign(TextAlignment.CENTER);
    }
}
