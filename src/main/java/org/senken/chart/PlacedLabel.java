package org.senken.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.senken.core.technology.Language;

/** A label as it is written beside a point: its lines, its font and its place. */
record PlacedLabel(Disc disc, List<String> lines, Font font, LabelPlace place) {
    PlacedLabel {
        lines = List.copyOf(lines);
    }

    /** A name at its place, in the shape that was chosen for it. */
    static PlacedLabel of(Disc disc, String name, int number, LabelPlace place, Type type, Language language) {
        return switch (place.shape()) {
            case LabelPlace.NUMBER -> new PlacedLabel(disc, List.of(String.valueOf(number)), type.number(), place);
            case 0 -> new PlacedLabel(disc, List.of(name), type.label(), place);
            default -> new PlacedLabel(disc, TextLines.two(name, type.label(), language), type.label(), place);
        };
    }

    /** Whether the words stand on the point itself. */
    boolean isOnPoint() {
        return disc.contains(place.box().centreX(), place.box().centreY());
    }

    /** Writes the lines, flush towards the point. */
    void paint(Pen pen, Color color) {
        var box = place.box();
        double towards = place.leader().map(Segment::x2).orElse(disc.x());
        double share = Math.clamp((towards - box.x()) / box.width(), 0, 1);
        for (int i = 0; i < lines.size(); i++) {
            double slack = box.width() - Fonts.width(lines.get(i), font);
            double x = box.x() + (share <= 0.2 ? 0 : share >= 0.8 ? slack : slack / 2);
            pen.line(lines.get(i), x, box.y() + Pen.height(i, font), font, color);
        }
    }
}
