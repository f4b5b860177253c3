package org.senken.chart;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.technology.Language;

/**
 * A table of coloured cells: named rows, headed columns. Whoever has the cells paints them.
 *
 * @param widest the most that a column takes, in units
 * @param numbered whether the columns bear the numbers from 1 on, of which some may be left out
 */
record HeatGrid(Rows rows, List<String> heads, double widest, boolean numbered, Language language) {
    private static final double WIDEST = 18;
    private static final double WIDEST_NUMBERED = 5;
    /** Where not every number has room, every second one is written, or every fifth, and so on. */
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    private static final double GAP = 0.8;
    private static final double HEAD_GAP = 0.3;

    /** Paints one cell. */
    @FunctionalInterface
    interface Painter {
        /**
         * @param row from 0, from the top
         * @param column from 0, from the left
         */
        void paint(int row, int column, Box at);
    }

    HeatGrid(Rows rows, List<String> heads, Language language) {
        this(rows, heads, WIDEST, false, language);
    }

    /** A table whose columns are numbered from 1 on. */
    static HeatGrid numbered(Rows rows, int columns, Language language) {
        var heads = IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).toList();
        return new HeatGrid(rows, heads, WIDEST_NUMBERED, true, language);
    }

    private double column(Type type, double width) {
        double left = width - rows.nameWidth(type, width) - GAP * type.unit();
        return Math.min(widest * type.unit(), left / heads.size());
    }

    private double nameWidth(Type type, double width) {
        return width - heads.size() * column(type, width) - GAP * type.unit();
    }

    private List<String> head(String text, Type type, double width) {
        return TextLines.wrapped(text, font(type, width), width - 0.4 * type.unit(), language);
    }

    /** Smaller where a word is wider than its column. */
    private Font font(Type type, double width) {
        if (numbered) {
            return type.small();
        }
        double room = width - 0.4 * type.unit();
        boolean fits = heads.stream()
                .flatMap(text -> TextLines.wrapped(text, type.heading(), room, language).stream())
                .allMatch(line -> Fonts.width(line, type.heading()) <= room);
        return fits ? type.heading() : type.small();
    }

    /** Whether the head of a column is written. */
    private boolean isHeaded(int place, Type type, double column) {
        if (!numbered) {
            return true;
        }
        double widest = Fonts.width(heads.getLast(), type.small()) + HEAD_GAP * type.unit();
        int step = IntStream.of(STEPS)
                .filter(each -> each * column >= widest)
                .findFirst()
                .orElse(heads.size());
        return place == 0 ? step <= 2 || column * (step - 1) >= widest : (place + 1) % step == 0;
    }

    private double headHeight(Type type, double width) {
        if (numbered) {
            return Pen.height(1, type.small()) + HEAD_GAP * type.unit();
        }
        double column = column(type, width);
        int most = heads.stream()
                .mapToInt(each -> head(each, type, column).size())
                .max()
                .orElse(1);
        return Pen.height(most, font(type, column)) + HEAD_GAP * type.unit();
    }

    /** The least height the table needs at a width. */
    double height(Type type, double width) {
        return headHeight(type, width) + rows.height(type, nameWidth(type, width));
    }

    /** Paints heads and names, and has every cell painted; a row is marked before its cells. */
    void paint(Sheet sheet, Box box, List<String> toolTips, Painter cells) {
        var type = sheet.type();
        double head = headHeight(type, box.width());
        double column = column(type, box.width());
        double left = box.right() - heads.size() * column;
        IntStream.range(0, heads.size())
                .filter(i -> isHeaded(i, type, column))
                .forEach(i -> paintHead(sheet, heads.get(i), column, left + (i + 0.5) * column, box.y() + head));
        var body = new Box(box.x(), box.y() + head, box.width(), box.height() - head);
        for (var row : rows.in(body, type, nameWidth(type, box.width()))) {
            Rows.paint(sheet, row);
            rows.mark(sheet, row, toolTips.get(row.place()));
            for (int i = 0; i < heads.size(); i++) {
                cells.paint(
                        row.place(),
                        i,
                        new Box(
                                left + i * column,
                                row.box().y(),
                                column,
                                row.box().height()));
            }
        }
    }

    private void paintHead(Sheet sheet, String text, double column, double centre, double bottom) {
        var font = font(sheet.type(), column);
        var lines = head(text, sheet.type(), column);
        double top = bottom - HEAD_GAP * sheet.unit() - Pen.height(lines.size(), font);
        for (int line = 0; line < lines.size(); line++) {
            sheet.pen()
                    .centred(
                            lines.get(line),
                            centre,
                            top + Pen.height(line, font),
                            font,
                            sheet.theme().text());
        }
    }
}
