package org.senken.chart;

import java.awt.Color;
import java.util.Comparator;
import org.jfree.chart.entity.EntityCollection;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.technology.Scale;

/** Paints what lies inside the plot: tints, lines, crosses, bubbles, labels, from back to front. */
record MapPainter(MapScene scene, MapWords words, HouseTheme theme, Type type) {
    private static final double HAIR = 0.07;
    private static final int FADE = 190;

    void paint(Pen pen) {
        for (var quadrant : Quadrant.values()) {
            pen.fill(scene.window().quadrant(quadrant), theme.tint(quadrant));
        }
        grid(pen);
        scene.corners()
                .forEach(corner ->
                        pen.line(corner.name(), corner.box().x(), corner.box().y(), type.corner(), theme.muted()));
        for (var line : MapScene.crosses(scene.bubbles(), words, scene.window())) {
            pen.stroke(line, theme.cross(), HAIR * type.unit());
        }
        movements(pen);
        scene.labels().stream().filter(label -> !label.written().isOnPoint()).forEach(label -> halo(pen, label));
        bubbles(pen);
        leaders(pen);
        scene.labels().forEach(label -> label(pen, label));
    }

    /** Lines from where the subjects stood to where they stand, with a hollow dot at their start. */
    private void movements(Pen pen) {
        for (var bubble : scene.bubbles()) {
            words.before(bubble.position()).ifPresent(before -> {
                double x = scene.window().x(before.superiority().median());
                double y = scene.window().y(before.indispensability().median());
                var start = new Disc(x, y, 0.28 * type.unit());
                pen.stroke(new Segment(x, y, bubble.trueX(), bubble.trueY()), theme.ring(), 1.6 * HAIR * type.unit());
                pen.fill(start, theme.background());
                pen.outline(start, theme.ring(), 1.6 * HAIR * type.unit());
            });
        }
    }

    private void grid(Pen pen) {
        var window = scene.window();
        var plot = window.plot();
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            var color = score == Scale.MIDDLE ? theme.middle() : theme.grid();
            double x = window.x(score);
            double y = window.y(score);
            if (window.across().contains(score)) {
                line(pen, new Segment(x, plot.y(), x, plot.bottom()), color, score == Scale.MIDDLE);
            }
            if (window.upward().contains(score)) {
                line(pen, new Segment(plot.x(), y, plot.right(), y), color, score == Scale.MIDDLE);
            }
        }
    }

    private void line(Pen pen, Segment line, Color color, boolean isMiddle) {
        if (isMiddle) {
            pen.dashed(line, color, 1.2 * HAIR * type.unit());
        } else {
            pen.stroke(line, color, HAIR * type.unit());
        }
    }

    /** Large bubbles first, so that none hides a smaller one. */
    private void bubbles(Pen pen) {
        var bubbles = scene.bubbles().stream()
                .sorted(Comparator.comparingDouble(
                        (Bubble bubble) -> -bubble.disc().radius()))
                .toList();
        for (var bubble : bubbles) {
            pen.fill(bubble.disc(), fill(bubble.position(), theme));
            pen.outline(bubble.disc(), theme.outline(), 0.1 * type.unit());
            if (bubble.position().lowAutonomy()) {
                pen.outline(ringOf(bubble.disc(), type), theme.ring(), 0.14 * type.unit());
            }
        }
        bubbles.stream().filter(Bubble::isAside).forEach(bubble -> {
            pen.stroke(bubble.tick(), theme.text(), HAIR * type.unit());
            pen.fill(new Disc(bubble.trueX(), bubble.trueY(), 0.16 * type.unit()), theme.text());
        });
    }

    static Color fill(Position position, HouseTheme theme) {
        return position.risk().isPresent() ? HouseTheme.risk(position.risk().getAsDouble()) : theme.unknownRisk();
    }

    /** The hollow ring that marks low autonomy. */
    static Disc ringOf(Disc disc, Type type) {
        return new Disc(disc.x(), disc.y(), disc.radius() + 0.2 * type.unit());
    }

    private void leaders(Pen pen) {
        for (var label : scene.labels()) {
            label.place().leader().ifPresent(line -> pen.stroke(line, theme.muted(), HAIR * type.unit()));
        }
    }

    /** Fades the thin lines behind words. */
    private void halo(Pen pen, MapLabel label) {
        for (var quadrant : Quadrant.values()) {
            var part = label.place().box().shared(scene.window().quadrant(quadrant));
            var tint = theme.tint(quadrant);
            if (part.area() > 0) {
                pen.fill(part, new Color(tint.getRed(), tint.getGreen(), tint.getBlue(), FADE));
            }
        }
    }

    private void label(Pen pen, MapLabel label) {
        boolean onBubble = label.written().isOnPoint();
        var color = onBubble ? HouseTheme.on(fill(label.bubble().position(), theme)) : theme.text();
        label.written().paint(pen, color);
    }

    /** Says what is where, so that a screen knows what the mouse points at; later entities lie on top. */
    void addEntities(EntityCollection entities) {
        scene.bubbles().stream()
                .sorted(Comparator.comparingDouble(
                        (Bubble bubble) -> -bubble.disc().radius()))
                .forEach(bubble -> entities.add(new SubjectEntity(
                        Pen.shape(bubble.disc()),
                        words.toolTip(bubble.position()),
                        bubble.position().subject())));
        scene.labels()
                .forEach(label -> entities.add(new SubjectEntity(
                        Pen.shape(label.place().box()),
                        words.toolTip(label.bubble().position()),
                        label.bubble().position().subject())));
    }
}
