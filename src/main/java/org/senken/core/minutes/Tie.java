package org.senken.core.minutes;

import org.jspecify.annotations.Nullable;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;

/**
 * What a note or a wording is about: the place on screen when it was written.
 *
 * @param room the room's name in lower case, for example "scoring"
 * @param round the round on screen, if there was one
 */
public record Tie(
        String room,
        @Nullable Integer round,
        @Nullable SubjectId subject,
        @Nullable CriterionId criterion) {
    /** A tie to a room as a whole. */
    public static Tie to(String room) {
        return new Tie(room, null, null, null);
    }
}
