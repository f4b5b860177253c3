package org.senken.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Sector;

/**
 * What the sectors of a panel said to one question.
 *
 * @param shown the figures of the sectors that may be shown
 * @param suppressed the sectors with votes that may not be shown
 */
record SectorRow(Cell cell, Map<Sector, GroupStatistics> shown, List<Sector> suppressed) {
    SectorRow {
        shown = Collections.unmodifiableMap(new EnumMap<>(shown));
        suppressed = List.copyOf(suppressed);
    }

    /** The figures of a cell's newest votes, without groups that are too small or that subtraction would reveal. */
    static SectorRow of(Cell cell, RoundResults results) {
        var answers = new EnumMap<Sector, List<Answer>>(Sector.class);
        for (var vote : results.votes().votes(cell.counted().question())) {
            var sector = results.study().expert(vote.expert()).orElseThrow().sector();
            answers.computeIfAbsent(sector, first -> new ArrayList<>()).add(vote.answer());
        }
        var groups = new EnumMap<Sector, GroupStatistics>(Sector.class);
        answers.forEach((sector, given) -> groups.put(sector, GroupStatistics.of(given)));
        groups.values().removeIf(group -> group.n() == 0);
        return new SectorRow(cell, groups, List.of())
                .withoutSmall(results.votes().newest().round().rules().smallestGroup());
    }

    private SectorRow withoutSmall(int smallest) {
        var kept = new EnumMap<Sector, GroupStatistics>(Sector.class);
        kept.putAll(shown);
        kept.values().removeIf(group -> group.n() < smallest);
        var hidden = new ArrayList<>(shown.keySet());
        hidden.removeAll(kept.keySet());
        // one group hidden alone, or few votes, could be had by subtracting the others from the whole
        while (!hidden.isEmpty() && !kept.isEmpty() && (hidden.size() == 1 || votes(hidden) < smallest)) {
            var next = Collections.min(
                            kept.entrySet(),
                            Comparator.comparingInt(each -> each.getValue().n()))
                    .getKey();
            kept.remove(next);
            hidden.add(next);
        }
        Collections.sort(hidden);
        return new SectorRow(cell, kept, hidden);
    }

    private int votes(List<Sector> sectors) {
        return sectors.stream().mapToInt(sector -> shown.get(sector).n()).sum();
    }

    double lowest() {
        return shown.values().stream()
                .mapToDouble(GroupStatistics::median)
                .min()
                .orElse(Double.NaN);
    }

    double highest() {
        return shown.values().stream()
                .mapToDouble(GroupStatistics::median)
                .max()
                .orElse(Double.NaN);
    }

    /** How far the sectors' medians lie apart, in points; NaN with fewer than two sectors shown. */
    double gap() {
        return shown.size() < 2 ? Double.NaN : highest() - lowest();
    }
}
