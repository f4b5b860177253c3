package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The names beside a scenario wheel: each driver with its states, and after a state the letters of its scenarios. */
record WheelKey(Futures futures, Type type, double width) {
    private static final double INDENT = 1.1;
    private static final double GAP = 0.55;

    /** The drivers on the right, from the top down. */
    List<Integer> right() {
        return IntStream.range(0, half()).boxed().toList();
    }

    /** The drivers on the left, from the top down: against the order, since the wheel comes up again on that side. */
    List<Integer> left() {
        int count = futures.drivers().size();
        return IntStream.range(0, count - half())
                .mapToObj(place -> count - 1 - place)
                .toList();
    }

    private int half() {
        return (futures.drivers().size() + 1) / 2;
    }

    /** The least height at which both sides fit. */
    double height() {
        return Math.max(height(left()), height(right()));
    }

    double height(List<Integer> drivers) {
        return drivers.stream().mapToDouble(this::height).sum() + GAP * type.unit() * Math.max(0, drivers.size() - 1);
    }

    double height(int driver) {
        double height = Pen.height(head(driver).size(), type.corner());
        for (int state = 0; state < futures.drivers().get(driver).states().size(); state++) {
            height += Pen.height(lines(driver, state).size(), type.small());
        }
        return height;
    }

    private List<String> head(int driver) {
        var name = futures.words().name(futures.drivers().get(driver));
        return TextLines.even(
                ScenarioWords.number(driver) + "  " + name,
                type.corner(),
                width,
                futures.words().language());
    }

    private List<String> lines(int driver, int state) {
        var name = futures.words().name(futures.drivers().get(driver).states().get(state));
        double room = width - INDENT * type.unit() - Fonts.width("  " + letters(driver, state), type.corner());
        return TextLines.even(name, type.small(), room, futures.words().language());
    }

    /** The letters of the scenarios that have a state. */
    private String letters(int driver, int state) {
        var letters = new StringBuilder();
        for (int place = 0; place < futures.scenarios().size(); place++) {
            var own = futures.place(
                    futures.scenarios().get(place), futures.drivers().get(driver));
            letters.append(own == state ? Futures.letter(place) : "");
        }
        return letters.toString();
    }

    /** Writes the names of a driver. */
    void paint(Sheet sheet, int driver, double x, double top) {
        var pen = sheet.pen();
        var theme = sheet.theme();
        var head = head(driver);
        pen.lines(head, x, top, type.corner(), theme.text());
        double y = top + Pen.height(head.size(), type.corner());
        for (int state = 0; state < futures.drivers().get(driver).states().size(); state++) {
            var lines = lines(driver, state);
            var letters = letters(driver, state);
            var colour = letters.isEmpty() ? theme.muted() : theme.text();
            pen.line(ScenarioWords.letter(state), x, y, type.small(), colour);
            pen.lines(lines, x + INDENT * type.unit(), y, type.small(), colour);
            pen.ending(letters, x + width, y, type.corner(), theme.accent());
            y += Pen.height(lines.size(), type.small());
        }
    }

    /** How far apart the drivers of a side stand so that they fill a height. */
    double gap(List<Integer> drivers, double height) {
        double spare = height - height(drivers);
        double more = drivers.size() < 2 ? 0 : spare / (drivers.size() - 1);
        return GAP * type.unit() + Math.clamp(more, 0, 3 * type.unit());
    }
}
