package org.senken.chart;

import java.awt.Color;
import java.util.List;

/** The scenario wheel with its names on both sides. */
final class WheelPicture implements Picture {
    private static final double SIDE = 0.265;
    private static final double APART = 0.9;
    private static final double LARGEST = 12;
    private static final int NARROW = 5;
    private static final int MOST_STATES = 66;
    /** What a page of A4 holds beside title, legend and notes, upright and on its side. */
    private static final double HIGHEST = 55;

    private static final double HIGHEST_ON_SIDE = 34;

    private final Futures futures;

    WheelPicture(Futures futures) {
        this.futures = futures;
    }

    /** Whether every name can be read beside a wheel on one page. */
    static boolean fits(Futures futures) {
        var picture = new WheelPicture(futures);
        var paper = picture.paper();
        var type = paper.type(paper.width());
        double width = PageText.inner(paper.width(), type);
        double highest = paper == Paper.TEXT ? HIGHEST : HIGHEST_ON_SIDE;
        return futures.words().reading().matrix().states() <= MOST_STATES
                && picture.height(type, width) <= highest * type.unit();
    }

    @Override
    public Paper paper() {
        return futures.scenarios().size() > NARROW ? Paper.LANDSCAPE : Paper.TEXT;
    }

    private WheelKey key(Type type, double width) {
        return new WheelKey(futures, type, SIDE * width);
    }

    private double radius(Type type, double width) {
        double room = (1 - 2 * SIDE) * width - 2 * APART * type.unit();
        return Math.min(room / 2, LARGEST * type.unit());
    }

    @Override
    public double height(Type type, double width) {
        return Math.max(key(type, width).height(), 2 * radius(type, width) + type.unit());
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        return futures.scenarios().stream()
                .map(scenario -> {
                    int place = futures.scenarios().indexOf(scenario);
                    var colour = parts.theme().group(place % HouseTheme.GROUPS);
                    return parts.sign(text(place), 0.42 * unit, (pen, disc) -> pen.fill(disc, colour));
                })
                .toList();
    }

    private String text(int place) {
        var scenario = futures.scenarios().get(place);
        var name = Futures.letter(place) + "  " + futures.words().name(scenario);
        return futures.standing(scenario)
                .map(standing -> futures.words().say("figure.with", name, standing))
                .orElse(name);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var key = key(sheet.type(), box.width());
        double height = Math.min(box.height(), height(sheet.type(), box.width()) * 1.3);
        double radius = Math.min(radius(sheet.type(), box.width()), (height - sheet.unit()) / 2);
        double centreY = box.y() + height / 2;
        var dial = new WheelDial(
                futures.drivers(), futures.scenarios().size(), box.centreX(), centreY, radius, sheet.unit());
        double side = SIDE * box.width();
        side(sheet, key, dial, key.right(), box.right() - side, new Box(box.x(), box.y(), side, height));
        side(sheet, key, dial, key.left(), box.x(), new Box(box.x(), box.y(), side, height));
        segments(sheet, dial);
        rings(sheet, dial);
        for (int place = 0; place < futures.scenarios().size(); place++) {
            marks(sheet, dial, place);
        }
    }

    private void side(Sheet sheet, WheelKey key, WheelDial dial, List<Integer> drivers, double x, Box room) {
        double gap = key.gap(drivers, room.height());
        double used = key.height(drivers) + (gap - key.gap(drivers, 0)) * (drivers.size() - 1);
        double y = room.y() + Math.max(0, (room.height() - used) / 2);
        for (int driver : drivers) {
            key.paint(sheet, driver, x, y);
            double middle = y + Pen.height(1, sheet.type().corner()) / 2;
            boolean right = x > dial.x();
            double edge = right ? x - 0.3 * sheet.unit() : x + room.width() + 0.3 * sheet.unit();
            var start = dial.at(dial.angle(driver), dial.radius() + 0.15 * sheet.unit());
            sheet.pen()
                    .stroke(
                            new Segment(start.getX(), start.getY(), edge, middle),
                            sheet.theme().middle(),
                            0.06 * sheet.unit());
            y += key.height(driver) + gap;
        }
    }

    private void segments(Sheet sheet, WheelDial dial) {
        var type = sheet.type();
        for (int driver = 0; driver < futures.drivers().size(); driver++) {
            var one = futures.drivers().get(driver);
            for (int state = 0; state < one.states().size(); state++) {
                int wanted = state;
                boolean used = futures.scenarios().stream().anyMatch(each -> futures.place(each, one) == wanted);
                var shape = dial.segment(driver, state);
                sheet.pen()
                        .fill(shape, used ? sheet.theme().grid() : sheet.theme().background());
                sheet.pen().outline(shape, sheet.theme().middle(), 0.06 * type.unit());
                var at = dial.at(dial.angle(driver, state), dial.band());
                sheet.pen()
                        .centred(
                                ScenarioWords.letter(state),
                                at.getX(),
                                sheet.smallTop(at.getY()),
                                type.small(),
                                used ? sheet.theme().text() : sheet.theme().muted());
            }
        }
    }

    private void rings(Sheet sheet, WheelDial dial) {
        var type = sheet.type();
        for (int place = 0; place < futures.scenarios().size(); place++) {
            double ring = dial.ring(place);
            sheet.pen()
                    .outline(new Disc(dial.x(), dial.y(), ring), sheet.theme().grid(), 0.07 * type.unit());
            double top = sheet.smallTop(dial.y() - ring);
            var letter = Futures.letter(place);
            double width = Fonts.width(letter, type.corner()) + 0.3 * type.unit();
            sheet.pen()
                    .fill(
                            Box.around(dial.x(), dial.y() - ring, width, 0.5 * type.unit()),
                            sheet.theme().background());
            sheet.pen().centred(letter, dial.x(), top, type.corner(), colour(sheet, place));
        }
    }

    private Color colour(Sheet sheet, int place) {
        return sheet.theme().group(place % HouseTheme.GROUPS);
    }

    /** The states of a scenario on its ring. */
    private void marks(Sheet sheet, WheelDial dial, int place) {
        var scenario = futures.scenarios().get(place);
        for (int driver = 0; driver < futures.drivers().size(); driver++) {
            int state = futures.place(scenario, futures.drivers().get(driver));
            if (state >= 0) {
                var at = dial.at(dial.angle(driver, state), dial.ring(place));
                sheet.pen().fill(new Disc(at.getX(), at.getY(), dial.mark()), colour(sheet, place));
            }
        }
    }
}
