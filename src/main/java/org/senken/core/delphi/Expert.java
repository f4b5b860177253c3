package org.senken.core.delphi;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * A member of the panel, without the name.
 *
 * @param discipline the field or perspective the person speaks for
 * @param groups the working groups the person sits in, by name
 * @param expertise self-rated, per area; areas that are not rated are absent
 */
public record Expert(
        ExpertCode code,
        Role role,
        Sector sector,
        Text discipline,
        Set<String> groups,
        Map<SubjectId, Expertise> expertise) {
    public Expert {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        expertise = Collections.unmodifiableMap(new TreeMap<>(expertise));
    }

    /** An expert who sits in no group. */
    public Expert(ExpertCode code, Role role, Sector sector, Text discipline, Map<SubjectId, Expertise> expertise) {
        this(code, role, sector, discipline, Set.of(), expertise);
    }

    /** A member of whom only code and sector are known. */
    public static Expert member(ExpertCode code, Sector sector) {
        return new Expert(code, Role.MEMBER, sector, Text.EMPTY, Map.of());
    }

    public Optional<Expertise> expertiseIn(SubjectId area) {
        return Optional.ofNullable(expertise.get(area));
    }

    public Expert withRole(Role newRole) {
        return new Expert(code, newRole, sector, discipline, groups, expertise);
    }

    public Expert withSector(Sector newSector) {
        return new Expert(code, role, newSector, discipline, groups, expertise);
    }

    public Expert withDiscipline(Text newDiscipline) {
        return new Expert(code, role, sector, newDiscipline, groups, expertise);
    }

    public Expert withGroups(Set<String> newGroups) {
        return new Expert(code, role, sector, discipline, newGroups, expertise);
    }

    /** The expert with one self-rating set, or taken away where the rating is null. */
    public Expert withExpertise(SubjectId area, @Nullable Expertise rating) {
        var changed = new TreeMap<>(expertise);
        if (rating == null) {
            changed.remove(area);
        } else {
            changed.put(area, rating);
        }
        return new Expert(code, role, sector, discipline, groups, changed);
    }
}
