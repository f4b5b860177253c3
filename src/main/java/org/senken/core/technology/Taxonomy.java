package org.senken.core.technology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published or own list of areas in its official order, with version and validity.
 *
 * @param version the version of the list, for example "2022-09"
 * @param validFrom first day on which the list is in force; null where unknown
 * @param validTo last day, or null while it is in force
 * @param source where the list was published
 */
public record Taxonomy(
        String id,
        String version,
        Text name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Text source,
        List<AreaGroup> groups,
        List<Area> areas) {

    public Taxonomy {
        Identifier.checked(id);
        groups = List.copyOf(groups);
        areas = List.copyOf(areas);
    }

    public Taxonomy withAreas(List<Area> newAreas) {
        return new Taxonomy(id, version, name, validFrom, validTo, source, groups, newAreas);
    }

    /** The group of an area, if it has one. */
    public Optional<AreaGroup> groupOf(Area area) {
        return groups.stream().filter(group -> group.id().equals(area.group())).findFirst();
    }
}
