package org.senken.core.portfolio.acceptability;

import java.util.Optional;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;

/**
 * A criterion that counts.
 *
 * @param direction whether high or low is better
 * @param scale the numbers worth nothing and everything; where it is left out, what the alternatives can reach
 */
public record Axis(CriterionId criterion, Direction direction, Optional<Interval> scale) {
    /**
     * @throws IllegalArgumentException if the criterion only sets a flag
     */
    public Axis {
        if (direction == Direction.FLAG) {
            throw new IllegalArgumentException("a flag ranks nothing: " + criterion);
        }
    }
}
