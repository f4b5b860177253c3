package org.senken.ui.technology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/**
 * The catalogue as the tree shows it: areas in their official order, below each its technologies and those linked to it.
 *
 * @param searching whether only what was looked for is shown
 */
record Outline(Catalogue catalogue, List<Branch> branches, boolean searching) {
    Outline {
        branches = List.copyOf(branches);
    }

    /** The outline of what is looked for; of everything where the words are empty. */
    static Outline of(Catalogue catalogue, SearchWords words, boolean withRetired) {
        return new Outline(catalogue, new Making(catalogue, words, withRetired).branches(), !words.isEmpty());
    }

    /** How many areas are in use. */
    int areas() {
        return inUse(catalogue.areas().stream());
    }

    /** How many technologies are in use. */
    int technologies() {
        return inUse(catalogue.technologies().stream());
    }

    /** How many entries are retired. */
    int retired() {
        return (int) catalogue.subjects().filter(Subject::retired).count();
    }

    /** How many names of entries in use nobody has confirmed. */
    int unconfirmed() {
        return inUse(catalogue.subjects().filter(subject -> subject.nameStatus() == NameStatus.UNVERIFIED));
    }

    private static int inUse(Stream<? extends Subject> subjects) {
        return (int) subjects.filter(subject -> !subject.retired()).count();
    }

    private static final class Making {
        private final Catalogue catalogue;
        private final SearchWords words;
        private final boolean withRetired;
        private final Map<SubjectId, Area> areas = new HashMap<>();
        private final Map<SubjectId, List<Technology>> below = new LinkedHashMap<>();

        Making(Catalogue catalogue, SearchWords words, boolean withRetired) {
            this.catalogue = catalogue;
            this.words = words;
            this.withRetired = withRetired;
            catalogue.areas().forEach(area -> areas.put(area.id(), area));
            catalogue.technologies().forEach(this::put);
        }

        private void put(Technology technology) {
            for (var area : technology.areas()) {
                below.computeIfAbsent(area, id -> new ArrayList<>()).add(technology);
            }
        }

        List<Branch> branches() {
            var result = new ArrayList<Branch>();
            for (var list : catalogue.taxonomies()) {
                for (int i = 0; i < list.areas().size(); i++) {
                    add(result, list, i);
                }
            }
            return result;
        }

        private void add(List<Branch> result, Taxonomy list, int place) {
            var area = list.areas().get(place);
            var all = rowsBelow(area.id());
            var found = all.stream().filter(row -> words.find(row.subject())).toList();
            // a retired area stays while technologies in use have it as their main area
            boolean holds = found.stream().anyMatch(row -> shown(area) || !row.isLink());
            if (holds || (shown(area) && words.find(area))) {
                // an area that was found by its own name shows everything below it, unless a row below was found too
                var rows = found.isEmpty() ? all : found;
                result.add(new Branch(row(list, area, place + 1), rows, !words.isEmpty() && !found.isEmpty()));
            }
        }

        private List<Row> rowsBelow(SubjectId area) {
            var technologies = below.getOrDefault(area, List.of()).stream().filter(this::shown);
            var parts = technologies.map(technology -> row(area, technology)).toList();
            return Stream.concat(
                            parts.stream().filter(row -> !row.isLink()),
                            parts.stream().filter(Row::isLink))
                    .toList();
        }

        private boolean shown(Subject subject) {
            return withRetired || !subject.retired();
        }

        private static Row row(Taxonomy list, Area area, int number) {
            var group = list.groupOf(area).map(AreaGroup::name).orElse(Text.EMPTY);
            return new Row(Place.of(area.id()), area, number, group, Text.EMPTY);
        }

        private Row row(SubjectId area, Technology technology) {
            var main = areas.get(technology.mainArea());
            var linkedFrom = main == null || main.id().equals(area) ? Text.EMPTY : main.label();
            return new Row(new Place(area, technology.id()), technology, 0, technology.programme(), linkedFrom);
        }
    }
}
