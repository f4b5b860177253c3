package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;

/** What stands beside the drivers of a why-diagram: name, state and margin, on the right clockwise, then on the left. */
record WhyKey(ScenarioWords words, Pushes pushes, Type type, double width) {
    private static final double SIDE = 0.28;
    private static final double GAP = 0.8;
    private static final double LEAST = 24;

    /** The room for words on each side. */
    double side() {
        return SIDE * width;
    }

    List<Integer> right() {
        return IntStream.range(0, half()).boxed().toList();
    }

    /** The drivers on the left from the top down: the circle comes up again on that side. */
    List<Integer> left() {
        int count = pushes.drivers();
        return IntStream.range(0, count - half())
                .mapToObj(place -> count - 1 - place)
                .toList();
    }

    private int half() {
        return (pushes.drivers() + 1) / 2;
    }

    List<String> name(int driver) {
        var text = ScenarioWords.number(driver) + "  "
                + words.name(words.reading().drivers().get(driver));
        return TextLines.even(text, type.small(), side(), words.language());
    }

    List<String> state(int driver) {
        var state = words.reading().drivers().get(driver).states().get(pushes.state(driver));
        return TextLines.even(words.name(state), type.corner(), side(), words.language());
    }

    String margin(int driver) {
        double margin = pushes.margin(driver);
        return Double.isNaN(margin) ? "" : words.say("figure.margin", Influences.signed(margin));
    }

    double height(int driver) {
        return Pen.height(name(driver).size() + 1, type.small())
                + Pen.height(state(driver).size(), type.corner());
    }

    double height(List<Integer> drivers) {
        return drivers.stream().mapToDouble(this::height).sum() + GAP * type.unit() * drivers.size();
    }

    double height() {
        return Math.max(Math.max(height(left()), height(right())), LEAST * type.unit());
    }

    /** Writes what belongs to a driver; on the left every line ends at the edge. */
    void paint(Sheet sheet, int driver, double edge, double top, boolean right) {
        double y = lines(sheet, name(driver), edge, top, right, false);
        y = lines(sheet, state(driver), edge, y, right, true);
        lines(sheet, List.of(margin(driver)), edge, y, right, false);
    }

    private double lines(Sheet sheet, List<String> lines, double edge, double top, boolean right, boolean strong) {
        var font = strong ? type.corner() : type.small();
        var colour = strong ? sheet.theme().text() : sheet.theme().muted();
        double y = top;
        for (var line : lines) {
            if (right) {
                sheet.pen().line(line, edge, y, font, colour);
            } else {
                sheet.pen().ending(line, edge, y, font, colour);
            }
            y += Pen.height(1, font);
        }
        return y;
    }
}
