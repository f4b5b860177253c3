package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Language;

/**
 * How wide and high the parts of a drawn matrix are.
 *
 * @param number the room of a driver's number
 * @param name the room of a driver's name
 * @param line the room of a state's name
 * @param column the width of a column
 */
record MatrixLayout(
        MatrixGrid grid, Type type, Language language, double number, double name, double line, double column) {
    private static final double WIDEST_COLUMN = 2.6;
    private static final double WIDEST_NAME = 0.19;
    private static final double WIDEST_LINE = 0.2;
    private static final double LONGEST_HEAD = 8.5;
    private static final double GAP = 0.4;
    private static final double PAD = 0.24;

    static MatrixLayout of(MatrixGrid grid, Type type, Language language, double width) {
        double unit = type.unit();
        double number = grid.groups().stream()
                        .mapToDouble(group -> Fonts.width(group.number(), type.corner()))
                        .max()
                        .orElse(0)
                + GAP * unit;
        double line = Math.min(TextLines.widest(grid.lines(), type.small()), WIDEST_LINE * width) + GAP * unit;
        double share = grid.lines().isEmpty() ? WIDEST_NAME + WIDEST_LINE : WIDEST_NAME;
        double name = share * width;
        double column = Math.min(WIDEST_COLUMN * unit, (width - number - name - line) / grid.size());
        double spare = width - number - name - line - grid.size() * column;
        return new MatrixLayout(grid, type, language, number, name + spare, line, column);
    }

    /** Whether every number has the room it needs. */
    boolean isWide() {
        return column >= grid.widest(type) + 0.06 * type.unit();
    }

    /** The room left of the columns. */
    double names() {
        return number + name + line;
    }

    /** The name of a driver beside its rows. */
    List<String> name(MatrixGrid.Group group) {
        return TextLines.wrapped(group.name(), type.corner(), name - GAP * type.unit(), language);
    }

    /** The name of a state beside its row. */
    List<String> line(MatrixGrid.Group group, int place) {
        return TextLines.wrapped(group.line(place), type.small(), line - GAP * type.unit(), language);
    }

    /** The least heights of the rows of a group. */
    List<Double> rows(MatrixGrid.Group group) {
        var heights = new ArrayList<Double>();
        for (int place = 0; place < group.size(); place++) {
            heights.add(Pen.height(line(group, place).size(), type.small()) + PAD * type.unit());
        }
        double sum = heights.stream().mapToDouble(each -> each).sum();
        double missing = Pen.height(name(group).size(), type.corner()) + PAD * type.unit() - sum;
        if (missing > 0) {
            heights.replaceAll(each -> each + missing / group.size());
        }
        return heights;
    }

    double rowsHeight() {
        return grid.groups().stream()
                .flatMap(group -> rows(group).stream())
                .mapToDouble(each -> each)
                .sum();
    }

    /** A driver's name above its columns, which reads upwards, cut to the room there is. */
    List<String> head(MatrixGrid.Group group) {
        double longest = LONGEST_HEAD * type.unit();
        int most = Math.max(1, (int) (group.size() * column / Pen.height(1, type.corner())));
        var lines = TextLines.wrapped(group.name(), type.corner(), longest, language);
        if (lines.size() <= most) {
            return lines.stream()
                    .map(each -> TextLines.cut(each, type.corner(), longest))
                    .toList();
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        int start = kept.stream().mapToInt(String::length).sum();
        kept.add(TextLines.cut(group.name().substring(Math.min(start, group.name().length())).strip() + " …", type.corner(), longest));
        return kept;
    }

    /** A state's name above its column, cut to the room there is. */
    String lineHead(MatrixGrid.Group group, int place) {
        return TextLines.cut(group.line(place), type.small(), LONGEST_HEAD * type.unit());
    }

    /** The height of the drivers' names above the columns. */
    double headHeight() {
        return grid.groups().stream()
                        .mapToDouble(group -> TextLines.widest(head(group), type.corner()))
                        .max()
                        .orElse(0)
                + Pen.height(1, type.corner())
                + GAP * type.unit();
    }

    /** The height of the states' names above the columns; 0 if there are none. */
    double lineHeadHeight() {
        return grid.lines().isEmpty()
                ? 0
                : grid.groups().stream()
                                .mapToDouble(group -> {
                                    double longest = 0;
                                    for (int place = 0; place < group.size(); place++) {
                                        longest = Math.max(longest, Fonts.width(lineHead(group, place), type.small()));
                                    }
                                    return longest;
                                })
                                .max()
                                .orElse(0)
                        + GAP * type.unit();
    }

    double height() {
        return headHeight() + lineHeadHeight() + rowsHeight();
    }
}
