package org.senken.report.contents;

import java.util.Optional;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;
import org.senken.core.technology.Sentence;

/** Whether the words of a figure can be read in print. */
public final class PrintedType {
    /** The smallest type in points. */
    static final double SMALLEST = 9;
    /** Type may be so much smaller by rounding. */
    static final double NEARLY = 0.05;

    private PrintedType() {}

    /** Says that type would be under 9 pt in a size on paper, and what to do; empty if it can be read. */
    public static Optional<Sentence> tooSmall(Figure figure, FigureSize size) {
        double smallest = FigureInk.of(figure, size).smallest();
        return smallest < SMALLEST - NEARLY
                ? Optional.of(Sentence.of("figure.type.small", figure.kind(), plain(smallest)))
                : Optional.empty();
    }

    private static String plain(double points) {
        return String.valueOf(Math.round(points * 10) / 10.0);
    }
}
