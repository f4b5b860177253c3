package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix to be drawn: its lines stand for rows and, in the same order, for columns.
 *
 * @param marks what stands where, row by row
 * @param above what stands above a column; with letters the matrix needs less height
 */
record MatrixGrid(List<Group> groups, List<List<MatrixMark>> marks, Above above) {
    /** What stands above a column of a state. */
    enum Above {
        NAME,
        /** The letter that stands before the state's name in its row as well. */
        LETTER
    }

    /**
     * Neighbouring lines of one driver.
     *
     * @param lines the names of its lines; empty for one line that bears the name of the group
     */
    record Group(String number, String name, List<String> lines) {
        int size() {
            return Math.max(1, lines.size());
        }

        /** What stands before a row. */
        String line(int place) {
            return lines.isEmpty() ? "" : ScenarioWords.letter(place) + "  " + lines.get(place);
        }
    }

    /** What stands where. */
    interface Marks {
        MatrixMark at(int row, int column);
    }

    MatrixGrid {
        groups = List.copyOf(groups);
    }

    static MatrixGrid of(List<Group> groups, Marks marks) {
        int size = groups.stream().mapToInt(Group::size).sum();
        var rows = IntStream.range(0, size)
                .mapToObj(row -> IntStream.range(0, size)
                        .mapToObj(column -> marks.at(row, column))
                        .toList())
                .toList();
        return new MatrixGrid(groups, rows, Above.NAME);
    }

    MatrixGrid withLetters() {
        return new MatrixGrid(groups, marks, Above.LETTER);
    }

    int size() {
        return marks.size();
    }

    /** What stands before the rows; empty where rows bear the names of their groups. */
    List<String> lines() {
        return groups.stream()
                .flatMap(group -> IntStream.range(0, group.lines().size()).mapToObj(group::line))
                .toList();
    }

    boolean has(MatrixMark.Kind kind) {
        return marks.stream().flatMap(List::stream).anyMatch(mark -> mark.kind() == kind);
    }

    /** The room the widest number needs. */
    double widest(Type type) {
        return marks.stream()
                .flatMap(List::stream)
                .map(MatrixMark::text)
                .distinct()
                .mapToDouble(text -> Fonts.width(text, type.small()))
                .max()
                .orElse(0);
    }
}
