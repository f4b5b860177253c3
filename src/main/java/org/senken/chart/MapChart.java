package org.senken.chart;

import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.technology.Language;

/** The portfolio map as a figure. */
public final class MapChart {
    private static final FigureSize SIZE = new FigureSize(240, 170);

    private MapChart() {}

    /** The map of a closed round in one language. */
    public static Figure figure(PortfolioMap map, Language language) {
        var words = new MapWords(map, language);
        return Figure.of(
                ChartKind.MAP.id(), SIZE, words.caption(), MapTable.of(words), theme -> new MapPage(words, theme));
    }
}
