package org.senken.chart;

import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.technology.Language;

/** The portfolio map as a figure. */
public final class MapChart {
    /** What commands and file names call it. */
    public static final String KIND = "map";

    private static final FigureSize SIZE = new FigureSize(240, 170);

    private MapChart() {}

    /** The map of a closed round in one language. */
    public static Figure figure(PortfolioMap map, Language language) {
        var words = new MapWords(map, language);
        return new Figure(
                KIND,
                language,
                SIZE,
                words.title(),
                words.subtitle(),
                words.notes(),
                words.altText(),
                MapTable.of(words),
                theme -> new MapPage(words, theme));
    }
}
