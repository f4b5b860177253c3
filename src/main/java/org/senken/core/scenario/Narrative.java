package org.senken.core.scenario;

import org.senken.core.technology.Text;

/**
 * A scenario told.
 *
 * @param what what the world looks like in the horizon year
 * @param how how it came about
 * @param whom whom it favours and whom it burdens
 */
public record Narrative(Text what, Text how, Text whom) {
    /** Not told yet. */
    public static final Narrative NONE = new Narrative(Text.EMPTY, Text.EMPTY, Text.EMPTY);
}
