package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What would make a combination consistent: for each inconsistent driver the single cells whose change would put it right,
 * and what becomes of the whole if the driver takes another state instead. All figures are in units of the matrix.
 *
 * <p>A changed cell counts for its own driver alone, since other drivers' sums do not hold it: so a combination becomes
 * consistent exactly when each of its inconsistent drivers is put right.
 *
 * @param drivers the inconsistent drivers, the most inconsistent first
 */
public record Repairs(List<Repair> drivers) {
    /**
     * How one driver could be put right.
     *
     * @param best the state its balance speaks for most, the lowest of equals
     * @param shortfall by how much that state is ahead: its inconsistency
     * @param cells each of them does alone; small results first, equals in the order of the matrix
     * @param states the other states it could take, those that leave the least inconsistency first
     */
    public record Repair(int driver, int best, int shortfall, List<CellChange> cells, List<StateChange> states) {
        public Repair {
            cells = List.copyOf(cells);
            states = List.copyOf(states);
        }
    }

    /**
     * A cell judged otherwise.
     *
     * @param from whose influence: a driver that has this state in the combination
     * @param to the state that is raised or lowered, of the inconsistent driver
     * @param now the influence as it is
     * @param then the influence it would take: raised, or lowered, by just the shortfall
     */
    public record CellChange(int from, int to, int now, int then) {}

    /**
     * The driver moved to another state.
     *
     * @param inconsistency of the whole combination after that
     */
    public record StateChange(int state, int inconsistency) {}

    public Repairs {
        drivers = List.copyOf(drivers);
    }

    /** What would make a combination consistent; nothing if it is. */
    public static Repairs of(ImpactMatrix matrix, int[] states) {
        var balance = Balance.of(matrix, states);
        var drivers = new ArrayList<Repair>();
        for (int driver = 0; driver < states.length; driver++) {
            if (balance.inconsistency(driver) > 0) {
                drivers.add(repair(matrix, balance, states, driver));
            }
        }
        drivers.sort(Comparator.comparingInt(Repair::shortfall).reversed());
        return new Repairs(drivers);
    }

    /** The sum of all changes, if one cell is changed for each inconsistent driver. */
    public int totalChange() {
        return drivers.stream().mapToInt(Repair::shortfall).sum();
    }

    private static Repair repair(ImpactMatrix matrix, Balance balance, int[] states, int driver) {
        int best = Basins.next(matrix, states)[driver];
        int shortfall = balance.inconsistency(driver);
        var ahead = new ArrayList<Integer>();
        for (int state = 0; state < matrix.states(driver); state++) {
            if (balance.sum(driver, state) > balance.ownSum(driver)) {
                ahead.add(state);
            }
        }
        var cells = new ArrayList<CellChange>();
        for (int from = 0; from < states.length; from++) {
            if (from != driver) {
                cells.add(change(matrix, from, states[from], driver, states[driver], shortfall));
                if (ahead.size() == 1) {
                    cells.add(change(matrix, from, states[from], driver, best, -shortfall));
                }
            }
        }
        cells.sort(Comparator.comparingInt(each -> Math.abs(each.then())));
        return new Repair(driver, best, shortfall, cells, moves(matrix, states, driver));
    }

    private static CellChange change(ImpactMatrix matrix, int from, int fromState, int to, int toState, int by) {
        int now = matrix.at(from, fromState, to, toState);
        return new CellChange(matrix.index(from, fromState), matrix.index(to, toState), now, now + by);
    }

    private static List<StateChange> moves(ImpactMatrix matrix, int[] states, int driver) {
        var moves = new ArrayList<StateChange>();
        for (int state = 0; state < matrix.states(driver); state++) {
            if (state != states[driver]) {
                var moved = states.clone();
                moved[driver] = state;
                moves.add(new StateChange(state, Balance.of(matrix, moved).inconsistency()));
            }
        }
        moves.sort(Comparator.comparingInt(StateChange::inconsistency));
        return moves;
    }
}
