package org.senken.core.scenario;

import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;

/** What a scenario may change: how a subject stands on a criterion. */
public record EffectCell(SubjectId subject, CriterionId criterion) implements Comparable<EffectCell> {
    @Override
    public int compareTo(EffectCell other) {
        int subjects = subject.compareTo(other.subject);
        return subjects == 0 ? criterion.compareTo(other.criterion) : subjects;
    }
}
