package org.senken.core.delphi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * One question of a round: how does the subject stand on the criterion.
 *
 * @param scenario the scenario the vote is given under; null for the world as it is
 */
public record Question(
        SubjectId subject, CriterionId criterion, @Nullable ScenarioId scenario) {
    public Question(SubjectId subject, CriterionId criterion) {
        this(subject, criterion, null);
    }

    /** Whether the vote is given in the world as it is, not under a scenario. */
    public boolean isOfTheWorldAsItIs() {
        return scenario == null;
    }

    /** The same question in the world as it is. */
    public Question inTheWorldAsItIs() {
        return scenario == null ? this : new Question(subject, criterion);
    }

    /** The same question under a scenario. */
    public Question under(ScenarioId given) {
        return new Question(subject, criterion, given);
    }

    // written out: questions are looked up by the million, and the record's own methods are slow until fully compiled

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Question that
                        && subject.value().equals(that.subject.value())
                        && criterion.value().equals(that.criterion.value())
                        && Objects.equals(scenario, that.scenario));
    }

    @Override
    public int hashCode() {
        int pair = 31 * subject.value().hashCode() + criterion.value().hashCode();
        return scenario == null ? pair : 31 * pair + scenario.value().hashCode();
    }

    /** The question as a path: SUBJECT/CRITERION or SUBJECT/CRITERION/SCENARIO. */
    public String path() {
        return subject + "/" + criterion + (scenario == null ? "" : "/" + scenario);
    }

    /**
     * The question a path stands for.
     *
     * @throws IllegalArgumentException if the path has not two or three valid ids
     */
    public static Question parse(String path) {
        var parts = path.split("/", -1);
        return switch (parts.length) {
            case 2 -> new Question(new SubjectId(parts[0]), new CriterionId(parts[1]));
            case 3 -> new Question(new SubjectId(parts[0]), new CriterionId(parts[1]), new ScenarioId(parts[2]));
            default -> throw new IllegalArgumentException("not SUBJECT/CRITERION: " + path);
        };
    }
}
