package org.senken.report;

import org.senken.chart.ChartKind;
import org.senken.chart.ChartNeed;
import org.senken.chart.Figure;
import org.senken.language.Messages;

/** What a figure was drawn from, for whoever quotes it; its notes say which round. */
final class FigureSource {
    private FigureSource() {}

    static String of(Figure figure) {
        var key = ChartKind.of(figure.kind()).map(ChartKind::need).map(FigureSource::key);
        return Messages.in(figure.language()).get(key.orElse("figure.source.log"));
    }

    private static String key(ChartNeed need) {
        return switch (need) {
            case VOTES -> "figure.source.votes";
            case JUDGEMENTS, SEARCH -> "contents.source.judgements";
            case CHOSEN -> "contents.source.scenarios";
            case RANKING -> "figure.source.ranking";
            case FUNDING -> "figure.source.funding";
        };
    }
}
