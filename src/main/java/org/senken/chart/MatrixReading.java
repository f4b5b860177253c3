package org.senken.chart;

import java.util.List;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.ImpactMatrix;

/** The cross-impact matrix of a study as figures read it. Drivers and states are named by their places, from 0. */
record MatrixReading(Scenarios scenarios, ImpactMatrix matrix) {

    static MatrixReading of(Scenarios scenarios) {
        return new MatrixReading(scenarios, CrossImpact.matrix(scenarios));
    }

    List<Driver> drivers() {
        return scenarios.drivers();
    }

    /** What all judges together say a state does to another; 0 if nobody judged. */
    double influence(int from, int fromState, int to, int toState) {
        return inPoints(matrix.at(from, fromState, to, toState));
    }

    /** A sum of influences in points. */
    double inPoints(long units) {
        return (double) units / matrix.unit();
    }

    boolean isJudged(int from, int fromState, int to, int toState) {
        return !scenarios.judgements().at(cell(from, fromState, to, toState)).isEmpty();
    }

    Cell cell(int from, int fromState, int to, int toState) {
        return new Cell(
                drivers().get(from).states().get(fromState).id(),
                drivers().get(to).states().get(toState).id());
    }

    /** Whether it was found that the one driver does not act on the other. */
    boolean isOff(int from, int to) {
        return scenarios.isOff(new Link(drivers().get(from).id(), drivers().get(to).id()));
    }

    /** Whether judgements of a block count at all. */
    boolean counts(int from, int to) {
        return CrossImpact.counts(scenarios, drivers().get(from), drivers().get(to));
    }

    /** The cells between different drivers; what does not act at all needs no judgement and is left out. */
    int askable() {
        return blocks((from, to) -> matrix.states(from) * matrix.states(to));
    }

    /** Those of the askable cells that somebody judged. */
    int judged() {
        return blocks((from, to) -> {
            int judged = 0;
            for (int row = 0; row < matrix.states(from); row++) {
                for (int column = 0; column < matrix.states(to); column++) {
                    judged += isJudged(from, row, to, column) ? 1 : 0;
                }
            }
            return judged;
        });
    }

    private interface Count {
        int of(int from, int to);
    }

    private int blocks(Count count) {
        int sum = 0;
        for (int from = 0; from < matrix.drivers(); from++) {
            for (int to = 0; to < matrix.drivers(); to++) {
                sum += from == to || isOff(from, to) ? 0 : count.of(from, to);
            }
        }
        return sum;
    }

    /** Whether fewer than half of the askable cells are judged, so that what follows is provisional. */
    boolean isProvisional() {
        return 2 * judged() < askable();
    }

    /** The people who judged one by one; empty where only the group did. */
    List<JudgeId> people() {
        return scenarios.judgements().judges().stream()
                .filter(judge -> !judge.equals(JudgeId.GROUP))
                .toList();
    }

    /** The places of a scenario's states, driver by driver; -1 where it has none. */
    int[] places(Scenario scenario) {
        return drivers().stream()
                .mapToInt(driver -> scenario.stateOf(driver.id()).map(driver::placeOf).orElse(-1))
                .toArray();
    }

    /** The balance of a scenario that has a state of every driver. */
    Balance balance(int[] places) {
        return Balance.of(matrix, places);
    }
}
