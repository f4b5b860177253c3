package org.senken.core.scenario;

import org.senken.core.technology.Text;

/**
 * One of the ways a driver may develop until the horizon.
 *
 * @param name short, for tables
 * @param text a sentence that says what it means
 */
public record State(StateId id, Text name, Text text) {
    /** A state of which only the name is known. */
    public static State named(StateId id, Text name) {
        return new State(id, name, Text.EMPTY);
    }

    public State withName(Text changed) {
        return new State(id, changed, text);
    }

    public State withText(Text changed) {
        return new State(id, name, changed);
    }
}
