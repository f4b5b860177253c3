package org.senken.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Language;

/** The list "number name" of the points whose name found no place on a drawing, in one or more columns. */
record NameKey(List<Entry> entries, Font number, Font name, boolean isWhole) {

    /** A name and the number that stands for it. */
    record Name(int number, String text) {}

    /** One name with the left top corners of its number and its lines. */
    record Entry(String number, List<String> lines, double x, double y, double textX) {}

    private static final double LARGEST = 0.87;
    private static final double SMALLEST = 0.6;
    private static final double NARROWEST = 9;

    /** The key with the largest type that fits the box; empty if it does not fit. */
    static Optional<NameKey> fitting(List<Name> names, Language language, Type type, Box box) {
        for (double share = LARGEST; share >= SMALLEST; share -= 0.09) {
            double size = share * type.unit();
            int most = Math.max(1, (int) (box.width() / (NARROWEST * size)));
            for (int columns = 1; columns <= most; columns++) {
                var key = filled(names, language, size, box, columns);
                if (key.isWhole) {
                    return Optional.of(key);
                }
            }
        }
        return Optional.empty();
    }

    /** The key in type as small as notes and no smaller, as much of it as the box holds. */
    static NameKey readable(List<Name> names, Language language, Type type, Box box) {
        double size = LARGEST * type.unit();
        return filled(names, language, size, box, 1);
    }

    /** As much of the key as the box holds, in the smallest type. */
    static NameKey cut(List<Name> names, Language language, Type type, Box box) {
        double size = SMALLEST * type.unit();
        return filled(names, language, size, box, Math.max(1, (int) (box.width() / (NARROWEST * size))));
    }

    private static NameKey filled(List<Name> names, Language language, double size, Box box, int columns) {
        var number = Fonts.bold(size);
        var font = Fonts.regular(size);
        double gap = size;
        double width = (box.width() - (columns - 1) * gap) / columns;
        double indent = names.stream()
                        .mapToDouble(each -> Fonts.width(String.valueOf(each.number()), number))
                        .max()
                        .orElse(0)
                + 0.5 * size;
        var entries = new ArrayList<Entry>();
        int column = 0;
        double y = box.y();
        for (var each : names) {
            var lines = TextLines.wrapped(each.text(), font, width - indent, language);
            double height = Pen.height(lines.size(), font) + 0.12 * size;
            if (y + height > box.bottom() && y > box.y()) {
                column++;
                y = box.y();
            }
            if (column == columns || y + height > box.bottom() || TextLines.widest(lines, font) > width - indent) {
                return new NameKey(entries, number, font, false);
            }
            double x = box.x() + column * (width + gap);
            entries.add(new Entry(String.valueOf(each.number()), lines, x, y, x + indent));
            y += height;
        }
        return new NameKey(entries, number, font, true);
    }

    void paint(Pen pen, HouseTheme theme) {
        for (var entry : entries) {
            double right = entry.textX() - 0.5 * name.getSize2D();
            double x = right - Fonts.width(entry.number(), number);
            pen.line(entry.number(), x, entry.y(), number, theme.text());
            pen.lines(entry.lines(), entry.textX(), entry.y(), name, theme.text());
        }
    }
}
