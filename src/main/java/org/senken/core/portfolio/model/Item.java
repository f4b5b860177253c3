package org.senken.core.portfolio.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * Something that can be funded: a technology, a project of one's own, or, marked as hypothetical, a whole area.
 *
 * @param subject the technology or area whose votes speak for it; a project of one's own has none
 * @param areas the areas it belongs to; where there are no votes on the subject, those on the first area speak for it
 * @param years the fiscal years it runs, first and last
 * @param agency who leads
 * @param protection how it is protected; must be written where dual-use risk is high
 */
public record Item(
        ItemId id,
        Text name,
        Optional<SubjectId> subject,
        List<SubjectId> areas,
        Cost cost,
        Years years,
        Text agency,
        Stage stage,
        Place place,
        Effectiveness effectiveness,
        Text protection) {
    /** Fiscal years, first and last. */
    public record Years(int first, int last) {
        public int count() {
            return last - first + 1;
        }
    }

    public Item {
        areas = List.copyOf(areas);
    }

    /** The subject whose votes speak for it, if there is any. */
    public Optional<SubjectId> judgedAs() {
        return subject.or(() -> areas.stream().findFirst());
    }

    /**
     * The subject whose votes speak for it: itself, else the first of its areas.
     *
     * @param judged whether there are votes enough on a subject
     */
    public Optional<SubjectId> judgedAs(Predicate<SubjectId> judged) {
        return Stream.concat(subject.stream(), areas.stream()).filter(judged).findFirst();
    }

    public Item withName(Text changed) {
        return new Item(id, changed, subject, areas, cost, years, agency, stage, place, effectiveness, protection);
    }

    public Item withSubject(Optional<SubjectId> changed) {
        return new Item(id, name, changed, areas, cost, years, agency, stage, place, effectiveness, protection);
    }

    public Item withAreas(List<SubjectId> changed) {
        return new Item(id, name, subject, changed, cost, years, agency, stage, place, effectiveness, protection);
    }

    public Item withCost(Cost changed) {
        return new Item(id, name, subject, areas, changed, years, agency, stage, place, effectiveness, protection);
    }

    public Item withYears(Years changed) {
        return new Item(id, name, subject, areas, cost, changed, agency, stage, place, effectiveness, protection);
    }

    public Item withAgency(Text changed) {
        return new Item(id, name, subject, areas, cost, years, changed, stage, place, effectiveness, protection);
    }

    public Item withStage(Stage changed) {
        return new Item(id, name, subject, areas, cost, years, agency, changed, place, effectiveness, protection);
    }

    public Item withPlace(Place changed) {
        return new Item(id, name, subject, areas, cost, years, agency, stage, changed, effectiveness, protection);
    }

    public Item withEffectiveness(Effectiveness changed) {
        return new Item(id, name, subject, areas, cost, years, agency, stage, place, changed, protection);
    }

    public Item withProtection(Text changed) {
        return new Item(id, name, subject, areas, cost, years, agency, stage, place, effectiveness, changed);
    }
}
