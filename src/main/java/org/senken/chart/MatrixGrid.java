package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix to be drawn: its lines stand for rows and, in the same order, for columns.
 *
 * @param above what stands above a column; with letters the matrix needs less height
 */
record MatrixGrid(List<Group> groups, Marks marks, Above above) {
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

    int size() {
        return groups.stream().mapToInt(Group::size).sum();
    }

    /** What stands before the rows; empty where rows bear the names of their groups. */
    List<String> lines() {
        return groups.stream()
                .flatMap(group -> IntStream.range(0, group.lines().size()).mapToObj(group::line))
                .toList();
    }

    MatrixGrid withLetters() {
        return new MatrixGrid(groups, marks, Above.LETTER);
    }

    boolean has(MatrixMark.Kind kind) {
        return IntStream.range(0, size())
                .anyMatch(row -> IntStream.range(0, size())
                        .anyMatch(column -> marks.at(row, column).kind() == kind));
    }

    /** The room the widest number needs. */
    double widest(Type type) {
        return IntStream.range(0, size())
                .mapToDouble(row -> IntStream.range(0, size())
                        .mapToDouble(column -> Fonts.width(marks.at(row, column).text(), type.small()))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }
}
