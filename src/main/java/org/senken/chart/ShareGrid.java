package org.senken.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** What tables of shares have in common: the more often, the darker, with the percentage where there is room. */
final class ShareGrid {
    private static final double LEGEND = 15;
    private static final double[] STEPS = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1};
    /** Larger tables let the mouse point at rows alone. */
    private static final int MOST_POINTED = 2_500;

    private ShareGrid() {}

    /** A cell; one that never happens stays empty. */
    static void paint(Sheet sheet, Box at, double share) {
        if (share > 0) {
            HeatCell.paintTight(
                    sheet, at, RankingWords.percent(share), sheet.theme().share(share));
        }
    }

    static boolean pointsAtCells(int rows) {
        return rows * rows <= MOST_POINTED;
    }

    static LegendItem legend(LegendParts parts, String name, String remark) {
        double width = Math.min(parts.width(), LEGEND * parts.type().unit());
        var narrow = new LegendParts(parts.type(), parts.theme(), parts.language(), width);
        List<LegendParts.Step> steps = DoubleStream.of(STEPS)
                .mapToObj(share -> new LegendParts.Step(parts.theme().share(share), RankingWords.percent(share)))
                .toList();
        return narrow.steps(name, "", remark, steps);
    }
}
