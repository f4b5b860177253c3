package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Signpost;

/** Scenarios side by side as lanes, years from the top down, each event beside its year; below them the signposts. */
final class RoadmapPicture implements Picture {
    private static final double INDENT = 1.2;
    private static final double GAP = 0.35;
    /** A year in which nothing happens takes so much room. */
    private static final double QUIET = 0.32;

    private static final int QUIET_YEARS = 5;
    private static final int NARROW = 4;

    private final Futures futures;
    private final ScenarioWords words;
    private final List<Integer> years;

    RoadmapPicture(Futures futures) {
        this.futures = futures;
        words = futures.words();
        years = IntStream.concat(
                        IntStream.of(words.study().horizon()),
                        futures.scenarios().stream()
                                .flatMap(each -> each.events().stream())
                                .mapToInt(KeyEvent::year))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    @Override
    public Paper paper() {
        return futures.scenarios().size() > NARROW ? Paper.LANDSCAPE : Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        if (!hasSignposts()) {
            return List.of();
        }
        double unit = parts.type().unit();
        var theme = parts.theme();
        return List.of(
                parts.sign(
                        words.say("figure.legend.event"), 0.36 * unit, (pen, disc) -> pen.fill(disc, theme.accent())),
                parts.sign(
                        words.say("figure.legend.seen"), 0.42 * unit, (pen, disc) -> signpost(pen, disc, true, theme)),
                parts.sign(
                        words.say("figure.legend.unseen"),
                        0.42 * unit,
                        (pen, disc) -> signpost(pen, disc, false, theme)));
    }

    private boolean hasSignposts() {
        return futures.scenarios().stream().anyMatch(each -> !each.signposts().isEmpty());
    }

    private static void signpost(Pen pen, Disc disc, boolean seen, HouseTheme theme) {
        if (seen) {
            pen.fill(Signs.diamond(disc), theme.ring());
        } else {
            pen.outline(Signs.diamond(disc), theme.muted(), 0.22 * disc.radius());
        }
    }

    private double yearWidth(Type type) {
        return Fonts.width("0000", type.corner()) + 0.7 * type.unit();
    }

    private double lane(Type type, double width) {
        return (width - yearWidth(type)) / futures.scenarios().size();
    }

    private double textWidth(Type type, double width) {
        return lane(type, width) - (INDENT + GAP) * type.unit();
    }

    private List<String> head(int place, Type type, double width) {
        var text = Futures.letter(place) + "  " + words.name(futures.scenarios().get(place));
        return TextLines.even(text, type.corner(), lane(type, width) - GAP * type.unit(), words.language());
    }

    private List<String> kind(int place, Type type, double width) {
        var scenario = futures.scenarios().get(place);
        var trend = words.say("figure.trend");
        return scenario.kind() == Scenario.Kind.TREND && !trend.equals(words.name(scenario))
                ? TextLines.even(trend, type.small(), lane(type, width) - GAP * type.unit(), words.language())
                : List.of();
    }

    /** The texts of a scenario's events of a year, each in lines. */
    private List<List<String>> events(Scenario scenario, int year, Type type, double width) {
        return scenario.events().stream()
                .filter(event -> event.year() == year)
                .map(event ->
                        TextLines.even(words.in(event.text()), type.small(), textWidth(type, width), words.language()))
                .toList();
    }

    private List<String> signpost(Signpost signpost, Type type, double width) {
        var lines = new ArrayList<String>();
        double room = textWidth(type, width);
        lines.addAll(TextLines.even(words.in(signpost.text()), type.small(), room, words.language()));
        if (!words.in(signpost.threshold()).isBlank()) {
            var threshold = words.say("figure.threshold", words.in(signpost.threshold()));
            lines.addAll(TextLines.even(threshold, type.small(), room, words.language()));
        }
        lines.addAll(TextLines.even(RoadmapChart.looked(signpost, words), type.small(), room, words.language()));
        return lines;
    }

    private double headHeight(Type type, double width) {
        return IntStream.range(0, futures.scenarios().size())
                        .mapToDouble(
                                place -> Pen.height(head(place, type, width).size(), type.corner())
                                        + Pen.height(kind(place, type, width).size(), type.small()))
                        .max()
                        .orElse(0)
                + GAP * type.unit();
    }

    private double yearHeight(int year, Type type, double width) {
        return futures.scenarios().stream()
                .mapToDouble(scenario -> events(scenario, year, type, width).stream()
                        .mapToDouble(lines -> Pen.height(lines.size(), type.small()) + GAP * type.unit())
                        .sum())
                .reduce(Pen.height(1, type.corner()) + GAP * type.unit(), Math::max);
    }

    /** The room of the quiet years before the year at a place. */
    private double quiet(int place, Type type) {
        int between = place == 0 ? 0 : years.get(place) - years.get(place - 1) - 1;
        return QUIET * Math.min(QUIET_YEARS, between) * type.unit();
    }

    private double signpostsHeight(Type type, double width) {
        if (!hasSignposts()) {
            return 0;
        }
        double tallest = futures.scenarios().stream()
                .mapToDouble(scenario -> scenario.signposts().stream()
                        .mapToDouble(each ->
                                Pen.height(signpost(each, type, width).size(), type.small()) + GAP * type.unit())
                        .sum())
                .max()
                .orElse(0);
        return Pen.height(1, type.corner()) + 2 * GAP * type.unit() + tallest;
    }

    @Override
    public double height(Type type, double width) {
        double rows = 0;
        for (int place = 0; place < years.size(); place++) {
            rows += quiet(place, type) + yearHeight(years.get(place), type, width);
        }
        return headHeight(type, width) + rows + signpostsHeight(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double first = box.x() + yearWidth(type);
        double lane = lane(type, box.width());
        for (int place = 0; place < futures.scenarios().size(); place++) {
            var lines = head(place, type, box.width());
            double x = first + place * lane;
            sheet.pen().lines(lines, x, box.y(), type.corner(), sheet.theme().text());
            double below = box.y() + Pen.height(lines.size(), type.corner());
            sheet.pen()
                    .lines(
                            kind(place, type, box.width()),
                            x,
                            below,
                            type.small(),
                            sheet.theme().muted());
        }
        double y = box.y() + headHeight(type, box.width());
        double top = y;
        for (int place = 0; place < years.size(); place++) {
            y += quiet(place, type);
            year(sheet, years.get(place), box, y);
            y += yearHeight(years.get(place), type, box.width());
        }
        signposts(sheet, box, y);
        for (int place = 0; place < futures.scenarios().size(); place++) {
            double x = first + place * lane + 0.4 * type.unit();
            lane(sheet, x, top, y - GAP * type.unit());
            dots(sheet, futures.scenarios().get(place), x, box.width(), top);
        }
    }

    private void year(Sheet sheet, int year, Box box, double y) {
        var type = sheet.type();
        boolean last = year == words.study().horizon();
        var colour = last ? sheet.theme().accent() : sheet.theme().text();
        sheet.pen()
                .stroke(new Segment(box.x(), y, box.right(), y), sheet.theme().grid(), 0.06 * type.unit());
        double top = y + GAP / 2 * type.unit();
        sheet.pen().line(String.valueOf(year), box.x(), top, type.corner(), colour);
        for (int place = 0; place < futures.scenarios().size(); place++) {
            double x = box.x() + yearWidth(type) + place * lane(type, box.width()) + INDENT * type.unit();
            double line = top;
            for (var text : events(futures.scenarios().get(place), year, type, box.width())) {
                sheet.pen().lines(text, x, line, type.small(), sheet.theme().text());
                line += Pen.height(text.size(), type.small()) + GAP * type.unit();
            }
        }
    }

    private static void lane(Sheet sheet, double x, double top, double bottom) {
        sheet.pen().stroke(new Segment(x, top, x, bottom), sheet.theme().middle(), 0.12 * sheet.unit());
    }

    private void dots(Sheet sheet, Scenario scenario, double x, double width, double top) {
        var type = sheet.type();
        double y = top;
        for (int place = 0; place < years.size(); place++) {
            y += quiet(place, type);
            double line = y + GAP / 2 * type.unit();
            for (var text : events(scenario, years.get(place), type, width)) {
                double centre = line + Pen.height(1, type.small()) / 2;
                sheet.pen()
                        .fill(
                                new Disc(x, centre, 0.36 * type.unit()),
                                sheet.theme().accent());
                line += Pen.height(text.size(), type.small()) + GAP * type.unit();
            }
            y += yearHeight(years.get(place), type, width);
        }
    }

    private void signposts(Sheet sheet, Box box, double top) {
        if (!hasSignposts()) {
            return;
        }
        var type = sheet.type();
        sheet.pen()
                .stroke(
                        new Segment(box.x(), top, box.right(), top),
                        sheet.theme().middle(),
                        0.1 * type.unit());
        sheet.pen()
                .line(
                        words.say("figure.signposts"),
                        box.x(),
                        top + GAP * type.unit(),
                        type.corner(),
                        sheet.theme().text());
        double below = top + Pen.height(1, type.corner()) + 2 * GAP * type.unit();
        for (int place = 0; place < futures.scenarios().size(); place++) {
            double x = box.x() + yearWidth(type) + place * lane(type, box.width());
            double y = below;
            for (var each : futures.scenarios().get(place).signposts()) {
                var lines = signpost(each, type, box.width());
                double centre = y + Pen.height(1, type.small()) / 2;
                signpost(
                        sheet.pen(),
                        new Disc(x + 0.4 * type.unit(), centre, 0.42 * type.unit()),
                        each.seen(),
                        sheet.theme());
                sheet.pen()
                        .lines(
                                lines,
                                x + INDENT * type.unit(),
                                y,
                                type.small(),
                                sheet.theme().text());
                y += Pen.height(lines.size(), type.small()) + GAP * type.unit();
            }
        }
    }
}
