package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.technology.Text;

/**
 * "Somewhereland", the example of the ScenarioWizard manual 4.1 (Weimer-Jehle 2013), figures 2-2 and 2-3, page 11: drivers A
 * to F, states A1, A2, … Its ten consistent scenarios are listed at cross-impact.de.
 */
public final class Somewhereland {
    private static final int[] STATES = {3, 3, 3, 2, 3, 3};

    private static final int[][] CELLS = {
        {0, 0, 0, -2, 1, 1, 0, 0, 0, 0, 0, -2, 1, 1, 0, 0, 0},
        {0, 0, 0, 2, 1, -3, -2, -1, 3, -2, 2, 0, 0, 0, 2, -1, -1},
        {0, 0, 0, 0, 0, 0, 0, 2, -2, 3, -3, 2, -1, -1, -2, 2, 0},
        {0, 0, 0, 0, 0, 0, -2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 1, 0, -1, 0, 0, 0},
        {3, -1, -2, 0, 0, 0, 3, 0, -3, 0, 0, 3, -1, -2, -2, 1, 1},
        {2, 1, -3, 0, 0, 0, 0, 0, 0, -2, 2, -3, 1, 2, 0, 0, 0},
        {-1, 2, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 2, 3, -1, -2, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, -1, -2, -2, 1, 1},
        {0, -3, 3, 0, 0, 0, 0, 0, 0, 0, 0, -3, 1, 2, 2, -1, -1},
        {0, 0, 0, 0, 0, 0, -2, -1, 3, 0, 0, 0, 0, 0, 2, -1, -1},
        {0, 0, 0, -1, 0, 1, 1, 1, -2, 0, 0, 0, 0, 0, -1, 0, 1},
        {2, -1, -1, -3, 1, 2, 3, 0, -3, 0, 0, 0, 0, 0, -2, -1, 3},
        {0, 3, -3, 0, 0, 0, -3, 0, 3, -3, 3, -2, 1, 1, 0, 0, 0},
        {1, -2, 1, 0, 0, 0, -1, 2, -1, 2, -2, 2, -1, -1, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, -1, 2, -1, 1, -1, 2, -1, -1, 0, 0, 0}
    };

    private Somewhereland() {}

    /** The matrix in whole influences. */
    public static ImpactMatrix matrix() {
        return ImpactMatrix.of(STATES, CELLS, 1);
    }

    /** A combination by its usual name, such as A2 B1 C3 D1 E1 F1. */
    public static int[] combination(String name) {
        return List.of(name.split(" ")).stream()
                .mapToInt(each -> each.charAt(1) - '1')
                .toArray();
    }

    /** The consistent scenarios as published. */
    public static List<int[]> consistent() {
        return List.of(
                        "A3 B1 C3 D2 E1 F1",
                        "A3 B2 C3 D2 E1 F1",
                        "A2 B1 C3 D2 E2 F1",
                        "A2 B2 C3 D2 E2 F1",
                        "A3 B1 C2 D1 E1 F2",
                        "A1 B2 C2 D1 E1 F2",
                        "A3 B2 C2 D1 E1 F2",
                        "A1 B3 C2 D1 E1 F2",
                        "A1 B3 C2 D1 E1 F3",
                        "A1 B3 C1 D2 E3 F3")
                .stream()
                .map(Somewhereland::combination)
                .toList();
    }

    /** A study with these drivers, judged completely by the group. */
    public static Scenarios study() {
        var drivers = new ArrayList<Driver>();
        var states = new ArrayList<StateId>();
        for (int driver = 0; driver < STATES.length; driver++) {
            var name = String.valueOf((char) ('A' + driver));
            var own = new ArrayList<State>();
            for (int state = 1; state <= STATES[driver]; state++) {
                own.add(State.named(new StateId(name + state), Text.same(name + state)));
                states.add(new StateId(name + state));
            }
            drivers.add(Driver.of(new DriverId(name), Text.same(name), own));
        }
        var judged = new TreeMap<Cell, Map<JudgeId, Judgement>>();
        for (int row = 0; row < CELLS.length; row++) {
            for (int column = 0; column < CELLS.length; column++) {
                var cell = new Cell(states.get(row), states.get(column));
                if (cell.from().value().charAt(0) != cell.to().value().charAt(0)) {
                    judged.put(cell, Map.of(JudgeId.GROUP, Judgement.of(CELLS[row][column])));
                }
            }
        }
        return Scenarios.NONE.withDrivers(drivers).withJudgements(Judgements.of(judged));
    }

    /** The cell of two states by their names. */
    public static Cell cell(String from, String to) {
        return new Cell(new StateId(from), new StateId(to));
    }
}
