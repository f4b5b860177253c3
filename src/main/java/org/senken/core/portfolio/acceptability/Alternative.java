package org.senken.core.portfolio.acceptability;

import java.util.List;

/**
 * Something to rank.
 *
 * @param values one for each criterion
 */
public record Alternative(String id, List<Value> values) {
    public Alternative {
        values = List.copyOf(values);
    }
}
