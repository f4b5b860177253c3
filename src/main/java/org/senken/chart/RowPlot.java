package org.senken.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Language;

/**
 * Named rows beside a plot along one scale, with columns of short texts at the right. Whoever has the numbers paints the
 * plot.
 *
 * @param scale what the scale measures; blank where that is plain
 */
record RowPlot(Rows rows, Axis axis, String scale, List<Column> columns, Language language) {
    private static final double GAP = 0.9;
    private static final double HEAD = 6;
    /** So many times what the columns leave is shared out between names and plot: names get up to 0.6 of it. */
    private static final double MOST_FOR_NAMES = 1.25;

    private static final double HEAD_GAP = 0.3;

    /**
     * Texts at the right of the rows.
     *
     * @param asides quieter texts under the others; empty for none
     * @param lead room for a sign before the text, in units; without one the texts end at the right, as numbers do
     */
    record Column(String head, List<String> texts, List<String> asides, double lead) {
        Column(String head, List<String> texts) {
            this(head, texts, List.of(), 0);
        }

        Column(String head, List<String> texts, double lead) {
            this(head, texts, List.of(), lead);
        }

        /** Where the first line of a row's text is centred: above the middle where another stands under it. */
        double centre(Box row, Font font) {
            return asides.isEmpty() ? row.centreY() : row.centreY() - Pen.height(1, font) / 2;
        }
    }

    /** A row with the place of its plot and of its columns. */
    record Place(int row, Track track, Box plot, List<Box> columns, Font font) {}

    /** Paints the plot of one row. */
    @FunctionalInterface
    interface Painter {
        void paint(Place at);
    }

    private List<String> head(Column column, Type type) {
        return TextLines.wrapped(column.head, type.corner(), HEAD * type.unit(), language);
    }

    private double width(Column column, Type type) {
        double widest =
                Math.max(TextLines.widest(column.texts, type.label()), TextLines.widest(column.asides, type.small()));
        double texts = widest + column.lead * type.unit();
        return Math.max(texts, TextLines.widest(head(column, type), type.corner()));
    }

    /** The height above the rows that ticks and heads need. */
    double headHeight(Type type) {
        int lines =
                columns.stream().mapToInt(each -> head(each, type).size()).max().orElse(0);
        return Math.max(Pen.height(lines, type.corner()) + HEAD_GAP * type.unit(), Track.headHeight(type));
    }

    private double columnsWidth(Type type) {
        return columns.stream()
                .mapToDouble(each -> width(each, type) + GAP * type.unit())
                .sum();
    }

    /** Names get their share of the whole, but leave the plot its part of what the columns leave. */
    private double nameWidth(Type type, double width) {
        double free = width - columnsWidth(type);
        return rows.nameWidth(type, Math.min(width, MOST_FOR_NAMES * free));
    }

    /** Where the scale stands within a picture of a width. */
    Track track(Type type, double left, double width) {
        double names = nameWidth(type, width);
        double start = left + names + GAP * type.unit();
        double end = left + width - columnsWidth(type) - GAP * type.unit();
        return new Track(axis, start, Math.max(1, end - start));
    }

    double height(Type type, double width) {
        return headHeight(type) + rows.height(type, nameWidth(type, width));
    }

    void paint(Sheet sheet, Box box, List<String> toolTips, Painter plots) {
        var type = sheet.type();
        double head = headHeight(type);
        double names = nameWidth(type, box.width());
        var track = track(type, box.x(), box.width());
        var body = new Box(box.x(), box.y() + head, box.width(), box.height() - head);
        var placed = rows.in(body, type, names);
        double bottom = placed.isEmpty() ? body.y() : placed.getLast().box().bottom();
        track.paint(
                sheet,
                body.y() - Track.headHeight(type),
                new Box(track.left(), body.y(), track.width(), bottom - body.y()));
        double before = track.left() - Fonts.width(axis.text().apply(axis.low()), type.small()) / 2 - GAP * type.unit();
        double scaleTop = body.y() - Track.headHeight(type);
        sheet.pen().ending(scale, before, scaleTop, type.corner(), sheet.theme().text());
        var boxes = columnBoxes(sheet, track.right() + GAP * type.unit(), box.y(), head);
        for (var row : placed) {
            Rows.paint(sheet, row);
            rows.mark(sheet, row, toolTips.get(row.place()));
            var own = boxes.stream().map(each -> across(each, row.box())).toList();
            texts(sheet, row, own);
            plots.paint(new Place(row.place(), track, across(track.left(), track.width(), row.box()), own, row.font()));
        }
    }

    private static Box across(Box column, Box row) {
        return across(column.x(), column.width(), row);
    }

    private static Box across(double left, double width, Box row) {
        return new Box(left, row.y(), width, row.height());
    }

    /** Writes the heads; returns where the columns stand. */
    private List<Box> columnBoxes(Sheet sheet, double start, double top, double head) {
        var type = sheet.type();
        var boxes = new ArrayList<Box>();
        double left = start;
        for (var column : columns) {
            left += GAP * type.unit();
            double width = width(column, type);
            var lines = head(column, type);
            double y = top + head - HEAD_GAP * type.unit() - Pen.height(lines.size(), type.corner());
            for (int line = 0; line < lines.size(); line++) {
                double slack = column.lead == 0 ? width - Fonts.width(lines.get(line), type.corner()) : 0;
                double lineTop = y + Pen.height(line, type.corner());
                sheet.pen()
                        .line(
                                lines.get(line),
                                left + slack,
                                lineTop,
                                type.corner(),
                                sheet.theme().text());
            }
            boxes.add(new Box(left, top, width, head));
            left += width;
        }
        return boxes;
    }

    private void texts(Sheet sheet, Rows.Row row, List<Box> boxes) {
        double height = Pen.height(1, row.font());
        for (int i = 0; i < boxes.size(); i++) {
            var column = columns.get(i);
            double top = column.centre(boxes.get(i), row.font()) - height / 2;
            text(sheet, column, boxes.get(i), column.texts.get(row.place()), top, row.font());
            if (!column.asides.isEmpty()) {
                var aside = column.asides.get(row.place());
                text(
                        sheet,
                        column,
                        boxes.get(i),
                        aside,
                        top + height,
                        sheet.type().small());
            }
        }
    }

    private static void text(Sheet sheet, Column column, Box box, String text, double top, Font font) {
        double start = column.lead == 0 ? box.right() - Fonts.width(text, font) : box.x() + column.lead * sheet.unit();
        sheet.pen().line(text, start, top, font, sheet.theme().text());
    }
}
