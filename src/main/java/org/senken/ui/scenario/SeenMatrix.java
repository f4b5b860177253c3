package org.senken.ui.scenario;

import java.util.Optional;
import java.util.SortedMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;

/**
 * The cross-impact matrix as it is read: of one judge, or of all together. Nothing is reckoned before it is asked for, so
 * that a matrix of any size is read as far as it is seen.
 *
 * @param judge whose judgements; empty for all together
 */
record SeenMatrix(Scenarios scenarios, Axis axis, Optional<JudgeId> judge) {
    static SeenMatrix of(Scenarios scenarios, Optional<JudgeId> judge) {
        return new SeenMatrix(scenarios, Axis.of(scenarios.drivers()), judge);
    }

    int size() {
        return axis.size();
    }

    Cell cell(int row, int column) {
        return new Cell(axis.at(row).state().id(), axis.at(column).state().id());
    }

    SeenCell at(int row, int column) {
        var from = axis.at(row).driver();
        var to = axis.at(column).driver();
        if (from.id().equals(to.id()) && !from.holdsItself()) {
            return SeenCell.OWN;
        }
        if (scenarios.isOff(new Link(from.id(), to.id()))) {
            return SeenCell.OFF;
        }
        return judged(scenarios.judgements().at(cell(row, column)));
    }

    private SeenCell judged(SortedMap<JudgeId, Judgement> said) {
        if (judge.isPresent()) {
            var own = said.get(judge.get());
            return own == null ? SeenCell.EMPTY : SeenCell.judged(own.score(), false);
        }
        return said.isEmpty()
                ? SeenCell.EMPTY
                : SeenCell.judged(
                        Influence.joined(said.values(), scenarios.search().joining()),
                        Spread.of(said.values()).isDisputed());
    }

    /** What a cell counts: 0 where it is empty or does not count. */
    double counted(int row, int column) {
        var from = axis.at(row).driver();
        var to = axis.at(column).driver();
        if (!CrossImpact.counts(scenarios, from, to)) {
            return 0;
        }
        var said = scenarios.judgements().at(cell(row, column)).values();
        return said.isEmpty() ? 0 : Influence.joined(said, scenarios.search().joining());
    }

    /** The sum of a row within one block: 0 where a state only says how one development is preferred to another. */
    double rowSum(int row, int block) {
        double sum = 0;
        for (int column = axis.first(block); column < axis.first(block + 1); column++) {
            if (at(row, column).isJudged()) {
                sum += at(row, column).value();
            }
        }
        return sum;
    }

    /** What the states of a combination together say of a column's state; all judges together, whoever is read. */
    double balance(int column, SortedMap<DriverId, StateId> states) {
        double sum = 0;
        for (var state : states.values()) {
            var row = axis.indexOf(state);
            if (row.isPresent()) {
                sum += counted(row.getAsInt(), column);
            }
        }
        return sum;
    }
}
