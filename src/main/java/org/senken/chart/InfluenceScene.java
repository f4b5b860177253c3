package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.structure.InfluenceRole;
import org.senken.core.scenario.structure.StructuralAnalysis;

/** The influence map with its places: a ring for direct influence, an arrow to a dot for indirect, the name at the dot. */
record InfluenceScene(InfluenceAxes axes, List<Way> ways, LabelledPoints names) {
    /** The way of a driver from direct to indirect influence. */
    record Way(Disc direct, Disc indirect) {
        Segment line() {
            double length = Math.max(1e-9, Math.hypot(indirect.x() - direct.x(), indirect.y() - direct.y()));
            double dx = (indirect.x() - direct.x()) / length;
            double dy = (indirect.y() - direct.y()) / length;
            return new Segment(
                    direct.x() + dx * direct.radius(),
                    direct.y() + dy * direct.radius(),
                    indirect.x() - dx * indirect.radius(),
                    indirect.y() - dy * indirect.radius());
        }

        boolean isLong() {
            return Math.hypot(indirect.x() - direct.x(), indirect.y() - direct.y())
                    > 1.2 * (direct.radius() + indirect.radius());
        }
    }

    private static final double RING = 0.32;
    private static final double DOT = 0.4;

    static InfluenceScene of(ScenarioWords words, StructuralAnalysis analysis, Type type, Box box) {
        var drivers = words.reading().drivers();
        var placed = LabelledPoints.fitting(box, type, words.language(), left -> {
            var axes = InfluenceAxes.of(analysis, drivers.size(), InfluenceAxes.inner(left, type));
            var ways = ways(axes, analysis, drivers.size(), type);
            var points = IntStream.range(0, drivers.size())
                    .mapToObj(driver -> new LabelledPoints.Point(
                            ways.get(driver).indirect(), words.name(drivers.get(driver)), driver + 1))
                    .toList();
            return new LabelledPoints.Plane(axes.plot(), points, taken(axes, ways, type, words), lines(axes, ways));
        });
        var axes = InfluenceAxes.of(analysis, drivers.size(), placed.plane().plot());
        return new InfluenceScene(axes, ways(axes, analysis, drivers.size(), type), placed.names());
    }

    private static List<Way> ways(InfluenceAxes axes, StructuralAnalysis analysis, int drivers, Type type) {
        var direct = analysis.direct();
        var indirect = analysis.indirect();
        return IntStream.range(0, drivers)
                .mapToObj(driver -> new Way(
                        new Disc(
                                axes.x(direct.dependenceShare(driver)),
                                axes.y(direct.influenceShare(driver)),
                                RING * type.unit()),
                        new Disc(
                                axes.x(indirect.dependenceShare(driver)),
                                axes.y(indirect.influenceShare(driver)),
                                DOT * type.unit())))
                .toList();
    }

    private static List<Box> taken(InfluenceAxes axes, List<Way> ways, Type type, Words words) {
        var taken = new ArrayList<Box>();
        ways.forEach(way -> taken.add(Box.around(
                way.direct().x(),
                way.direct().y(),
                2 * way.direct().radius(),
                2 * way.direct().radius())));
        Stream.of(InfluenceRole.values()).forEach(role -> taken.add(axes.corner(role, words.word(role), type)));
        return taken;
    }

    private static List<Segment> lines(InfluenceAxes axes, List<Way> ways) {
        return Stream.concat(
                        axes.means().stream(), ways.stream().filter(Way::isLong).map(Way::line))
                .toList();
    }

    void paint(Sheet sheet, ScenarioWords words) {
        axes.paint(sheet, words);
        var pen = sheet.pen();
        double unit = sheet.unit();
        var theme = sheet.theme();
        for (var way : ways) {
            if (way.isLong()) {
                var line = way.line();
                new WhyArrow(
                                line.x1(),
                                line.y1(),
                                (line.x1() + line.x2()) / 2,
                                (line.y1() + line.y2()) / 2,
                                line.x2(),
                                line.y2(),
                                0.09 * unit)
                        .paint(pen, theme.accent(), 0.8 * unit);
            }
            pen.outline(way.direct(), theme.accent(), 0.11 * unit);
            pen.fill(way.indirect(), theme.accent());
        }
        names.paint(sheet);
    }
}
