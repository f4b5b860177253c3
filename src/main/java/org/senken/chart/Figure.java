package org.senken.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
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
        Function<HouseTheme, JFreeChart> drawing) {

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
                drawing);
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
