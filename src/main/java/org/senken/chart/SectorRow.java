package org.senken.chart;

import java.util.List;
import java.util.SortedMap;
import org.senken.core.delphi.GroupFigures;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Sector;

/** What the sectors of a panel said to one question, as far as it may be shown. */
record SectorRow(Cell cell, GroupFigures<Sector> figures) {

    SortedMap<Sector, GroupStatistics> shown() {
        return figures.shown();
    }

    /** The sectors with votes that may not be shown. */
    List<Sector> suppressed() {
        return figures.suppressed();
    }

    double lowest() {
        return shown().values().stream()
                .mapToDouble(GroupStatistics::median)
                .min()
                .orElse(Double.NaN);
    }

    double highest() {
        return shown().values().stream()
                .mapToDouble(GroupStatistics::median)
                .max()
                .orElse(Double.NaN);
    }

    /** How far the sectors' medians lie apart, in points; NaN with fewer than two sectors shown. */
    double gap() {
        return shown().size() < 2 ? Double.NaN : highest() - lowest();
    }
}
