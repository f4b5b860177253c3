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
    /** The headings a narrative is told under, in their order. */
    public enum Part {
        WHAT,
        HOW,
        WHOM
    }

    /** Not told yet. */
    public static final Narrative NONE = new Narrative(Text.EMPTY, Text.EMPTY, Text.EMPTY);

    /** The text under one heading. */
    public Text under(Part part) {
        return switch (part) {
            case WHAT -> what;
            case HOW -> how;
            case WHOM -> whom;
        };
    }

    /** The narrative with the text under one heading replaced. */
    public Narrative with(Part part, Text text) {
        return switch (part) {
            case WHAT -> new Narrative(text, how, whom);
            case HOW -> new Narrative(what, text, whom);
            case WHOM -> new Narrative(what, how, text);
        };
    }
}
