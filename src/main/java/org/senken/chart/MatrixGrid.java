package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A matrix to be drawn: its lines stand for rows and, in the same order, for columns. */
record MatrixGrid(List<Group> groups, Marks marks) {
    /**
     * Neighbouring lines of one driver.
     *
     * @param lines the names of its lines; empty for one line that bears the name of the group
     */
    record Group(String number, String name, List<String> lines) {
        int size() {
            return Math.max(1, lines.size());
        }

        String line(int place) {
            return lines.isEmpty() ? "" : lines.get(place);
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

    List<String> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
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
