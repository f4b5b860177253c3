package org.senken.ui.scenario;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The headings of the columns: drivers above, their states below; what is forced is underlined, what is forbidden struck. */
final class ColumnHeadings {
    private static final double LINE_HEIGHT = 14;

    private final GraphicsContext pen;
    private final MatrixPalette colours;
    private final MatrixGeometry places;
    private final MatrixScene scene;
    private final FrozenGrid.Sight sight;

    ColumnHeadings(
            GraphicsContext pen,
            MatrixPalette colours,
            MatrixGeometry places,
            MatrixScene scene,
            FrozenGrid.Sight sight) {
        this.pen = pen;
        this.colours = colours;
        this.places = places;
        this.scene = scene;
        this.sight = sight;
    }

    private double x(double inside) {
        return sight.left() + inside - sight.scrollX();
    }

    private boolean isColumnSeen(int column) {
        double at = x(places.x(column));
        return at < sight.width() && at + places.width(column) > sight.left();
    }

    /** Draws them up to where the columns end. */
    void paint(double rightEdge) {
        pen.setFill(colours.ground);
        pen.fillRect(sight.left(), 0, rightEdge - sight.left(), MatrixGeometry.TOP);
        pen.setTextAlign(TextAlignment.CENTER);
        for (int column = 0; column < scene.reading().size(); column++) {
            if (isColumnSeen(column)) {
                columnHeading(column);
            }
        }
        for (int block = 0; block < scene.reading().axis().drivers().size(); block++) {
            blockHeading(places.block(block));
        }
        pen.setStroke(colours.line);
        pen.strokeLine(sight.left(), MatrixGeometry.DRIVERS - 0.5, rightEdge, MatrixGeometry.DRIVERS - 0.5);
        pen.strokeLine(sight.left(), MatrixGeometry.TOP - 0.5, rightEdge, MatrixGeometry.TOP - 0.5);
    }

    private void blockHeading(MatrixGeometry.Block block) {
        pen.setFill(colours.muted);
        pen.setFont(places.heading.font());
        double middle = x((block.start() + block.end()) / 2);
        lines(block.name(), middle, MatrixGeometry.DRIVERS / 2);
        if (places.hasSums()) {
            pen.fillText(
                    "Σ", x(block.end() - places.sumWidth() / 2), MatrixGeometry.DRIVERS + MatrixGeometry.STATES / 2);
        }
    }

    private void columnHeading(int column) {
        var state = scene.reading().axis().at(column).state().id();
        double left = x(places.x(column));
        double wide = places.width(column);
        if (scene.isSelected(state)) {
            pen.setFill(colours.soft);
            pen.fillRect(left, MatrixGeometry.DRIVERS, wide, MatrixGeometry.STATES);
        }
        pen.setFill(scene.isSelected(state) ? colours.text : colours.muted);
        pen.setFont(places.heading.font());
        double middle = MatrixGeometry.DRIVERS + MatrixGeometry.STATES / 2;
        lines(places.state(column), left + wide / 2, middle);
        if (scene.forbidden().contains(state)) {
            struck(left + 5, left + wide - 5, middle);
        }
        if (scene.forced().contains(state)) {
            underlined(left + 5, left + wide - 5, MatrixGeometry.TOP - 5);
        }
    }

    private void struck(double from, double to, double y) {
        pen.setStroke(colours.disputed);
        pen.setLineWidth(1.5);
        pen.strokeLine(from, y, to, y);
        pen.setLineWidth(1);
    }

    private void underlined(double from, double to, double y) {
        pen.setStroke(colours.accent);
        pen.setLineWidth(2);
        pen.strokeLine(from, y, to, y);
        pen.setLineWidth(1);
    }

    private void lines(List<String> lines, double x, double y) {
        double top = y - (lines.size() - 1) * LINE_HEIGHT / 2;
        for (int i = 0; i < lines.size(); i++) {
            pen.fillText(lines.get(i), x, top + i * LINE_HEIGHT);
        }
    }
}
