package org.senken.core.scenario;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the judges say of one cell together.
 *
 * @param judges how many judged it; 0 is an empty cell, which is not the same as a judged 0
 * @param lowest the lowest score given; 0 in an empty cell, where it means nothing
 * @param highest the highest score given
 * @param value what they count together; empty in an empty cell
 */
public record CellReading(Cell cell, int judges, int lowest, int highest, OptionalDouble value) {
    /** From this range on a cell is disputed. */
    public static final int DISPUTED_RANGE = 3;

    static CellReading of(Cell cell, Map<JudgeId, Judgement> said, Search.Joining joining) {
        if (said.isEmpty()) {
            return new CellReading(cell, 0, 0, 0, OptionalDouble.empty());
        }
        var scores = said.values().stream().mapToInt(Judgement::score).summaryStatistics();
        double value = (double) CrossImpact.joined(said.values(), joining) / CrossImpact.unit(joining);
        return new CellReading(cell, said.size(), scores.getMin(), scores.getMax(), OptionalDouble.of(value));
    }

    public boolean isEmpty() {
        return judges == 0;
    }

    /** Judged, and found to be without influence. */
    public boolean isZero() {
        return value.isPresent() && value.getAsDouble() == 0;
    }

    /** How far the scores lie apart. */
    public int range() {
        return highest - lowest;
    }

    /**
     * Whether the judges had better talk: their scores are {@value #DISPUTED_RANGE} or more apart, or some say it promotes and
     * some it hinders. The rule is our own.
     */
    public boolean isDisputed() {
        return range() >= DISPUTED_RANGE || (lowest < 0 && highest > 0);
    }
}
