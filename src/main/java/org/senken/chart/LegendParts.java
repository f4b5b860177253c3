package org.senken.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.senken.core.technology.Language;
import org.senken.core.technology.Scale;

/** What legends are made of: signs with words beside them, and colour scales. No part is wider than allowed. */
record LegendParts(Type type, HouseTheme theme, Language language, double width) {
    private static final double SYMBOL = 2.2;

    /** A sign within a circle of the radius, and what it means. */
    LegendItem symbol(String text, double radius, BiConsumer<Pen, Disc> painter) {
        return symbol(
                text, Math.max(SYMBOL * type.unit(), 2 * radius + 0.6 * type.unit()), radius, 2 * radius, painter);
    }

    /** The same with the words close to a small sign, all of one height so that they stand on one line. */
    LegendItem sign(String text, double radius, BiConsumer<Pen, Disc> painter) {
        return symbol(text, 2 * radius + 1.1 * type.unit(), radius, 1.5 * type.unit(), painter);
    }

    private LegendItem symbol(String text, double indent, double radius, double least, BiConsumer<Pen, Disc> painter) {
        var lines = TextLines.wrapped(text, type.small(), width - indent, language);
        double textHeight = Pen.height(lines.size(), type.small());
        double height = Math.max(textHeight, least);
        double used = indent + TextLines.widest(lines, type.small());
        return new LegendItem(used, height, (pen, box) -> {
            painter.accept(pen, new Disc(box.x() + (indent - 0.6 * type.unit()) / 2, box.y() + height / 2, radius));
            pen.lines(lines, box.x() + indent, box.y() + (height - textHeight) / 2, type.small(), theme.text());
        });
    }

    /**
     * A step of a colour scale.
     *
     * @param label what stands under it; blank for nothing
     */
    record Step(Color colour, String label) {}

    /** The scale from 1 to 9 in the colours of its scores. */
    LegendItem ramp(String name, String meaning, String remark, DoubleFunction<Color> colour) {
        var scores = IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
                .mapToObj(score -> new Step(
                        colour.apply(score),
                        score == Scale.LOWEST || score == Scale.MIDDLE || score == Scale.HIGHEST
                                ? String.valueOf(score)
                                : ""))
                .toList();
        return steps(name, meaning, remark, scores);
    }

    /** A colour scale in flat steps, with what each stands for under it. */
    LegendItem steps(String name, String meaning, String remark, List<Step> steps) {
        var heading = TextLines.wrapped(name, type.heading(), width, language);
        var below = meaning.isEmpty() ? List.<String>of() : TextLines.wrapped(meaning, type.small(), width, language);
        var note = remark.isEmpty() ? List.<String>of() : TextLines.wrapped(remark, type.small(), width, language);
        double bar = 0.75 * type.unit();
        double meaningTop = Pen.height(heading.size(), type.heading());
        double barTop = meaningTop + Pen.height(below.size(), type.small()) + 0.25 * type.unit();
        double ticksTop = barTop + bar + 0.05 * type.unit();
        double noteTop = ticksTop + Pen.height(1, type.small()) + 0.1 * type.unit();
        return new LegendItem(width, noteTop + Pen.height(note.size(), type.small()), (pen, box) -> {
            pen.lines(heading, box.x(), box.y(), type.heading(), theme.text());
            pen.lines(below, box.x(), box.y() + meaningTop, type.small(), theme.muted());
            paint(pen, new Box(box.x(), box.y() + barTop, width, bar), box.y() + ticksTop, steps);
            pen.lines(note, box.x(), box.y() + noteTop, type.small(), theme.muted());
        });
    }

    private void paint(Pen pen, Box bar, double ticksTop, List<Step> steps) {
        double step = bar.width() / steps.size();
        for (int i = 0; i < steps.size(); i++) {
            double left = bar.x() + i * step;
            pen.fill(new Box(left, bar.y(), step, bar.height()), steps.get(i).colour);
            pen.centred(steps.get(i).label, left + step / 2, ticksTop, type.small(), theme.muted());
        }
    }
}
