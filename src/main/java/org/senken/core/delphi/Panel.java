package org.senken.core.delphi;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.senken.core.technology.SubjectId;

/**
 * Who votes, as far as the weight of a vote depends on it.
 *
 * @param experts by code
 * @param areas the area of every subject that is not one itself
 */
public record Panel(Map<ExpertCode, Expert> experts, Map<SubjectId, SubjectId> areas) {
    /** Nobody: enough where every vote counts the same. */
    public static final Panel EMPTY = new Panel(Map.of(), Map.of());

    public Panel {
        experts = Map.copyOf(experts);
        areas = Map.copyOf(areas);
    }

    /** The panel of these experts. */
    public static Panel of(Collection<Expert> experts, Map<SubjectId, SubjectId> areas) {
        return new Panel(experts.stream().collect(Collectors.toMap(Expert::code, Function.identity())), areas);
    }

    /** The area that self-rated expertise in a subject is about. */
    public SubjectId areaOf(SubjectId subject) {
        return areas.getOrDefault(subject, subject);
    }
}
