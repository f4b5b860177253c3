package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.chart.ChartNeed;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.technology.Criterion;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** What to know, what to promote and what to protect, as far as votes, evidence and portfolio say so. */
final class MeasuresTable {
    private final Writing writing;
    private final VoteCells cells;
    private final List<List<Paragraph>> rows = new ArrayList<>();

    private MeasuresTable(Writing writing, VoteCells cells) {
        this.writing = writing;
        this.cells = cells;
    }

    static Made of(Writing writing) {
        return writing.cells()
                .<Made>map(cells -> new MeasuresTable(writing, cells).table())
                .orElseGet(() -> Made.Missing.of("cli.no-results"));
    }

    private Made table() {
        know();
        promote();
        protect();
        var columns = List.of(
                Column.left(writing.say("contents.column.aim")),
                Column.left(writing.say("contents.column.why")),
                Column.left(writing.say("contents.column.what")));
        return new Made.Table(
                columns,
                rows,
                Provenance.source(writing, ChartNeed.FUNDING),
                Provenance.votes(writing, writing.say("contents.note.measures")));
    }

    private void add(String aim, String why, String what) {
        rows.add(writing.row(writing.say(aim), writing.say(why), what.isBlank() ? writing.say("contents.none") : what));
    }

    private void know() {
        add(
                "contents.know",
                "contents.know.unsettled",
                writing.fewNames(VoteKeys.standing(writing, Quadrant.UNSETTLED)));
        add(
                "contents.know",
                "contents.know.disputed",
                writing.fewNames(cells.disputed().stream()
                        .map(each -> VoteKeys.named(writing, each))
                        .toList()));
        add(
                "contents.know",
                "contents.know.bare",
                writing.fewNames(cells.subjects().stream()
                        .filter(each ->
                                writing.study().ledger().about(each.id()).isEmpty())
                        .map(each -> writing.in(each.label()))
                        .toList()));
    }

    private void promote() {
        var funded = Funded.of(writing);
        if (funded.isPresent()) {
            add(
                    "contents.promote",
                    "contents.promote.core",
                    funded.get().names(Standing.CORE).orElse(""));
            add(
                    "contents.promote",
                    "contents.promote.best",
                    funded.flatMap(Funded::best)
                            .map(Chosen::items)
                            .map(funded.get()::names)
                            .orElse(""));
        } else {
            add(
                    "contents.promote",
                    "contents.promote.renew",
                    writing.fewNames(VoteKeys.standing(writing, Quadrant.RENEW_THE_BASE)));
            add(
                    "contents.promote",
                    "contents.promote.turn",
                    writing.fewNames(VoteKeys.standing(writing, Quadrant.STRENGTH_INTO_NEED)));
        }
    }

    private void protect() {
        int from = writing.study().portfolio().model().protectFrom();
        add(
                "contents.protect",
                "contents.protect.risk",
                writing.fewNames(cells.all().stream()
                        .filter(each -> each.criterion().id().equals(Criterion.DUAL_USE_RISK))
                        .filter(each -> each.range()
                                .filter(range -> range.median() >= from)
                                .isPresent())
                        .map(each -> writing.in(each.subject().label()))
                        .toList()));
        add("contents.protect", "contents.protect.unplanned", unplanned().orElse(""));
    }

    /** Items that need a protection plan and have none. */
    private Optional<String> unplanned() {
        return writing.study().fundingCase().map(this::unplanned);
    }

    private String unplanned(FundingCase study) {
        return writing.fewNames(ProtectionFlag.of(study).stream()
                .filter(each -> !each.isPlanned())
                .map(each -> writing.in(writing.naming().of(each.item())))
                .toList());
    }
}
