package org.senken.ui.scenario;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.senken.language.Messages;

/** Draws the part of the matrix that is in sight; headings stay where they are. */
final class MatrixPainter {
    private static final double HATCH = 7;
    private static final double CORNER = 6;

    private final GraphicsContext pen;
    private final MatrixPalette colours;
    private final MatrixGeometry places;
    private final MatrixScene scene;
    private final FrozenGrid.Sight sight;
    private final Messages words;

    MatrixPainter(
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

    void paint() {
        pen.setFill(colours.surface);
        pen.fillRect(0, 0, sight.width(), sight.height());
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineWidth(1);
        clipped(sight.left(), MatrixGeometry.TOP, rightEdge(), bottom(), this::cells);
        clipped(sight.left(), 0, rightEdge(), MatrixGeometry.TOP, () -> {
            new ColumnHeadings(pen, colours, places, scene, sight).paint(rightEdge());
            blockLines(0, MatrixGeometry.TOP);
        });
        clipped(0, MatrixGeometry.TOP, sight.left(), bottom(), this::rowHeadings);
        corner();
        if (scene.hasBalance()) {
            new BalanceRow(pen, colours, places, scene, sight, words).paint(bottom());
        }
        frame();
    }

    /** Where the rows end: above the balance, if there is one. */
    private double bottom() {
        double all = MatrixGeometry.TOP + places.height() - sight.scrollY();
        return Math.min(all, sight.height() - (scene.hasBalance() ? MatrixGeometry.ROW : 0));
    }

    private double rightEdge() {
        return Math.min(sight.width(), sight.left() + places.width() - sight.scrollX());
    }

    private void clipped(double left, double top, double right, double bottom, Runnable drawing) {
        if (right <= left || bottom <= top) {
            return;
        }
        pen.save();
        pen.beginPath();
        pen.rect(left, top, right - left, bottom - top);
        pen.clip();
        drawing.run();
        pen.restore();
    }

    private double x(double inside) {
        return sight.left() + inside - sight.scrollX();
    }

    private double y(int row) {
        return MatrixGeometry.TOP + places.y(row) - sight.scrollY();
    }

    private boolean isColumnSeen(int column) {
        double at = x(places.x(column));
        return at < sight.width() && at + places.width(column) > sight.left();
    }

    private int firstRow() {
        return Math.max(0, (int) Math.floor(sight.scrollY() / MatrixGeometry.ROW));
    }

    private int lastRow() {
        int last = (int) Math.ceil((sight.scrollY() + bottom() - MatrixGeometry.TOP) / MatrixGeometry.ROW);
        return Math.min(scene.reading().size(), last);
    }

    private void cells() {
        pen.setTextAlign(TextAlignment.CENTER);
        for (int row = firstRow(); row < lastRow(); row++) {
            for (int column = 0; column < scene.reading().size(); column++) {
                if (isColumnSeen(column)) {
                    cell(row, column);
                }
            }
            sums(row);
            rowLine(row);
        }
        ownBlocks();
        blockLines(MatrixGeometry.TOP, bottom());
        cursor();
    }

    private void ownBlocks() {
        int first = 0;
        pen.setFill(colours.own);
        var drivers = scene.reading().axis().drivers();
        for (int place = 0; place < drivers.size(); place++) {
            int states = drivers.get(place).states().size();
            var block = places.block(place);
            if (!drivers.get(place).holdsItself()) {
                pen.fillRect(x(block.start()), y(first), block.end() - block.start(), states * MatrixGeometry.ROW - 1);
            }
            first += states;
        }
    }

    private void cell(int row, int column) {
        var reading = scene.reading().at(row, column);
        double left = x(places.x(column));
        double top = y(row);
        double wide = places.width(column);
        switch (reading.kind()) {
            case OWN -> {
                // filled block by block, so that no line crosses it
            }
            case OFF -> hatch(left, top, wide);
            case EMPTY -> fill(colours.surface, left, top, wide);
            case JUDGED -> judged(reading, left, top, wide);
        }
    }

    private void fill(Color colour, double left, double top, double wide) {
        pen.setFill(colour);
        pen.fillRect(left, top, wide, MatrixGeometry.ROW);
    }

    private void hatch(double left, double top, double wide) {
        fill(colours.ground, left, top, wide);
        pen.save();
        pen.beginPath();
        pen.rect(left, top, wide, MatrixGeometry.ROW);
        pen.clip();
        pen.setStroke(colours.line);
        for (double at = -MatrixGeometry.ROW; at < wide; at += HATCH) {
            pen.strokeLine(left + at, top + MatrixGeometry.ROW, left + at + MatrixGeometry.ROW, top);
        }
        pen.restore();
    }

    private void judged(SeenCell reading, double left, double top, double wide) {
        fill(colours.influence(reading.value()), left, top, wide);
        pen.setFill(reading.value() == 0 ? colours.muted : colours.text);
        pen.setFont(places.plain.font());
        var words = reading.value() == 0 ? "·" : Influence.signed(reading.value());
        pen.fillText(words, left + wide / 2, top + MatrixGeometry.ROW / 2);
        if (reading.isDisputed()) {
            pen.setFill(colours.disputed);
            pen.fillPolygon(
                    new double[] {left + wide - CORNER - 1, left + wide - 1, left + wide - 1},
                    new double[] {top + 1, top + 1, top + CORNER + 1},
                    3);
        }
    }

    private void sums(int row) {
        if (!places.hasSums()) {
            return;
        }
        pen.setFont(places.small.font());
        int own = scene.reading().axis().at(row).block();
        for (int block = 0; block < scene.reading().axis().drivers().size(); block++) {
            double left = x(places.block(block).end() - places.sumWidth());
            fill(colours.ground, left, y(row), places.sumWidth());
            if (block != own && left < sight.width()) {
                double sum = scene.reading().rowSum(row, block);
                pen.setFill(sum == 0 ? colours.muted : colours.disputed);
                pen.fillText(Influence.signed(sum), left + places.sumWidth() / 2, y(row) + MatrixGeometry.ROW / 2);
            }
        }
    }

    private void rowLine(int row) {
        boolean last = scene.reading().axis().at(row).isLast();
        pen.setStroke(last ? colours.line : colours.faint);
        double at = Math.floor(y(row) + MatrixGeometry.ROW) - 0.5;
        pen.strokeLine(sight.left(), at, rightEdge(), at);
    }

    private void blockLines(double top, double bottom) {
        pen.setStroke(colours.line);
        for (int block = 0; block < scene.reading().axis().drivers().size(); block++) {
            double at = Math.floor(x(places.block(block).end())) - 0.5;
            if (at > sight.left() && at < sight.width()) {
                pen.strokeLine(at, top, at, bottom);
            }
        }
    }

    private void cursor() {
        scene.cursor().ifPresent(cell -> {
            var row = scene.reading().axis().indexOf(cell.from());
            var column = scene.reading().axis().indexOf(cell.to());
            if (row.isPresent() && column.isPresent()) {
                cursor(row.getAsInt(), column.getAsInt());
            }
        });
    }

    private void cursor(int row, int column) {
        double left = x(places.x(column));
        double top = y(row);
        double wide = places.width(column);
        if (scene.minus()) {
            fill(colours.surface, left, top, wide);
            pen.setFill(colours.text);
            pen.setFont(places.plain.font());
            pen.fillText("−", left + wide / 2, top + MatrixGeometry.ROW / 2);
        }
        pen.setStroke(colours.accent);
        pen.setLineWidth(2);
        pen.strokeRect(left + 1, top + 1, wide - 2, MatrixGeometry.ROW - 3);
        pen.setLineWidth(1);
    }

    private void rowHeadings() {
        for (int row = firstRow(); row < lastRow(); row++) {
            new RowHeading(pen, colours, places, scene, words).paint(row, y(row), sight.left());
        }
    }

    private void corner() {
        pen.setFill(colours.ground);
        pen.fillRect(0, 0, sight.left(), MatrixGeometry.TOP);
        pen.setFill(colours.muted);
        pen.setFont(places.heading.font());
        pen.setTextAlign(TextAlignment.LEFT);
        pen.fillText(words.get("matrix.influences") + " ▸", 10, MatrixGeometry.DRIVERS + MatrixGeometry.STATES / 2);
        pen.setStroke(colours.line);
        pen.strokeLine(0, MatrixGeometry.TOP - 0.5, sight.left(), MatrixGeometry.TOP - 0.5);
    }

    private void frame() {
        pen.setStroke(colours.line);
        double bottom = bottom() + (scene.hasBalance() ? MatrixGeometry.ROW : 0);
        pen.strokeLine(sight.left() - 0.5, 0, sight.left() - 0.5, bottom);
        pen.strokeLine(0, bottom - 0.5, rightEdge(), bottom - 0.5);
    }
}
