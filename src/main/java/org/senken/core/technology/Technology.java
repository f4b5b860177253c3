package org.senken.core.technology;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A technology below one or more areas.
 *
 * @param areas the main area first, then the areas it is linked to as well; never empty
 * @param programme where it was published, for example "K Program, R&amp;D vision 1 (2022)"
 * @param theme the heading it stands under in the programme
 * @param agency the funding agency seen, or blank
 */
public record Technology(
        SubjectId id,
        Text name,
        List<SubjectId> areas,
        Text programme,
        Text theme,
        String agency,
        NameStatus nameStatus,
        Text nameNote,
        boolean retired)
        implements Subject {

    public Technology {
        areas = List.copyOf(new LinkedHashSet<>(areas));
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("a technology belongs to an area: " + id);
        }
    }

    /** A technology of the group's own with nothing but a name and an area. */
    public static Technology own(SubjectId id, Text name, SubjectId area) {
        return new Technology(id, name, List.of(area), Text.EMPTY, Text.EMPTY, "", NameStatus.OWN, Text.EMPTY, false);
    }

    /** The area it is listed under. */
    public SubjectId mainArea() {
        return areas.getFirst();
    }

    @Override
    public Text label() {
        return name;
    }

    public Technology withName(Text newName) {
        return new Technology(id, newName, areas, programme, theme, agency, nameStatus, nameNote, retired);
    }

    public Technology withNameStatus(NameStatus status) {
        return new Technology(id, name, areas, programme, theme, agency, status, nameNote, retired);
    }

    public Technology withRetired(boolean nowRetired) {
        return new Technology(id, name, areas, programme, theme, agency, nameStatus, nameNote, nowRetired);
    }

    /** The same technology listed under another area; links to other areas stay. */
    public Technology movedTo(SubjectId area) {
        var moved = new LinkedHashSet<SubjectId>();
        moved.add(area);
        areas.stream().skip(1).forEach(moved::add);
        return new Technology(id, name, List.copyOf(moved), programme, theme, agency, nameStatus, nameNote, retired);
    }
}
