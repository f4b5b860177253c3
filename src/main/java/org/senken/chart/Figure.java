package org.senken.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.senken.core.technology.Language;

/**
 * What screen, report and command line share: a picture with the words and numbers that belong to it.
 *
 * @param kind what it shows, as commands and file names call it: "map", "heatmap"
 * @param language the language of every word in it
 * @param size its size on paper where nobody chooses another
 * @param notes the sentences that must stand under it
 * @param altText what it shows, for those who cannot see it
 * @param data the numbers it is drawn from
 * @param drawing makes the chart in a theme
 * @param translation makes the same figure in a language; empty where it stands in one language alone
 */
public record Figure(
        String kind,
        Language language,
        FigureSize size,
        String title,
        String subtitle,
        List<String> notes,
        String altText,
        DataTable data,
        Function<HouseTheme, JFreeChart> drawing,
        Optional<Function<Language, Figure>> translation) {

    public Figure {
        notes = List.copyOf(notes);
    }

    static Figure of(
            String kind, FigureSize size, Caption caption, DataTable data, Function<HouseTheme, JFreeChart> drawing) {
        return new Figure(
                kind,
                caption.language(),
                size,
                caption.title(),
                caption.subtitle(),
                caption.notes(),
                caption.altText(),
                data,
                drawing,
                Optional.empty());
    }

    /** The same figure, which can be had in other languages too. */
    Figure translatedBy(Function<Language, Figure> telling) {
        return new Figure(kind, language, size, title, subtitle, notes, altText, data, drawing, Optional.of(telling));
    }

    /** The figure in every language it can be had in. */
    public List<Figure> editions() {
        return translation
                .map(telling -> Stream.of(Language.values())
                        .map(each -> each == language ? this : telling.apply(each))
                        .toList())
                .orElse(List.of(this));
    }

    /** What a file of the figure is known by; it stays the same when the figure is drawn anew from other numbers. */
    public String id() {
        return "senken-" + kind + "-" + language.code();
    }

    /** A new chart of the figure for one pane of the screen; title, legend and notes are part of it. */
    public JFreeChart chart(HouseTheme theme) {
        return drawing.apply(theme);
    }

    /** Draws the figure for paper, which is always light, into an area measured in points. */
    public void draw(Graphics2D graphics, Rectangle2D area) {
        chart(HouseTheme.LIGHT).draw(graphics, area);
    }
}
