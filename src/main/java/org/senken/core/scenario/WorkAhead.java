package org.senken.core.scenario;

import java.time.Duration;

/**
 * How long judging takes: 20 seconds for each cell and judge, a rule of thumb of our own.
 *
 * @param cells how many cells are to be judged
 * @param judges how many people judge each of them; the people in a room who judge together are one
 * @param given how many judgements have been given
 */
public record WorkAhead(int cells, int judges, int given) {
    /** The time one judgement takes. */
    public static final Duration EACH = Duration.ofSeconds(20);

    /** The work on a study's matrix. */
    public static WorkAhead of(Scenarios scenarios, int judges) {
        var reading = MatrixReading.of(scenarios);
        int given = reading.blocks().stream()
                .filter(block -> !block.off())
                .flatMap(BlockReading::all)
                .mapToInt(CellReading::judges)
                .sum();
        return new WorkAhead(reading.toJudge(), judges, given);
    }

    /** How long all of it takes. */
    public Duration whole() {
        return EACH.multipliedBy((long) cells * judges);
    }

    /** How long the rest takes. */
    public Duration left() {
        return EACH.multipliedBy(Math.max(0, (long) cells * judges - given));
    }
}
