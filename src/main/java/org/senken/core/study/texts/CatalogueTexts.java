package org.senken.core.study.texts;

import java.util.List;
import org.senken.core.delphi.Expert;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** The texts of what is judged, by what, by whom, and on which evidence. */
final class CatalogueTexts {
    private final TextVisit visit;

    CatalogueTexts(TextVisit visit) {
        this.visit = visit;
    }

    Catalogue catalogue(Catalogue all) {
        return new Catalogue(
                all.taxonomies().stream().map(this::taxonomy).toList(),
                all.technologies().stream().map(this::technology).toList());
    }

    private Taxonomy taxonomy(Taxonomy list) {
        var spot = new Spot(visit, TextGroup.TAXONOMY, "taxonomies/" + list.id(), list.name());
        return new Taxonomy(
                list.id(),
                list.version(),
                spot.text(TextRole.NAME, list.name()),
                list.validFrom(),
                list.validTo(),
                spot.text(TextRole.SOURCE, list.source()),
                list.groups().stream().map(group -> group(spot, group)).toList(),
                list.areas().stream().map(this::area).toList());
    }

    private static AreaGroup group(Spot list, AreaGroup group) {
        var spot = list.below("groups", group.id(), group.name());
        return new AreaGroup(group.id(), spot.text(TextRole.NAME, group.name()));
    }

    private Area area(Area area) {
        var spot = new Spot(visit, TextGroup.AREA, "areas/" + area.id(), area.label());
        return new Area(
                area.id(),
                spot.text(TextRole.NAME, area.name()),
                spot.text(TextRole.SHORT_NAME, area.shortName()),
                area.group(),
                spot.text(TextRole.DEFINITION, area.definition()),
                spot.texts(TextRole.EXAMPLE, area.examples()),
                area.nameStatus(),
                spot.text(TextRole.NAME_NOTE, area.nameNote()),
                area.retired());
    }

    private Technology technology(Technology technology) {
        var spot = new Spot(visit, TextGroup.TECHNOLOGY, "technologies/" + technology.id(), technology.name());
        return new Technology(
                technology.id(),
                spot.text(TextRole.NAME, technology.name()),
                technology.areas(),
                spot.text(TextRole.PROGRAMME, technology.programme()),
                spot.text(TextRole.THEME, technology.theme()),
                technology.agency(),
                technology.nameStatus(),
                spot.text(TextRole.NAME_NOTE, technology.nameNote()),
                technology.retired());
    }

    List<Criterion> criteria(List<Criterion> all) {
        return all.stream().map(this::criterion).toList();
    }

    private Criterion criterion(Criterion criterion) {
        var spot = new Spot(visit, TextGroup.CRITERION, "criteria/" + criterion.id(), criterion.name());
        return new Criterion(
                criterion.id(),
                spot.text(TextRole.NAME, criterion.name()),
                criterion.direction(),
                spot.text(TextRole.DEFINITION, criterion.definition()),
                criterion.anchors().stream()
                        .map(each -> new Anchor(each.score(), spot.text(TextRole.ANCHOR, each.score(), each.text())))
                        .toList(),
                criterion.usedByDefault());
    }

    List<Expert> experts(List<Expert> all) {
        return all.stream().map(this::expert).toList();
    }

    private Expert expert(Expert expert) {
        var code = expert.code().value();
        var spot = new Spot(visit, TextGroup.EXPERT, "experts/" + code, Text.same(code));
        return expert.withDiscipline(spot.text(TextRole.DISCIPLINE, expert.discipline()));
    }

    Ledger ledger(Ledger ledger) {
        return ledger.withEntries(ledger.entries().stream().map(this::evidence).toList());
    }

    private Evidence evidence(Evidence entry) {
        var id = entry.id().value();
        var spot = new Spot(visit, TextGroup.EVIDENCE, "evidence/" + id, Text.same(id));
        return entry.withCitation(spot.text(TextRole.CITATION, entry.citation()));
    }
}
