package org.senken.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/**
 * Rows with names on their left, each as high as its name needs.
 *
 * @param least how many lines every row has room for at least
 */
record Rows(List<Name> names, int least, Language language) {
    /**
     * What a row is called.
     *
     * @param subject whose row it is, if it is one's
     * @param number stands before the name; blank for none
     * @param aside a second, quieter name under the first; blank for none
     */
    record Name(Optional<SubjectId> subject, String number, String text, String aside) {
        static Name of(SubjectId subject, String text) {
            return new Name(Optional.of(subject), "", text, "");
        }

        Name withNumber(int place) {
            return new Name(subject, String.valueOf(place), text, aside);
        }

        Name withAside(String quieter) {
            return new Name(subject, number, text, quieter);
        }
    }

    /**
     * A row with its place.
     *
     * @param gutter room for numbers, at the left
     */
    record Row(int place, Box box, String number, double gutter, List<String> lines, List<String> aside, Font font) {}

    private static final double PAD = 0.24;
    private static final double HIGHEST = 2.6;
    private static final double[] SHARES = {0.26, 0.3, 0.36, 0.42, 0.48};
    private static final double GUTTER = 0.6;
    /** Pages are cut to whole pixels: so many points less cut no name. */
    private static final double ROUNDING = 1;
    /** Longer lists are written in small type. */
    private static final int MANY = 20;

    /** Rows no lower than one line. */
    Rows(List<Name> names, Language language) {
        this(names, 1, language);
    }

    /** One row per subject, in order. */
    static Rows of(List<? extends Subject> subjects, Language language) {
        return new Rows(
                subjects.stream()
                        .map(each -> Name.of(each.id(), each.label().in(language)))
                        .toList(),
                language);
    }

    private Font font(Type type) {
        return names.size() > MANY ? type.small() : type.label();
    }

    private double gutter(Type type) {
        // numbers rise: the last one is the widest
        var last = names.isEmpty() ? "" : names.getLast().number;
        return last.isEmpty() ? 0 : Fonts.width(last, font(type)) + GUTTER * type.unit();
    }

    /** The least part of a width in which every name takes one line where names are short, else two. */
    double nameWidth(Type type, double width) {
        for (double share : SHARES) {
            int most = share < 0.33 ? 1 : 2;
            double room = share * width;
            if (names.stream()
                    .map(name -> lines(name.text, type, room))
                    .allMatch(lines ->
                            lines.size() <= most && TextLines.widest(lines, font(type)) <= room - gutter(type))) {
                return share * width;
            }
        }
        return SHARES[SHARES.length - 1] * width;
    }

    /** The least height of all rows together, beside a picture of the width. */
    double height(Type type, double nameWidth) {
        return names.stream().mapToDouble(name -> height(name, type, nameWidth)).sum();
    }

    private double height(Name name, Type type, double nameWidth) {
        double needed = Pen.height(lines(name.text, type, nameWidth).size(), font(type))
                + Pen.height(aside(name, type, nameWidth).size(), type.small());
        return Math.max(needed, Pen.height(least, font(type))) + PAD * type.unit();
    }

    private List<String> lines(String text, Type type, double nameWidth) {
        return TextLines.wrapped(text, font(type), nameWidth - gutter(type), language);
    }

    private List<String> aside(Name name, Type type, double nameWidth) {
        return name.aside.isEmpty()
                ? List.of()
                : TextLines.wrapped(name.aside, type.small(), nameWidth - gutter(type), language);
    }

    /**
     * The rows in a box. What is left of its height is shared out evenly, but never spread thin; where it is too low for
     * the names, each gets its part of it and as much of its name as fits.
     */
    List<Row> in(Box box, Type type, double nameWidth) {
        double needed = height(type, nameWidth);
        double spare = (box.height() - needed) / Math.max(1, names.size());
        double more = Math.clamp(spare, 0, (HIGHEST - 1) * type.unit());
        double share = Math.min(1, box.height() / needed);
        double gutter = gutter(type);
        var rows = new ArrayList<Row>();
        double y = box.y();
        for (var name : names) {
            double height = (height(name, type, nameWidth) + more) * share;
            var lines = lines(name.text, type, nameWidth);
            var aside = aside(name, type, nameWidth);
            if (box.height() + ROUNDING < needed) {
                lines = List.of(TextLines.cut(name.text, font(type), nameWidth - gutter));
                aside = List.of();
            }
            var own = new Box(box.x(), y, box.width(), height);
            rows.add(new Row(rows.size(), own, name.number, gutter, lines, aside, font(type)));
            y += height;
        }
        return rows;
    }

    /** Says which subject a row stands for, where it is one's. */
    void mark(Sheet sheet, Row row, String toolTip) {
        names.get(row.place).subject.ifPresent(subject -> sheet.mark(row.box, toolTip, subject));
    }

    /** Writes a row's name into its left side, with a hairline under the row. */
    static void paint(Sheet sheet, Row row) {
        var pen = sheet.pen();
        var type = sheet.type();
        var box = row.box;
        double name = Pen.height(row.lines.size(), row.font);
        double top = box.centreY() - (name + Pen.height(row.aside.size(), type.small())) / 2;
        double left = box.x() + row.gutter;
        pen.ending(
                row.number,
                left - GUTTER * type.unit(),
                top,
                row.font,
                sheet.theme().muted());
        pen.lines(row.lines, left, top, row.font, sheet.theme().text());
        pen.lines(row.aside, left, top + name, type.small(), sheet.theme().muted());
        pen.stroke(
                new Segment(box.x(), box.bottom(), box.right(), box.bottom()),
                sheet.theme().grid(),
                0.06 * type.unit());
    }
}
