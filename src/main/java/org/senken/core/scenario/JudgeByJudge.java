package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a combination fares with each judge alone. A cell that a judge left empty counts as all judges say it together, so that
 * judges who shared the matrix out among them are not held against each other. The measure is our own.
 *
 * @param judges in their order
 * @param inconsistencies of the combination for each of them, in points of influence
 */
public record JudgeByJudge(List<JudgeId> judges, List<Double> inconsistencies) {
    private static final double NEARLY = 1e-9;

    public JudgeByJudge {
        judges = List.copyOf(judges);
        inconsistencies = List.copyOf(inconsistencies);
    }

    /**
     * Asks each judge.
     *
     * @param places the state of each driver, from 0, in the order of the drivers
     */
    public static JudgeByJudge of(Scenarios scenarios, int[] places) {
        var judges = List.copyOf(scenarios.judgements().judges());
        var found = new ArrayList<Double>();
        for (var judge : judges) {
            found.add(inconsistency(scenarios, places, judge));
        }
        return new JudgeByJudge(judges, found);
    }

    private static double inconsistency(Scenarios scenarios, int[] places, JudgeId judge) {
        double worst = 0;
        for (int to = 0; to < places.length; to++) {
            var driver = scenarios.drivers().get(to);
            var sums = driver.states().stream()
                    .map(state -> sum(scenarios, places, judge, driver, state))
                    .toList();
            double best = sums.stream().max(Double::compare).orElseThrow();
            worst = Math.max(worst, best - sums.get(places[to]));
        }
        return worst;
    }

    private static double sum(Scenarios scenarios, int[] places, JudgeId judge, Driver to, State state) {
        double sum = 0;
        for (int from = 0; from < places.length; from++) {
            var driver = scenarios.drivers().get(from);
            if (CrossImpact.counts(scenarios, driver, to)) {
                var cell = new Cell(driver.states().get(places[from]).id(), state.id());
                sum += influence(scenarios, judge, cell);
            }
        }
        return sum;
    }

    private static double influence(Scenarios scenarios, JudgeId judge, Cell cell) {
        var said = scenarios.judgements().at(cell);
        var own = said.get(judge);
        return own != null
                ? own.score()
                : joined(said.values(), scenarios.search().joining());
    }

    private static double joined(Collection<Judgement> said, Search.Joining joining) {
        return said.isEmpty() ? 0 : (double) CrossImpact.joined(said, joining) / CrossImpact.unit(joining);
    }

    /** How many judges alone find it consistent. */
    public int holds() {
        return (int) inconsistencies.stream().filter(each -> each < NEARLY).count();
    }

    public boolean isOneJudge() {
        return judges.size() < 2;
    }
}
