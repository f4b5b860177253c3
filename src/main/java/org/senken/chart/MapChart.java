package org.senken.chart;

import java.util.List;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.core.technology.Language;

/** The portfolio map as a figure. */
public final class MapChart {
    private static final FigureSize SIZE = new FigureSize(240, 170);

    private MapChart() {}

    /** The map of a closed round in one language. */
    public static Figure figure(PortfolioMap map, Language language) {
        return figure(map, List.of(), language);
    }

    /** A map under a scenario, with a line from where each subject stands on another map. */
    static Figure figure(PortfolioMap map, PortfolioMap before, Language language) {
        return figure(map, before.positions(), language);
    }

    private static Figure figure(PortfolioMap map, List<Position> before, Language language) {
        var words = new MapWords(map, before, language);
        return Figure.of(
                ChartKind.MAP.id(), SIZE, words.caption(), MapTable.of(words), theme -> new MapPage(words, theme));
    }
}
