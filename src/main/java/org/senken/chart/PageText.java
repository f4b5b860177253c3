package org.senken.chart;

import java.util.List;

/**
 * Title, subtitle and notes of a page in lines.
 *
 * @param room what is left for the picture between them
 */
record PageText(Type type, List<String> title, List<String> subtitle, List<String> notes, Box page, Box room) {
    private static final double MARGIN = 1.1;

    static PageText of(Caption caption, Type type, Box page) {
        var inner = page.grown(-MARGIN * type.unit());
        var title = TextLines.even(caption.title(), type.title(), inner.width(), caption.language());
        var subtitle = TextLines.even(caption.subtitle(), type.subtitle(), inner.width(), caption.language());
        var notes = TextLines.wrapped(caption.paragraph(), type.small(), inner.width(), caption.language());
        double top = Pen.height(title.size(), type.title())
                + Pen.height(subtitle.size(), type.subtitle())
                + 0.9 * type.unit();
        double bottom = Pen.height(notes.size(), type.small()) + 0.7 * type.unit();
        var room = new Box(inner.x(), inner.y() + top, inner.width(), Math.max(1, inner.height() - top - bottom));
        return new PageText(type, title, subtitle, notes, page, room);
    }

    /** What is left of a page's width between its margins. */
    static double inner(double width, Type type) {
        return width - 2 * MARGIN * type.unit();
    }

    void paint(Pen pen, HouseTheme theme) {
        double margin = MARGIN * type.unit();
        double left = page.x() + margin;
        double top = page.y() + margin;
        pen.lines(title, left, top, type.title(), theme.text());
        double below = top + Pen.height(title.size(), type.title());
        pen.lines(subtitle, left, below, type.subtitle(), theme.accent());
        double notesTop = page.bottom() - margin - Pen.height(notes.size(), type.small());
        pen.lines(notes, left, notesTop, type.small(), theme.muted());
    }
}
