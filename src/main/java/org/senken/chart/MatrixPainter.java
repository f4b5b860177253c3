package org.senken.chart;

import java.awt.Color;
import java.awt.Font;

/** Paints a matrix with its names. */
record MatrixPainter(Sheet sheet, MatrixLayout layout, Box box) {
    private static final double HAIR = 0.05;
    private static final double EDGE = 0.1;
    private static final double SPREAD = 1.5;

    void paint() {
        double around = layout.height() - layout.rowsHeight();
        double share = Math.clamp((box.height() - around) / layout.rowsHeight(), 0, SPREAD);
        double left = box.x() + layout.names();
        double right = left + layout.grid().size() * layout.column();
        double top = box.y() + around;
        double y = top;
        int row = 0;
        for (var group : layout.grid().groups()) {
            double heading = layout.headingHeight(group) * share;
            double beside = heading == 0 ? layout.rowHeight(group, 0) * share : heading;
            name(group, new Box(box.x(), y, layout.names(), beside));
            y += heading;
            for (int place = 0; place < group.size(); place++) {
                var line = new Box(left, y, right - left, layout.rowHeight(group, place) * share);
                row(group, place, row++, line);
                y = line.bottom();
            }
            rule(box.x(), y, right, y, EDGE);
        }
        heads(left, top, y);
    }

    private void row(MatrixGrid.Group group, int place, int row, Box line) {
        if (!group.lines().isEmpty()) {
            rule(line.x(), line.y(), line.right(), line.y(), HAIR);
            var words = layout.line(group, place);
            double top = line.centreY() - Pen.height(words.size(), type().small()) / 2;
            sheet.pen()
                    .lines(
                            words,
                            box.x() + layout.number(),
                            top,
                            type().small(),
                            sheet.theme().text());
        }
        for (int column = 0; column < layout.grid().size(); column++) {
            double x = line.x() + column * layout.column();
            cell(layout.grid().marks().get(row).get(column), new Box(x, line.y(), layout.column(), line.height()));
        }
    }

    private double unit() {
        return sheet.unit();
    }

    private Type type() {
        return sheet.type();
    }

    private void rule(double x1, double y1, double x2, double y2, double width) {
        var colour = width == EDGE ? sheet.theme().middle() : sheet.theme().grid();
        sheet.pen().stroke(new Segment(x1, y1, x2, y2), colour, width * unit());
    }

    private void name(MatrixGrid.Group group, Box at) {
        var lines = layout.name(group);
        double top = at.centreY() - Pen.height(lines.size(), type().corner()) / 2;
        sheet.pen()
                .line(
                        group.number(),
                        at.x(),
                        top,
                        type().corner(),
                        sheet.theme().accent());
        sheet.pen()
                .lines(
                        lines,
                        at.x() + layout.number(),
                        top,
                        type().corner(),
                        sheet.theme().text());
    }

    private void heads(double left, double top, double bottom) {
        int column = 0;
        for (var group : layout.grid().groups()) {
            double x = left + column * layout.column();
            double width = group.size() * layout.column();
            head(group, x, width, box.y() + layout.headHeight());
            for (int place = 0; place < group.size(); place++) {
                lineHead(layout.lineHead(group, place), x + (place + 0.5) * layout.column(), top);
            }
            rule(x, box.y(), x, bottom, EDGE);
            column += group.size();
        }
        rule(left + column * layout.column(), box.y(), left + column * layout.column(), bottom, EDGE);
        rule(box.x(), top, left + column * layout.column(), top, EDGE);
    }

    private void head(MatrixGrid.Group group, double x, double width, double bottom) {
        sheet.pen()
                .centred(
                        group.number(),
                        x + width / 2,
                        box.y(),
                        type().corner(),
                        sheet.theme().accent());
        var lines = layout.head(group);
        double line = Pen.height(1, type().corner());
        double centre = x + width / 2 - (lines.size() - 1) * line / 2;
        for (var each : lines) {
            upwards(each, centre, bottom, type().corner());
            centre += line;
        }
    }

    private void lineHead(String text, double centreX, double bottom) {
        switch (layout.grid().above()) {
            case NAME -> upwards(text, centreX, bottom, type().small());
            case LETTER ->
                sheet.pen()
                        .centred(
                                text,
                                centreX,
                                bottom - Pen.height(1, type().small()),
                                type().small(),
                                sheet.theme().muted());
        }
    }

    private void upwards(String text, double centreX, double bottom, Font font) {
        double centreY = bottom - 0.2 * unit() - Fonts.width(text, font) / 2;
        sheet.pen()
                .upwards(
                        text,
                        centreX - Pen.height(1, font) / 2,
                        centreY,
                        font,
                        sheet.theme().text());
    }

    private void cell(MatrixMark mark, Box at) {
        switch (mark.kind()) {
            case SCORE -> {
                sheet.pen().fill(at.grown(-0.03 * unit()), mark.fill());
                text(mark, at, HouseTheme.on(mark.fill()));
            }
            case ZERO -> text(mark, at, sheet.theme().muted());
            case EMPTY -> {}
            case OFF ->
                sheet.pen().hatched(at.grown(-0.03 * unit()), sheet.theme().middle(), unit());
            case OWN -> sheet.pen().fill(at.grown(0.03 * unit()), sheet.theme().grid());
        }
    }

    private void text(MatrixMark mark, Box at, Color colour) {
        sheet.pen().centred(mark.text(), at.centreX(), sheet.smallTop(at.centreY()), type().small(), colour);
    }
}
