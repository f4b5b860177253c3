package org.senken.chart;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.UnderScenario;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/** The words that figures of rankings and of portfolios share, in the language of one. */
record CaseWords(Catalogue catalogue, FundingCase study, Language language) implements Words {
    private static final List<String> NAMES =
            List.of("round.column.number", "round.column.id", "round.column.name.en", "round.column.name.ja");

    Naming naming() {
        return new Naming(catalogue, study.portfolio());
    }

    /** What is measured, from whose viewpoint and as of when. */
    String subtitle(String measure) {
        var round = study.votes().newest().round();
        return say("map.subtitle", measure, say("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())));
    }

    /** A subject as rows call it. */
    String label(SubjectId id) {
        return catalogue.subject(id).map(Subject::label).map(this::in).orElseGet(id::value);
    }

    /** An item as rows call it: by its own name, or as its subject. */
    String label(Item item) {
        return item.name().isEmpty() ? item.judgedAs().map(this::label).orElseGet(item.id()::value) : in(item.name());
    }

    String label(ItemId id) {
        return item(id).map(this::label).orElseGet(id::value);
    }

    String label(Candidate candidate) {
        return candidate.item().map(this::label).orElseGet(() -> label(candidate.subject()));
    }

    Optional<Item> item(ItemId id) {
        return study.portfolio().item(id);
    }

    /** The name of an item's row, which leads to its subject. */
    Rows.Name row(ItemId id) {
        var subject = item(id).flatMap(Item::judgedAs);
        return new Rows.Name(subject, "", label(id), "");
    }

    /** What a world is called where there is little room: its scenario's letter. */
    String letter(Outlook world) {
        return world.remark().map(UnderScenario::letter).orElseGet(() -> say("outlook.base"));
    }

    /** A world in running text. */
    String name(Outlook world) {
        return world.remark()
                .map(remark -> say("outlook.scenario", remark.letter(), remark.title()))
                .orElseGet(() -> say("outlook.base"));
    }

    /** The letters of scenarios with what they stand for, for a legend. */
    List<LegendItem> letters(List<Outlook> worlds, LegendParts parts) {
        return worlds.stream()
                .flatMap(each -> each.remark().stream())
                .map(remark -> parts.sign(in(remark.title()), 0.5 * parts.type().unit(), (pen, disc) -> {
                    var font = parts.type().heading();
                    double top = disc.y() - Pen.height(1, font) / 2;
                    pen.centred(
                            remark.letter(), disc.x(), top, font, parts.theme().text());
                }))
                .toList();
    }

    /** The columns of data that say which candidate a row is about. */
    List<String> columns() {
        return NAMES.stream().map(this::say).toList();
    }

    /** What stands in them. */
    List<String> cells(Candidate candidate) {
        var name = naming().of(candidate);
        return List.of(
                OutlookTable.number(catalogue.numberOf(candidate.subject())),
                candidate.id(),
                name.in(Language.EN),
                name.in(Language.JA));
    }
}
