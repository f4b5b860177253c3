package org.senken.core.scenario;

/**
 * How much of the cross-impact matrix has been judged by anybody. A block counts as judged as a whole where it was found that the one
 * driver does not act on the other.
 *
 * @param judged cells with a judgement
 * @param cells all cells that can have one
 */
public record Coverage(long judged, long cells) {
    /** The coverage of a study's matrix. */
    public static Coverage of(Scenarios scenarios) {
        long judged = 0;
        long cells = 0;
        for (var from : scenarios.drivers()) {
            for (var to : scenarios.drivers()) {
                if (!from.id().equals(to.id()) || from.holdsItself()) {
                    long block = (long) from.states().size() * to.states().size();
                    cells += block;
                    judged += scenarios.isOff(new Link(from.id(), to.id())) ? block : judged(scenarios, from, to);
                }
            }
        }
        return new Coverage(judged, cells);
    }

    private static long judged(Scenarios scenarios, Driver from, Driver to) {
        return from.states().stream()
                .mapToLong(state -> to.states().stream()
                        .filter(target -> !scenarios
                                .judgements()
                                .at(new Cell(state.id(), target.id()))
                                .isEmpty())
                        .count())
                .sum();
    }

    /** Whether less than half is judged, so that whatever follows from the matrix is provisional. */
    public boolean isProvisional() {
        return judged * 2 < cells;
    }
}
