package org.senken.core.scenario;

import java.util.List;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * Something unlikely that would change a great deal: often an emerging technology that meets an existing one and a need.
 *
 * @param combination what would have to come together
 * @param raises the states it would make more likely
 * @param signposts what would announce it
 */
public record Wildcard(
        WildcardId id,
        Text name,
        Text text,
        List<SubjectId> areas,
        Combination combination,
        List<StateId> raises,
        Text signposts) {
    /** What meets in a game changer. */
    public record Combination(Text emerging, Text existing, Text need) {
        /** Nothing has been said of it. */
        public static final Combination NONE = new Combination(Text.EMPTY, Text.EMPTY, Text.EMPTY);
    }

    public Wildcard {
        areas = List.copyOf(areas);
        raises = List.copyOf(raises);
    }

    public Wildcard withRaises(List<StateId> changed) {
        return new Wildcard(id, name, text, areas, combination, changed, signposts);
    }
}
