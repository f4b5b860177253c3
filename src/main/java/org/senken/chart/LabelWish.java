package org.senken.chart;

import java.awt.Font;
import java.util.List;
import org.senken.core.technology.Language;

/**
 * A point that wants a label.
 *
 * @param names the sizes of its name, the preferred first: in one line, in two
 * @param number the size of the number that can stand for the name
 */
record LabelWish(Disc disc, List<LabelSize> names, LabelSize number) {
    LabelWish {
        names = List.copyOf(names);
    }

    /** The wish for a name in one line, in two where that helps, or for the number that stands for it. */
    static LabelWish of(Disc disc, String name, int number, Type type, Language language) {
        var font = type.label();
        var one = size(List.of(name), font);
        var two = TextLines.two(name, font, language);
        boolean helps = two.size() == 2 && one.width() > 8 * type.unit();
        return new LabelWish(
                disc,
                helps ? List.of(one, size(two, font)) : List.of(one),
                size(List.of(String.valueOf(number)), type.number()));
    }

    private static LabelSize size(List<String> lines, Font font) {
        return new LabelSize(TextLines.widest(lines, font), Pen.height(lines.size(), font));
    }
}
