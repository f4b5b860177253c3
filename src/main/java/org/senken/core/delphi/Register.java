package org.senken.core.delphi;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.senken.core.technology.SubjectId;

/**
 * Who is behind a code, and what they declared. Kept apart from votes, so that it can be detached from the study.
 *
 * @param interests declared interests by area; an area that is absent was not declared on
 */
public record Register(Map<ExpertCode, String> names, Map<ExpertCode, Map<SubjectId, Interest>> interests) {
    /** No names, no declarations. */
    public static final Register EMPTY = new Register(Map.of(), Map.of());

    public Register {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        var copy = new TreeMap<ExpertCode, Map<SubjectId, Interest>>();
        interests.forEach((code, declared) -> {
            if (!declared.isEmpty()) {
                copy.put(code, Collections.unmodifiableMap(new TreeMap<>(declared)));
            }
        });
        interests = Collections.unmodifiableMap(copy);
    }

    /** A register of names alone. */
    public static Register of(Map<ExpertCode, String> names) {
        return new Register(names, Map.of());
    }

    public Optional<String> nameOf(ExpertCode code) {
        return Optional.ofNullable(names.get(code));
    }

    /** What a member declared, by area. */
    public Map<SubjectId, Interest> declaredBy(ExpertCode code) {
        return interests.getOrDefault(code, Map.of());
    }

    /** The areas each member has an interest in; members without any are absent. */
    public Map<ExpertCode, Set<SubjectId>> interested() {
        var found = new TreeMap<ExpertCode, Set<SubjectId>>();
        interests.forEach((code, declared) -> {
            var areas = declared.entrySet().stream()
                    .filter(each -> each.getValue().isInterested())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!areas.isEmpty()) {
                found.put(code, areas);
            }
        });
        return found;
    }

    /** The register with one name set; a blank name takes the entry away. */
    public Register with(ExpertCode code, String name) {
        var changed = new TreeMap<>(names);
        if (name.isBlank()) {
            changed.remove(code);
        } else {
            changed.put(code, name.strip());
        }
        return new Register(changed, interests);
    }

    /** The register with one member's declarations replaced. */
    public Register withInterests(ExpertCode code, Map<SubjectId, Interest> declared) {
        var changed = new TreeMap<>(interests);
        changed.put(code, declared);
        return new Register(names, changed);
    }

    /** The register without one person. */
    public Register without(ExpertCode code) {
        return with(code, "").withInterests(code, Map.of());
    }
}
