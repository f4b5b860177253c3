package org.senken.core.technology;

import java.util.List;

/**
 * A criterion of the 1 to 9 scale.
 *
 * @param definition what is asked, in one or two sentences
 * @param anchors what single points of the scale mean, in rising order of score
 * @param usedByDefault whether a new round ticks it
 */
public record Criterion(
        CriterionId id, Text name, Direction direction, Text definition, List<Anchor> anchors, boolean usedByDefault) {

    /** Japan's lead over others. */
    public static final CriterionId SUPERIORITY = new CriterionId("superiority");
    /** What others would lose without Japan. */
    public static final CriterionId INDISPENSABILITY = new CriterionId("indispensability");
    /** Harm if the technology is misused or leaks. */
    public static final CriterionId DUAL_USE_RISK = new CriterionId("dual-use-risk");
    /** Freedom from one-sided dependence. */
    public static final CriterionId AUTONOMY = new CriterionId("autonomy");

    public Criterion {
        anchors = anchors.stream()
                .sorted((a, b) -> Integer.compare(a.score(), b.score()))
                .toList();
        if (anchors.stream().map(Anchor::score).distinct().count() < anchors.size()) {
            throw new IllegalArgumentException("two anchors for one score: " + id);
        }
    }

    public Criterion withName(Text newName) {
        return new Criterion(id, newName, direction, definition, anchors, usedByDefault);
    }

    public Criterion withDirection(Direction newDirection) {
        return new Criterion(id, name, newDirection, definition, anchors, usedByDefault);
    }

    public Criterion withDefinition(Text newDefinition) {
        return new Criterion(id, name, direction, newDefinition, anchors, usedByDefault);
    }

    public Criterion withAnchors(List<Anchor> newAnchors) {
        return new Criterion(id, name, direction, definition, newAnchors, usedByDefault);
    }

    public Criterion withUsedByDefault(boolean used) {
        return new Criterion(id, name, direction, definition, anchors, used);
    }
}
