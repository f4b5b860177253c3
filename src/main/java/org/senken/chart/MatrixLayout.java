package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.technology.Language;

/**
 * How wide and high the parts of a drawn matrix are.
 *
 * @param number the room of a driver's number
 * @param names the room left of the columns, numbers included
 * @param column the width of a column
 */
record MatrixLayout(MatrixGrid grid, Type type, Language language, double number, double names, double column) {
    private static final double WIDEST_COLUMN = 2.6;
    private static final double LEAST_NAMES = 0.2;
    private static final double MOST_NAMES = 0.48;
    private static final double LONGEST_HEAD = 7.4;
    private static final double GAP = 0.4;
    private static final double PAD = 0.1;

    static MatrixLayout of(MatrixGrid grid, Type type, Language language, double width) {
        double unit = type.unit();
        double number = grid.groups().stream()
                        .mapToDouble(group -> Fonts.width(group.number(), type.corner()))
                        .max()
                        .orElse(0)
                + GAP * unit;
        double longest = grid.lines().isEmpty()
                ? TextLines.widest(
                        grid.groups().stream().map(MatrixGrid.Group::name).toList(), type.corner())
                : TextLines.widest(grid.lines(), type.small());
        double wished = Math.min(number + longest + 2 * GAP * unit, MOST_NAMES * width);
        double most = width - grid.size() * least(grid, type);
        double names = Math.max(LEAST_NAMES * width, Math.min(wished, most));
        double column = Math.min(WIDEST_COLUMN * unit, (width - names) / grid.size());
        return new MatrixLayout(grid, type, language, number, width - grid.size() * column, column);
    }

    private static double least(MatrixGrid grid, Type type) {
        double numbers = grid.groups().stream()
                .mapToDouble(group -> Fonts.width(group.number(), type.corner()) / group.size())
                .max()
                .orElse(0);
        return Math.max(grid.widest(type), numbers) + 0.06 * type.unit();
    }

    /** Whether every number has the room it needs. */
    boolean isWide() {
        return column >= least(grid, type) - 1e-9;
    }

    /** The name of a driver: beside its one row, or above the rows of its states. */
    List<String> name(MatrixGrid.Group group) {
        return TextLines.even(group.name(), type.corner(), names - number - GAP * type.unit(), language);
    }

    /** The name of a state beside its row. */
    List<String> line(MatrixGrid.Group group, int place) {
        return TextLines.even(group.line(place), type.small(), names - number - GAP * type.unit(), language);
    }

    /** The height of a driver's name above the rows of its states; 0 where it stands beside its one row. */
    double headingHeight(MatrixGrid.Group group) {
        return group.lines().isEmpty() ? 0 : Pen.height(name(group).size(), type.corner());
    }

    double rowHeight(MatrixGrid.Group group, int place) {
        double words = group.lines().isEmpty()
                ? Pen.height(name(group).size(), type.corner())
                : Pen.height(line(group, place).size(), type.small());
        return words + PAD * type.unit();
    }

    double rowsHeight() {
        return grid.groups().stream()
                .mapToDouble(group -> headingHeight(group)
                        + IntStream.range(0, group.size())
                                .mapToDouble(place -> rowHeight(group, place))
                                .sum())
                .sum();
    }

    /** A driver's name above its columns, which reads upwards, cut to the room there is. */
    List<String> head(MatrixGrid.Group group) {
        double longest = LONGEST_HEAD * type.unit();
        int most = Math.max(1, (int) (group.size() * column / Pen.height(1, type.corner())));
        var lines = TextLines.even(group.name(), type.corner(), longest, language);
        if (lines.size() <= most) {
            return lines.stream()
                    .map(each -> TextLines.cut(each, type.corner(), longest))
                    .toList();
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        int start = kept.stream().mapToInt(String::length).sum();
        kept.add(TextLines.cut(
                group.name().substring(Math.min(start, group.name().length())).strip() + " …", type.corner(), longest));
        return kept;
    }

    /** What stands above the column of a state, cut to the room there is. */
    String lineHead(MatrixGrid.Group group, int place) {
        return switch (grid.above()) {
            case NAME -> TextLines.cut(group.line(place), type.small(), LONGEST_HEAD * type.unit());
            case LETTER -> group.lines().isEmpty() ? "" : ScenarioWords.letter(place);
        };
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

    /** The height of what stands above the columns of states; 0 if there is nothing. */
    double lineHeadHeight() {
        if (grid.lines().isEmpty()) {
            return 0;
        }
        return switch (grid.above()) {
            case NAME -> longestLineHead() + GAP * type.unit();
            case LETTER -> Pen.height(1, type.small());
        };
    }

    private double longestLineHead() {
        return grid.groups().stream()
                .flatMap(group -> IntStream.range(0, group.size()).mapToObj(place -> lineHead(group, place)))
                .mapToDouble(each -> Fonts.width(each, type.small()))
                .max()
                .orElse(0);
    }

    double height() {
        return headHeight() + lineHeadHeight() + rowsHeight();
    }
}
