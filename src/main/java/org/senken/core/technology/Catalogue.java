package org.senken.core.technology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that can be judged: one or more taxonomies of areas, and the technologies below the areas. */
public record Catalogue(List<Taxonomy> taxonomies, List<Technology> technologies) {
    public Catalogue {
        taxonomies = List.copyOf(taxonomies);
        technologies = List.copyOf(technologies);
    }

    /** All areas in their official order, taxonomy by taxonomy. */
    public List<Area> areas() {
        return taxonomies.stream().flatMap(list -> list.areas().stream()).toList();
    }

    /** Areas and technologies, areas first. */
    public Stream<Subject> subjects() {
        return Stream.concat(areas().stream(), technologies.stream());
    }

    public Optional<Subject> subject(SubjectId id) {
        return subjects().filter(subject -> subject.id().equals(id)).findFirst();
    }

    public Optional<Area> area(SubjectId id) {
        return areas().stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<Technology> technology(SubjectId id) {
        return technologies.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Taxonomy> taxonomyOf(SubjectId area) {
        return taxonomies.stream()
                .filter(list -> list.areas().stream().anyMatch(each -> each.id().equals(area)))
                .findFirst();
    }

    /** The place of an area in its official list, from 1; 0 if it is in none. */
    public int numberOf(SubjectId area) {
        return taxonomyOf(area)
                .map(list -> list.areas().stream().map(Area::id).toList().indexOf(area) + 1)
                .orElse(0);
    }

    /** The technologies listed under an area. */
    public List<Technology> under(SubjectId area) {
        return technologies.stream()
                .filter(each -> each.mainArea().equals(area))
                .toList();
    }

    /** The technologies listed under another area but linked to this one as well. */
    public List<Technology> linkedTo(SubjectId area) {
        return technologies.stream()
                .filter(each -> !each.mainArea().equals(area) && each.areas().contains(area))
                .toList();
    }

    public Catalogue withTechnologies(List<Technology> newTechnologies) {
        return new Catalogue(taxonomies, newTechnologies);
    }

    /** The catalogue with one taxonomy replaced by what the function makes of it. */
    public Catalogue withTaxonomy(String id, UnaryOperator<Taxonomy> change) {
        return new Catalogue(
                taxonomies.stream()
                        .map(each -> each.id().equals(id) ? change.apply(each) : each)
                        .toList(),
                technologies);
    }

    /** The catalogue with one area replaced by what the function makes of it. */
    public Catalogue withArea(SubjectId id, UnaryOperator<Area> change) {
        return new Catalogue(
                taxonomies.stream()
                        .map(list -> list.withAreas(replaced(list.areas(), id, change)))
                        .toList(),
                technologies);
    }

    /** The catalogue with one technology replaced by what the function makes of it. */
    public Catalogue withTechnology(SubjectId id, UnaryOperator<Technology> change) {
        return withTechnologies(replaced(technologies, id, change));
    }

    private static <S extends Subject> List<S> replaced(List<S> all, SubjectId id, UnaryOperator<S> change) {
        var result = new ArrayList<>(all);
        result.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return result;
    }
}
