package org.senken.ui.scenario;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.senken.language.Messages;

/** The heading of a row: the driver small, its state in full size; as much of both as fits. */
final class RowHeading {
    private static final double INDENT = 10;
    private static final double GAP = 5;
    /** So much of the heading the name of the driver may take at least. */
    private static final double DRIVER_SHARE = 0.36;

    private final GraphicsContext pen;
    private final MatrixPalette colours;
    private final MatrixGeometry places;
    private final MatrixScene scene;
    private final Messages words;

    RowHeading(GraphicsContext pen, MatrixPalette colours, MatrixGeometry places, MatrixScene scene, Messages words) {
        this.pen = pen;
        this.colours = colours;
        this.places = places;
        this.scene = scene;
        this.words = words;
    }

    void paint(int row, double top, double width) {
        var entry = scene.reading().axis().at(row);
        boolean selected = scene.isSelected(entry.state().id());
        pen.setFill(selected ? colours.soft : colours.surface);
        pen.fillRect(0, top, width, MatrixGeometry.ROW);
        double middle = top + MatrixGeometry.ROW / 2;
        double free = width - 2 * INDENT - GAP;
        var name = selected ? places.bold : places.plain;
        var small = selected ? places.heading : places.small;
        var state = words.get(entry.state().name());
        double stateWidth = Math.min(name.width(state), free * (1 - DRIVER_SHARE));
        var driver = small.oneLine(words.get(entry.driver().name()), free - stateWidth);
        double driverWidth = small.width(driver);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFont(small.font());
        pen.setFill(colours.muted);
        pen.fillText(driver, INDENT, middle);
        pen.setFont(name.font());
        pen.setFill(colours.text);
        pen.fillText(name.oneLine(state, free - driverWidth), INDENT + driverWidth + GAP, middle);
        pen.setStroke(entry.isLast() ? colours.line : colours.faint);
        double line = Math.floor(top + MatrixGeometry.ROW) - 0.5;
        pen.strokeLine(0, line, width, line);
    }
}
