package org.senken.editing;

import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;

/** Edits of areas, technologies and criteria. */
public final class TechnologyEdits {
    private TechnologyEdits() {}

    /** Adds an area at the end of a taxonomy. */
    public static Edit add(String taxonomy, Area area) {
        return onCatalogue(
                Sentence.of("edit.area.add", area.name()),
                catalogue -> catalogue.withTaxonomy(taxonomy, list -> list.withAreas(Order.with(list.areas(), area))));
    }

    /** Adds a technology below its area. */
    public static Edit add(Technology technology) {
        return onCatalogue(
                Sentence.of("edit.technology.add", technology.name()),
                catalogue -> catalogue.withTechnologies(Order.with(catalogue.technologies(), technology)));
    }

    /** Gives an area or technology another name in one language. */
    public static Edit rename(Study study, SubjectId id, Language language, String name) {
        return onSubject(
                Sentence.of("edit.subject.rename", StudyEdits.nameOf(study, id), name),
                id,
                area -> area.withName(area.name().with(language, name)),
                technology -> technology.withName(technology.name().with(language, name)));
    }

    /** Gives an area another short name in one language. */
    public static Edit shorten(Study study, SubjectId id, Language language, String name) {
        return onArea(
                Sentence.of("edit.area.short", StudyEdits.nameOf(study, id)),
                id,
                area -> area.withShortName(area.shortName().with(language, name)));
    }

    /** Describes an area in one language. */
    public static Edit define(Study study, SubjectId id, Language language, String definition) {
        return onArea(
                Sentence.of("edit.area.define", StudyEdits.nameOf(study, id)),
                id,
                area -> area.withDefinition(area.definition().with(language, definition)));
    }

    /** Marks the wording of a name as seen in a source, or as in doubt. */
    public static Edit nameStatus(Study study, SubjectId id, NameStatus status) {
        return onSubject(
                Sentence.of("edit.subject.status", StudyEdits.nameOf(study, id)),
                id,
                area -> area.withNameStatus(status),
                technology -> technology.withNameStatus(status));
    }

    /** Takes a subject out of use, or back into it. */
    public static Edit retire(Study study, SubjectId id, boolean retired) {
        return onSubject(
                Sentence.of(retired ? "edit.subject.retire" : "edit.subject.revive", StudyEdits.nameOf(study, id)),
                id,
                area -> area.withRetired(retired),
                technology -> technology.withRetired(retired));
    }

    /** Moves an area one place up or down in its list. */
    public static Edit move(Study study, SubjectId id, int places) {
        return onCatalogue(
                Sentence.of("edit.area.move", StudyEdits.nameOf(study, id)),
                catalogue -> catalogue
                        .taxonomyOf(id)
                        .map(list -> catalogue.withTaxonomy(
                                list.id(),
                                each -> each.withAreas(Order.moved(
                                        each.areas(), area -> area.id().equals(id), places))))
                        .orElse(catalogue));
    }

    /** Lists a technology under another area. */
    public static Edit moveTo(Study study, SubjectId technology, SubjectId area) {
        return onCatalogue(
                Sentence.of(
                        "edit.technology.move", StudyEdits.nameOf(study, technology), StudyEdits.nameOf(study, area)),
                catalogue -> catalogue.withTechnology(technology, each -> each.movedTo(area)));
    }

    /** Adds a criterion for later rounds. */
    public static Edit add(Criterion criterion) {
        return new Edit(
                Sentence.of("edit.criterion.add", criterion.name()),
                study -> study.withCriteria(Order.with(study.criteria(), criterion)));
    }

    /** Changes a criterion for later rounds; rounds that were opened keep theirs. */
    public static Edit change(Criterion criterion) {
        return new Edit(Sentence.of("edit.criterion.change", criterion.name()), study -> {
            var changed = new ArrayList<>(study.criteria());
            changed.replaceAll(each -> each.id().equals(criterion.id()) ? criterion : each);
            return study.withCriteria(changed);
        });
    }

    /** Removes a criterion from those later rounds choose from, with what scenarios do to it and what is said of its weight. */
    public static Edit removeCriterion(Study study, CriterionId id) {
        var name = study.criterion(id).orElseThrow().name();
        return new Edit(
                Sentence.of("edit.criterion.remove", name),
                each -> each.withCriteria(
                        each.criteria().stream()
                                .filter(criterion -> !criterion.id().equals(id))
                                .toList(),
                        withoutEffectsOn(each.scenarios(), id),
                        isKeptByRound(each, id) ? each.portfolio() : withoutWeightOf(each.portfolio(), id)));
    }

    /** Rounds keep their criteria, and the value model may go on speaking of those. */
    private static boolean isKeptByRound(Study study, CriterionId id) {
        return study.rounds().stream()
                .flatMap(round -> round.criteria().stream())
                .anyMatch(each -> each.id().equals(id));
    }

    private static Portfolio withoutWeightOf(Portfolio portfolio, CriterionId id) {
        return portfolio
                .withModel(portfolio.model().without(id))
                .withRules(portfolio.rules().without(id));
    }

    private static Scenarios withoutEffectsOn(Scenarios all, CriterionId criterion) {
        return all.withChosen(all.chosen().stream()
                .map(scenario -> {
                    var left = new TreeMap<>(scenario.effects());
                    left.keySet().removeIf(cell -> cell.criterion().equals(criterion));
                    return scenario.withEffects(left);
                })
                .toList());
    }

    private static Edit onSubject(
            Sentence name, SubjectId id, UnaryOperator<Area> area, UnaryOperator<Technology> technology) {
        return onCatalogue(name, catalogue -> catalogue.withArea(id, area).withTechnology(id, technology));
    }

    private static Edit onArea(Sentence name, SubjectId id, UnaryOperator<Area> change) {
        return onCatalogue(name, catalogue -> catalogue.withArea(id, change));
    }

    private static Edit onCatalogue(Sentence name, UnaryOperator<Catalogue> change) {
        return new Edit(name, study -> study.withCatalogue(change.apply(study.catalogue())));
    }
}
