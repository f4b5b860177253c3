package org.senken.core.portfolio;

import java.util.OptionalDouble;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * One subject on the portfolio map.
 *
 * @param number its place in the official order, from 1; 0 if it has none
 * @param label the name for tight places
 * @param votes the smaller number of votes behind the two coordinates
 * @param risk median dual-use risk; empty where it was not scored by enough experts
 * @param autonomy median strategic autonomy; likewise
 * @param yen the hypothetical allocation
 */
public record Position(
        SubjectId subject,
        int number,
        Text name,
        Text label,
        Range superiority,
        Range indispensability,
        int votes,
        OptionalDouble risk,
        OptionalDouble autonomy,
        long yen) {

    /** At most this autonomy is marked with a ring. */
    public static final double LOW_AUTONOMY = 3;

    public Quadrant quadrant() {
        return Quadrant.of(superiority, indispensability);
    }

    /** Whether strategic autonomy was scored and is low. */
    public boolean lowAutonomy() {
        return autonomy.isPresent() && autonomy.getAsDouble() <= LOW_AUTONOMY;
    }
}
