package org.senken.store.exchange.sheet;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;

/**
 * What stands on one expert's sheet.
 *
 * @param withHistory whether there is an earlier round to show
 */
public record BallotContent(Text title, Round round, ExpertCode expert, List<Line> lines, boolean withHistory) {
    /**
     * One question.
     *
     * @param scenario the scenario it is asked under, in full; empty for the world as it is
     * @param last the expert's own answer of the last closed round as people write it, or blank
     * @param group how often the group gave each score then, or blank where too few voted
     * @param key what the row says of itself
     */
    public record Line(
            Subject subject, Criterion criterion, Optional<Text> scenario, String last, String group, String key) {}

    public BallotContent {
        lines = List.copyOf(lines);
    }

    /** Whether it asks anything under a scenario. */
    public boolean isUnderScenarios() {
        return lines.stream().anyMatch(each -> each.scenario().isPresent());
    }
}
