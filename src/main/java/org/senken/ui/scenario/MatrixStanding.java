package org.senken.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.WorkAhead;

/**
 * How far the matrix is judged.
 *
 * @param asked cells that can be judged: those of drivers that act on each other, as far as is known
 * @param judged how many of these somebody has judged
 * @param judges how many have judged anything, 1 at least
 * @param given how many judgements there are on cells that are asked
 * @param disputed cells on which the judges are far apart, in the order of the matrix
 */
record MatrixStanding(long asked, long judged, int judges, long given, List<Cell> disputed) {
    static MatrixStanding of(Scenarios scenarios) {
        var axis = Axis.of(scenarios.drivers());
        long asked = asked(scenarios);
        long judged = 0;
        long given = 0;
        var disputed = new ArrayList<Cell>();
        var judges = new HashSet<>();
        for (var entry : scenarios.judgements().cells().entrySet()) {
            if (counts(scenarios, axis, entry.getKey())) {
                judged++;
                given += entry.getValue().size();
                judges.addAll(entry.getValue().keySet());
                if (Spread.of(entry.getValue().values()).isDisputed()) {
                    disputed.add(entry.getKey());
                }
            }
        }
        disputed.sort((a, b) -> Integer.compare(place(axis, a), place(axis, b)));
        return new MatrixStanding(asked, judged, Math.max(1, judges.size()), given, List.copyOf(disputed));
    }

    private static long asked(Scenarios scenarios) {
        long asked = 0;
        for (var from : scenarios.drivers()) {
            for (var to : scenarios.drivers()) {
                asked += CrossImpact.counts(scenarios, from, to) ? cells(from, to) : 0;
            }
        }
        return asked;
    }

    private static long cells(Driver from, Driver to) {
        return (long) from.states().size() * to.states().size();
    }

    private static boolean counts(Scenarios scenarios, Axis axis, Cell cell) {
        var row = axis.indexOf(cell.from());
        var column = axis.indexOf(cell.to());
        return row.isPresent()
                && column.isPresent()
                && CrossImpact.counts(
                        scenarios,
                        axis.at(row.getAsInt()).driver(),
                        axis.at(column.getAsInt()).driver());
    }

    private static int place(Axis axis, Cell cell) {
        return axis.indexOf(cell.from()).orElse(0) * axis.size()
                + axis.indexOf(cell.to()).orElse(0);
    }

    /** Whether less than half is judged: what follows from such a matrix is provisional. */
    boolean isProvisional() {
        return judged * 2 < asked;
    }

    /** What is left for the judges, at 20 seconds a judgement each. */
    Duration ahead() {
        return WorkAhead.EACH.multipliedBy(Math.max(0, asked * judges - given));
    }
}
