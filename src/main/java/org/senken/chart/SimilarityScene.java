package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.maths.ClassicalScaling;

/** The similarity map with its places. Both axes have one scale, which a bar under it shows. */
record SimilarityScene(
        SimilarityPoints points, Scale scale, List<List<Integer>> clusters, LabelledPoints names, ScenarioWords words) {
    /**
     * From the map to the page.
     *
     * @param perDriver points of the page for one driver that differs
     */
    record Scale(Box plot, double centreX, double centreY, double perDriver) {
        double x(ClassicalScaling.Point point) {
            return plot.centreX() + (point.x() - centreX) * perDriver;
        }

        double y(ClassicalScaling.Point point) {
            return plot.centreY() - (point.y() - centreY) * perDriver;
        }
    }

    private static final double NAMED = 0.5;
    private static final double SMALL = 0.3;
    private static final double EDGE = 1.6;
    private static final double RULER = 1.6;

    static SimilarityScene of(SimilarityPoints points, Type type, Box box, ScenarioWords words) {
        var clusters = points.clusters();
        var room = new Box(box.x(), box.y(), box.width(), box.height() - RULER * type.unit());
        var placed = LabelledPoints.fitting(
                room, type, words.language(), left -> plane(points, clusters, scale(points, left, type), type));
        return new SimilarityScene(points, scale(points, placed.plane().plot(), type), clusters, placed.names(), words);
    }

    private static Scale scale(SimilarityPoints points, Box plot, Type type) {
        var all = points.map().points();
        var x = all.stream().mapToDouble(ClassicalScaling.Point::x).summaryStatistics();
        var y = all.stream().mapToDouble(ClassicalScaling.Point::y).summaryStatistics();
        double edge = 2 * EDGE * type.unit();
        double wide = (plot.width() - edge) / Math.max(1, x.getMax() - x.getMin());
        double high = (plot.height() - edge) / Math.max(1, y.getMax() - y.getMin());
        return new Scale(
                plot, (x.getMax() + x.getMin()) / 2, (y.getMax() + y.getMin()) / 2, Math.max(1, Math.min(wide, high)));
    }

    private static LabelledPoints.Plane plane(
            SimilarityPoints points, List<List<Integer>> clusters, Scale scale, Type type) {
        var named = new ArrayList<LabelledPoints.Point>();
        for (int place = 0; place < points.size(); place++) {
            if (points.points().get(place).isNamed()) {
                named.add(new LabelledPoints.Point(
                        disc(points, scale, place, NAMED * type.unit()),
                        points.points().get(place).name(),
                        named.size() + 1));
            }
        }
        var taken = new ArrayList<Box>();
        clusters.forEach(cluster -> {
            var disc = disc(points, scale, cluster, type);
            taken.add(Box.around(disc.x(), disc.y(), 2 * disc.radius(), 2 * disc.radius()));
        });
        return new LabelledPoints.Plane(scale.plot(), named, taken, List.of());
    }

    private static Disc disc(SimilarityPoints points, Scale scale, int place, double radius) {
        var at = points.map().points().get(place);
        return new Disc(scale.x(at), scale.y(at), radius);
    }

    /** A cluster's disc grows with its members, by area, but not without end. */
    private static Disc disc(SimilarityPoints points, Scale scale, List<Integer> cluster, Type type) {
        double radius = cluster.size() == 1 ? SMALL : Math.min(1.5, 0.55 + 0.12 * Math.sqrt(cluster.size()));
        return disc(points, scale, cluster.getFirst(), radius * type.unit());
    }

    static void inconsistent(Pen pen, Disc disc, HouseTheme theme) {
        pen.outline(new Disc(disc.x(), disc.y(), 0.85 * disc.radius()), theme.accent(), 0.3 * disc.radius());
    }

    static void cluster(Pen pen, Disc disc, String count, Type type, HouseTheme theme) {
        pen.fill(disc, theme.grid());
        pen.outline(disc, theme.cross(), 0.07 * type.unit());
        pen.centred(count, disc.x(), disc.y() - Pen.height(1, type.small()) / 2, type.small(), theme.text());
    }

    void paint(Sheet sheet) {
        var pen = sheet.pen();
        var theme = sheet.theme();
        pen.outline(Pen.shape(scale.plot()), theme.grid(), 0.09 * sheet.unit());
        for (var cluster : clusters) {
            var disc = disc(points, scale, cluster, sheet.type());
            if (cluster.size() == 1) {
                pen.fill(disc, theme.cross());
            } else {
                cluster(pen, disc, String.valueOf(cluster.size()), sheet.type(), theme);
            }
        }
        for (int place = 0; place < points.size(); place++) {
            var point = points.points().get(place);
            if (point.isNamed()) {
                var disc = disc(points, scale, place, NAMED * sheet.unit());
                if (point.consistent()) {
                    pen.fill(disc, theme.accent());
                } else {
                    inconsistent(pen, disc, theme);
                }
            }
        }
        ruler(sheet);
        names.paint(sheet);
    }

    /** How long one driver is, under the plane. */
    private void ruler(Sheet sheet) {
        double left = scale.plot().x();
        double y = scale.plot().bottom() + RULER / 2 * sheet.unit();
        double half = 0.25 * sheet.unit();
        double right = left + scale.perDriver();
        var colour = sheet.theme().muted();
        sheet.pen().stroke(new Segment(left, y, right, y), colour, 0.1 * sheet.unit());
        sheet.pen().stroke(new Segment(left, y - half, left, y + half), colour, 0.1 * sheet.unit());
        sheet.pen().stroke(new Segment(right, y - half, right, y + half), colour, 0.1 * sheet.unit());
        var text = words.say("figure.similarity.one");
        sheet.pen()
                .line(
                        text,
                        right + 0.5 * sheet.unit(),
                        sheet.smallTop(y),
                        sheet.type().small(),
                        colour);
    }
}
