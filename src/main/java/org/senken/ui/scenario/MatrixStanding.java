package org.senken.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.WorkAhead;

/**
 * How far the matrix is judged.
 *
 * @param asked cells that can be judged: those of drivers that act on each other, as far as is known
 * @param off cells that need no judgement, since the one driver does not act on the other
 * @param judged how many of those that are asked somebody has judged
 * @param given how many judgements each judge has given on cells that are asked
 * @param disputed cells on which the judges are far apart, in the order of the matrix
 */
record MatrixStanding(long asked, long off, long judged, Map<JudgeId, Long> given, List<Cell> disputed) {
    MatrixStanding {
        given = Map.copyOf(given);
        disputed = List.copyOf(disputed);
    }

    static MatrixStanding of(Scenarios scenarios) {
        var axis = Axis.of(scenarios.drivers());
        long asked = asked(scenarios);
        long judged = 0;
        var disputed = new ArrayList<Cell>();
        var given = new HashMap<JudgeId, Long>();
        for (var entry : scenarios.judgements().cells().entrySet()) {
            if (counts(scenarios, axis, entry.getKey())) {
                judged++;
                entry.getValue().keySet().forEach(judge -> given.merge(judge, 1L, Long::sum));
                if (Spread.of(entry.getValue().values()).isDisputed()) {
                    disputed.add(entry.getKey());
                }
            }
        }
        disputed.sort((a, b) -> Integer.compare(place(axis, a), place(axis, b)));
        return new MatrixStanding(asked, off(scenarios), judged, given, disputed);
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

    private static long off(Scenarios scenarios) {
        return scenarios.acts().entrySet().stream()
                .filter(each -> !each.getValue())
                .mapToLong(each -> scenarios
                        .driver(each.getKey().from())
                        .flatMap(from -> scenarios.driver(each.getKey().to()).map(to -> cells(from, to)))
                        .orElse(0L))
                .sum();
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

    /** Whether less than half is known, judged or off: what follows from such a matrix is provisional. */
    boolean isProvisional() {
        return 2 * (judged + off) < asked + off;
    }

    /** How much of the matrix is known, in percent. */
    long percentKnown() {
        return Math.round(100.0 * (judged + off) / Math.max(1, asked + off));
    }

    /** How many have judged anything; 1 at least. */
    int judges() {
        return Math.max(1, given.size());
    }

    /** How long all judges need for the whole matrix together. */
    Duration whole() {
        return WorkAhead.EACH.multipliedBy(asked * judges());
    }

    /** What is left: for one judge what that judge has not judged, for all together what nobody has. */
    Duration ahead(Optional<JudgeId> judge) {
        return judge.map(each -> WorkAhead.EACH.multipliedBy(asked - given.getOrDefault(each, 0L)))
                .orElseGet(() -> WorkAhead.EACH.multipliedBy((asked - judged) * judges()));
    }
}
