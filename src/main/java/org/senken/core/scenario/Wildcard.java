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

        /** The things that meet, in the order they are named. */
        public enum Role {
            EMERGING,
            EXISTING,
            NEED
        }

        /** What plays a role. */
        public Text of(Role role) {
            return switch (role) {
                case EMERGING -> emerging;
                case EXISTING -> existing;
                case NEED -> need;
            };
        }

        /** The combination with what plays one role replaced. */
        public Combination with(Role role, Text text) {
            return switch (role) {
                case EMERGING -> new Combination(text, existing, need);
                case EXISTING -> new Combination(emerging, text, need);
                case NEED -> new Combination(emerging, existing, text);
            };
        }
    }

    public Wildcard {
        areas = List.copyOf(areas);
        raises = List.copyOf(raises);
    }

    /** A wildcard of which only the name is known. */
    public static Wildcard named(WildcardId id, Text name) {
        return new Wildcard(id, name, Text.EMPTY, List.of(), Combination.NONE, List.of(), Text.EMPTY);
    }

    public Wildcard withName(Text changed) {
        return new Wildcard(id, changed, text, areas, combination, raises, signposts);
    }

    public Wildcard withText(Text changed) {
        return new Wildcard(id, name, changed, areas, combination, raises, signposts);
    }

    public Wildcard withAreas(List<SubjectId> changed) {
        return new Wildcard(id, name, text, changed, combination, raises, signposts);
    }

    public Wildcard withCombination(Combination changed) {
        return new Wildcard(id, name, text, areas, changed, raises, signposts);
    }

    public Wildcard withRaises(List<StateId> changed) {
        return new Wildcard(id, name, text, areas, combination, changed, signposts);
    }

    public Wildcard withSignposts(Text changed) {
        return new Wildcard(id, name, text, areas, combination, raises, changed);
    }
}
