package org.senken.chart;

import java.util.List;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.MatrixReading;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.ImpactMatrix;

/** The cross-impact matrix of a study as figures read it. Drivers and states are named by their places, from 0. */
record MatrixNumbers(Scenarios scenarios, ImpactMatrix matrix, MatrixReading reading) {

    static MatrixNumbers of(Scenarios scenarios) {
        return new MatrixNumbers(scenarios, CrossImpact.matrix(scenarios), MatrixReading.of(scenarios));
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
        return scenarios.isOff(
                new Link(drivers().get(from).id(), drivers().get(to).id()));
    }

    /** Whether judgements of a block count at all. */
    boolean counts(int from, int to) {
        return CrossImpact.counts(scenarios, drivers().get(from), drivers().get(to));
    }

    /** The cells that are to be judged. */
    int askable() {
        return reading.toJudge();
    }

    /** Those of them that somebody judged. */
    int judged() {
        return reading.judged();
    }

    /** Whether so little is known that what follows is provisional. */
    boolean isProvisional() {
        return reading.isProvisional();
    }

    /** The people who judged one by one; empty where only the group did. */
    List<JudgeId> people() {
        return scenarios.judgements().judges().stream()
                .filter(judge -> !judge.equals(JudgeId.GROUP))
                .toList();
    }

    /** Whether the group judged anything together. */
    boolean isOfTheGroup() {
        return scenarios.judgements().judges().contains(JudgeId.GROUP);
    }

    /** The places of a scenario's states, driver by driver; -1 where it has none. */
    int[] places(Scenario scenario) {
        return drivers().stream()
                .mapToInt(driver ->
                        scenario.stateOf(driver.id()).map(driver::placeOf).orElse(-1))
                .toArray();
    }

    /** The balance of a scenario that has a state of every driver. */
    Balance balance(int[] places) {
        return Balance.of(matrix, places);
    }
}
