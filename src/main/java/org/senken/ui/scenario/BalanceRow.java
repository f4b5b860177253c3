package org.senken.ui.scenario;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.senken.language.Messages;

/** The last row of the matrix: how strongly the states of the scenario that is looked at speak for each state. */
final class BalanceRow {
    private static final double INDENT = 10;

    private final GraphicsContext pen;
    private final MatrixPalette colours;
    private final MatrixGeometry places;
    private final MatrixScene scene;
    private final FrozenGrid.Sight sight;
    private final Messages words;

    BalanceRow(
            GraphicsContext pen,
            MatrixPalette colours,
            MatrixGeometry places,
            MatrixScene scene,
            FrozenGrid.Sight sight,
            Messages words) {
        this.pen = pen;
        this.colours = colours;
        this.places = places;
        this.scene = scene;
        this.sight = sight;
        this.words = words;
    }

    void paint(double top) {
        pen.setFill(colours.surface);
        pen.fillRect(0, top, sight.width(), MatrixGeometry.ROW);
        pen.save();
        pen.beginPath();
        pen.rect(sight.left(), top, Math.max(0, sight.width() - sight.left()), MatrixGeometry.ROW);
        pen.clip();
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFont(places.bold.font());
        for (int column = 0; column < scene.reading().size(); column++) {
            sum(column, top);
        }
        pen.restore();
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFont(places.bold.font());
        pen.setFill(colours.text);
        pen.fillText(
                places.bold.oneLine(words.get("matrix.balance"), sight.left() - 2 * INDENT),
                INDENT,
                top + MatrixGeometry.ROW / 2);
    }

    private void sum(int column, double top) {
        double left = sight.left() + places.x(column) - sight.scrollX();
        double wide = places.width(column);
        if (left > sight.width() || left + wide < sight.left()) {
            return;
        }
        if (scene.isSelected(scene.reading().axis().at(column).state().id())) {
            pen.setFill(colours.soft);
            pen.fillRect(left, top, wide, MatrixGeometry.ROW);
        }
        pen.setFill(colours.text);
        var balance = Influence.signed(scene.reading().balance(column, scene.states()));
        pen.fillText(balance, left + wide / 2, top + MatrixGeometry.ROW / 2);
        if (scene.reading().axis().at(column).isLast()) {
            pen.setStroke(colours.line);
            double at = Math.floor(left + wide + places.sumWidth()) - 0.5;
            pen.strokeLine(at, top, at, top + MatrixGeometry.ROW);
        }
    }
}
