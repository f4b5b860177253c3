package org.senken.chart;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A why-diagram with its places: drivers on a circle, arrows between them, the strength of each on its arrow where it
 * covers no other.
 */
record WhyScene(WhyKey key, Pushes pushes, Map<Integer, Node> nodes, List<Arrow> arrows) {
    /** A driver's sign and where its words stand. */
    record Node(Disc disc, double edge, double top, boolean right) {}

    /** An arrow with its strength. */
    record Arrow(Pushes.Push push, WhyArrow line, Box sign) {}

    private static final double NODE = 0.5;
    private static final double[] PLACES = {0.7, 0.65, 0.75, 0.6, 0.8, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.85, 0.2
    };

    static WhyScene of(WhyKey key, Pushes pushes, Type type, Box box) {
        var nodes = new LinkedHashMap<Integer, Node>();
        place(nodes, key, key.right(), type, box, true);
        place(nodes, key, key.left(), type, box, false);
        var centre = new Point2D.Double(box.centreX(), box.centreY());
        var taken = new ArrayList<Box>();
        nodes.values().forEach(node -> taken.add(around(node.disc)));
        var arrows = new ArrayList<Arrow>();
        double strongest = pushes.all().stream()
                .mapToDouble(push -> Math.abs(push.points()))
                .max()
                .orElse(1);
        for (var push : pushes.drawn()) {
            double width = (0.07 + 0.23 * Math.abs(push.points()) / strongest) * type.unit();
            var line = WhyArrow.between(disc(nodes, push.from()), disc(nodes, push.to()), centre, width);
            var sign = sign(line, Influences.signed(push.points()), type, taken);
            taken.add(sign);
            arrows.add(new Arrow(push, line, sign));
        }
        return new WhyScene(key, pushes, nodes, arrows);
    }

    private static Disc disc(Map<Integer, Node> nodes, int driver) {
        return Objects.requireNonNull(nodes.get(driver)).disc;
    }

    private static Box around(Disc disc) {
        return Box.around(disc.x(), disc.y(), 2.4 * disc.radius(), 2.4 * disc.radius());
    }

    private static void place(
            Map<Integer, Node> nodes, WhyKey key, List<Integer> drivers, Type type, Box box, boolean right) {
        double spare = (box.height() - key.height(drivers)) / Math.max(1, drivers.size());
        double middle = box.width() / 2 - key.side() - 2 * NODE * type.unit();
        double y = box.y();
        for (int driver : drivers) {
            double room = key.height(driver)
                    + (key.height(drivers)
                                    - drivers.stream().mapToDouble(key::height).sum())
                            / drivers.size()
                    + spare;
            double centreY = y + room / 2;
            double up = (centreY - box.centreY()) / (0.5 * box.height());
            // an ellipse, flat enough that words at its top and bottom still stand beside it
            double out = middle * (0.55 + 0.45 * Math.sqrt(Math.max(0, 1 - up * up)));
            double side = right ? 1 : -1;
            double x = box.centreX() + side * out;
            double edge = box.centreX() + side * (middle + 2 * NODE * type.unit());
            nodes.put(
                    driver,
                    new Node(new Disc(x, centreY, NODE * type.unit()), edge, centreY - key.height(driver) / 2, right));
            y += room;
        }
    }

    private static Box sign(WhyArrow line, String text, Type type, List<Box> taken) {
        double width = Fonts.width(text, type.small()) + 0.2 * type.unit();
        double height = 0.95 * type.unit();
        Box best = box(line, PLACES[0], width, height);
        double least = Double.MAX_VALUE;
        for (double share : PLACES) {
            var box = box(line, share, width, height);
            double covered =
                    taken.stream().mapToDouble(each -> each.shared(box).area()).sum();
            if (covered < least) {
                least = covered;
                best = box;
            }
        }
        return best;
    }

    private static Box box(WhyArrow line, double share, double width, double height) {
        var at = line.at(share);
        return Box.around(at.getX(), at.getY(), width, height);
    }

    /** The sign of a driver: filled if it stands firmly, a ring if another state is as good, a diamond if it is pushed away. */
    static void node(Pen pen, Disc disc, double margin, HouseTheme theme) {
        if (margin < 0) {
            pen.fill(Signs.diamond(disc), theme.push(false));
        } else if (margin > 0 || Double.isNaN(margin)) {
            pen.fill(disc, theme.accent());
        } else {
            pen.outline(new Disc(disc.x(), disc.y(), 0.85 * disc.radius()), theme.accent(), 0.3 * disc.radius());
        }
    }

    void paint(Sheet sheet, Words words) {
        var pen = sheet.pen();
        var theme = sheet.theme();
        for (int i = arrows.size() - 1; i >= 0; i--) {
            var arrow = arrows.get(i);
            arrow.line.paint(pen, colour(arrow, theme), sheet.unit());
        }
        for (var arrow : arrows) {
            pen.fill(arrow.sign, theme.background());
            pen.centred(
                    Influences.signed(arrow.push.points()),
                    arrow.sign.centreX(),
                    sheet.smallTop(arrow.sign.centreY()),
                    sheet.type().small(),
                    colour(arrow, theme));
        }
        nodes.forEach((driver, node) -> {
            double start = node.disc.x() + (node.right ? 1 : -1) * 1.3 * node.disc.radius();
            double end = node.edge - (node.right ? 1 : -1) * 0.4 * sheet.unit();
            if (Math.abs(end - start) > 0.3 * sheet.unit() && (end - start) * (node.right ? 1 : -1) > 0) {
                pen.stroke(new Segment(start, node.disc.y(), end, node.disc.y()), theme.grid(), 0.07 * sheet.unit());
            }
            node(pen, node.disc, pushes.margin(driver), theme);
            key.paint(sheet, driver, node.edge, node.top, node.right);
        });
    }

    private static Color colour(Arrow arrow, HouseTheme theme) {
        return theme.push(arrow.push.points() > 0);
    }
}
