package org.senken.core.scenario;

import java.util.List;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/**
 * Something that may meet others in a game changer.
 *
 * @param areas the areas it belongs to; none if that is not known
 */
public record Ingredient(Text name, List<SubjectId> areas) {
    public Ingredient {
        areas = List.copyOf(areas);
    }

    /** Something from a free list. */
    public static Ingredient named(Text name) {
        return new Ingredient(name, List.of());
    }

    /** An area or technology of the study. */
    public static Ingredient of(Subject subject) {
        return switch (subject) {
            case Area area -> new Ingredient(area.name(), List.of(area.id()));
            case Technology technology -> new Ingredient(technology.name(), technology.areas());
        };
    }
}
