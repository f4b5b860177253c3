package org.senken.core.scenario;

import org.senken.core.technology.Text;

/**
 * Whether two states can be true together. It is a question of possibility, not of what is wished for. A pair without a
 * verdict has not been looked at, which is not the same as possible.
 *
 * @param reason why not; may be blank for a possible pair
 */
public record Verdict(boolean possible, Text reason) {
    /** Looked at, and nothing speaks against it. */
    public static final Verdict POSSIBLE = new Verdict(true, Text.EMPTY);

    public static Verdict impossible(Text reason) {
        return new Verdict(false, reason);
    }
}
