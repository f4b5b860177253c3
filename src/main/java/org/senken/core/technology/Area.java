package org.senken.core.technology;

import java.util.List;

/**
 * A technology area. Its number is its place in the taxonomy's order.
 *
 * @param shortName for labels; blank where the name is short enough
 * @param group the id of the group it belongs to in its taxonomy, or blank
 * @param examples what the area holds, one text each
 */
public record Area(
        SubjectId id,
        Text name,
        Text shortName,
        String group,
        Text definition,
        List<Text> examples,
        NameStatus nameStatus,
        Text nameNote,
        boolean retired)
        implements Subject {

    public Area {
        examples = List.copyOf(examples);
    }

    /** An area of the group's own with nothing but a name. */
    public static Area own(SubjectId id, Text name) {
        return new Area(id, name, Text.EMPTY, "", Text.EMPTY, List.of(), NameStatus.OWN, Text.EMPTY, false);
    }

    @Override
    public Text label() {
        return new Text(
                shortName.en().isEmpty() ? name.en() : shortName.en(),
                shortName.ja().isEmpty() ? name.ja() : shortName.ja());
    }

    public Area withName(Text newName) {
        return new Area(id, newName, shortName, group, definition, examples, nameStatus, nameNote, retired);
    }

    public Area withShortName(Text newShortName) {
        return new Area(id, name, newShortName, group, definition, examples, nameStatus, nameNote, retired);
    }

    public Area withDefinition(Text newDefinition) {
        return new Area(id, name, shortName, group, newDefinition, examples, nameStatus, nameNote, retired);
    }

    public Area withNameStatus(NameStatus status) {
        return new Area(id, name, shortName, group, definition, examples, status, nameNote, retired);
    }

    public Area withRetired(boolean nowRetired) {
        return new Area(id, name, shortName, group, definition, examples, nameStatus, nameNote, nowRetired);
    }
}
