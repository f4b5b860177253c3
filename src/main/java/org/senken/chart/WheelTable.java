package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenario;

/** Drivers down, scenarios across, the state of each in the colour of its place among the driver's states. */
final class WheelTable implements Picture {
    private static final double NAMES = 0.3;
    private static final double PAD = 0.5;
    private static final int NARROW = 4;

    private final Futures futures;
    private final ScenarioWords words;

    WheelTable(Futures futures) {
        this.futures = futures;
        words = futures.words();
    }

    @Override
    public Paper paper() {
        return futures.scenarios().size() > NARROW ? Paper.LANDSCAPE : Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        return List.of();
    }

    private double column(double width) {
        return (1 - NAMES) * width / futures.scenarios().size();
    }

    private List<String> name(int driver, Type type, double width) {
        var text = ScenarioWords.number(driver) + "  "
                + words.name(futures.drivers().get(driver));
        return TextLines.even(text, type.small(), NAMES * width - PAD * type.unit(), words.language());
    }

    private List<String> state(Scenario scenario, Driver driver, Type type, double width) {
        int place = futures.place(scenario, driver);
        var text = place < 0 ? "" : ScenarioWords.letter(place) + "  " + futures.state(scenario, driver);
        return TextLines.even(text, type.small(), column(width) - PAD * type.unit(), words.language());
    }

    private List<String> head(int scenario, Type type, double width) {
        var text =
                Futures.letter(scenario) + "  " + words.name(futures.scenarios().get(scenario));
        return TextLines.even(text, type.corner(), column(width) - PAD * type.unit(), words.language());
    }

    private List<String> standing(int scenario, Type type, double width) {
        return futures.standing(futures.scenarios().get(scenario))
                .map(text -> TextLines.even(text, type.small(), column(width) - PAD * type.unit(), words.language()))
                .orElse(List.of());
    }

    private double headHeight(Type type, double width) {
        return IntStream.range(0, futures.scenarios().size())
                        .mapToDouble(place -> Pen.height(
                                        head(place, type, width).size(), type.corner())
                                + Pen.height(standing(place, type, width).size(), type.small()))
                        .max()
                        .orElse(0)
                + PAD * type.unit();
    }

    private double rowHeight(int driver, Type type, double width) {
        int lines = futures.scenarios().stream()
                .mapToInt(scenario -> state(scenario, futures.drivers().get(driver), type, width)
                        .size())
                .reduce(name(driver, type, width).size(), Math::max);
        return Pen.height(lines, type.small()) + PAD * type.unit();
    }

    @Override
    public double height(Type type, double width) {
        return headHeight(type, width)
                + IntStream.range(0, futures.drivers().size())
                        .mapToDouble(driver -> rowHeight(driver, type, width))
                        .sum();
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double width = box.width();
        double left = box.x() + NAMES * width;
        heads(sheet, left, box);
        double y = box.y() + headHeight(type, width);
        for (int driver = 0; driver < futures.drivers().size(); driver++) {
            double height = rowHeight(driver, type, width);
            var names = name(driver, type, width);
            double top = y + (height - Pen.height(names.size(), type.small())) / 2;
            sheet.pen().lines(names, box.x(), top, type.small(), sheet.theme().text());
            for (int place = 0; place < futures.scenarios().size(); place++) {
                var at = new Box(left + place * column(width), y, column(width), height);
                cell(sheet, futures.scenarios().get(place), futures.drivers().get(driver), at, width);
            }
            y += height;
        }
    }

    private void heads(Sheet sheet, double left, Box box) {
        var type = sheet.type();
        for (int place = 0; place < futures.scenarios().size(); place++) {
            double x = left + place * column(box.width()) + PAD / 2 * type.unit();
            var lines = head(place, type, box.width());
            sheet.pen().lines(lines, x, box.y(), type.corner(), sheet.theme().text());
            double below = box.y() + Pen.height(lines.size(), type.corner());
            sheet.pen()
                    .lines(
                            standing(place, type, box.width()),
                            x,
                            below,
                            type.small(),
                            sheet.theme().muted());
        }
    }

    private void cell(Sheet sheet, Scenario scenario, Driver driver, Box at, double width) {
        var type = sheet.type();
        var lines = state(scenario, driver, type, width);
        int place = futures.place(scenario, driver);
        var inner = at.grown(-0.06 * type.unit());
        if (place < 0) {
            sheet.pen().hatched(inner, sheet.theme().middle(), type.unit());
            return;
        }
        var fill = HouseTheme.state(place);
        sheet.pen().fill(inner, fill);
        double top = at.centreY() - Pen.height(lines.size(), type.small()) / 2;
        sheet.pen().lines(lines, at.x() + PAD / 2 * type.unit(), top, type.small(), HouseTheme.on(fill));
    }
}
