package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.RulesInWords;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.study.Standing;
import org.senken.core.technology.Criterion;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/**
 * How everything was done: panel, rounds, rules fixed beforehand, counting, ranking, program. The lines follow what
 * guidelines for the reporting of consensus methods ask for (ACCORD, 2024); what the program cannot know is said to be open.
 */
final class MethodCard {
    private final Writing writing;
    private final List<ClosedRound> rounds;
    private final List<List<Paragraph>> rows = new ArrayList<>();

    private MethodCard(Writing writing) {
        this.writing = writing;
        this.rounds = writing.study().closedRounds();
    }

    static Made of(Writing writing) {
        var card = new MethodCard(writing);
        card.purpose();
        card.panel();
        card.rounds();
        card.counting();
        card.analysis();
        card.limits();
        return new Made.Table(
                List.of(
                        Column.left(writing.say("contents.method.column.what")),
                        Column.left(writing.say("contents.method.column.how"))),
                card.rows,
                writing.say("contents.source.program", writing.edition().version()),
                writing.say("contents.method.accord"));
    }

    private void add(String key, String text) {
        rows.add(writing.row(writing.say(key), text));
    }

    private void purpose() {
        add(
                "contents.method.aim",
                writing.say(
                        "contents.method.aim.text",
                        writing.in(writing.study().title()),
                        String.valueOf(writing.study().horizon())));
        add("contents.method.why", writing.say("contents.method.why.text"));
        add("contents.method.protocol", writing.say("contents.method.protocol.text"));
        add(
                "contents.method.evidence",
                writing.say(
                        "contents.method.evidence.text",
                        writing.study().ledger().entries().size(),
                        writing.study().ledger().staleAfter()));
    }

    private void panel() {
        var voters = Standing.voters(writing.study()).toList();
        if (voters.isEmpty()) {
            add("contents.method.panel", writing.say("contents.missing.panel"));
            return;
        }
        add("contents.method.panel", writing.say("contents.method.panel.text", voters.size(), sectors(voters)));
        var disciplines = voters.stream()
                .map(Expert::discipline)
                .filter(each -> !each.isEmpty())
                .map(writing::in)
                .distinct()
                .toList();
        add("contents.method.disciplines", disciplines.isEmpty() ? open() : writing.names(disciplines));
        add("contents.method.recruiting", open());
        int interested = writing.study().register().interested().size();
        add("contents.method.interests", writing.count("contents.method.interests.text", interested));
    }

    /** What the secretariat has to fill in. */
    private String open() {
        return writing.say("contents.method.open");
    }

    private String sectors(List<Expert> voters) {
        return voters.stream()
                .map(Expert::sector)
                .distinct()
                .sorted()
                .map(sector -> writing.say("contents.sector.count", sector, (int)
                        voters.stream().filter(each -> each.sector() == sector).count()))
                .collect(Collectors.joining(writing.say("map.between.names")));
    }

    private void rounds() {
        if (rounds.isEmpty()) {
            add("contents.method.rounds", writing.say("cli.no-results"));
            return;
        }
        var last = rounds.getLast().round();
        add(
                "contents.method.rounds",
                writing.say(
                        "contents.method.rounds.text",
                        rounds.size(),
                        last.rules().plannedRounds()));
        add(
                "contents.method.part",
                rounds.stream()
                        .map(each -> writing.say(
                                "contents.method.part.text",
                                each.round().number(),
                                PanelCounts.scorers(each).size(),
                                PanelCounts.unanswered(each)))
                        .collect(Collectors.joining(writing.say("map.between.sentences"))));
        add("contents.method.drop-out", dropOut());
        add("contents.method.questions", questions());
        add("contents.method.rules", writing.saidAll(RulesInWords.of(last.rules())));
        add(
                "contents.method.feedback",
                writing.say(rounds.size() > 1 ? "contents.method.feedback.text" : "contents.method.feedback.none"));
        add("contents.method.ways", ways());
        add(
                "contents.method.addenda",
                writing.say(
                        "contents.method.addenda.text",
                        rounds.stream()
                                .mapToInt(each -> each.round().addenda().size())
                                .sum()));
    }

    private String dropOut() {
        var turnovers = PanelCounts.turnovers(rounds);
        if (turnovers.isEmpty()) {
            return writing.say("contents.method.drop-out.none");
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < turnovers.size(); i++) {
            var each = turnovers.get(i);
            all.add(writing.say(
                    "contents.method.drop-out.text",
                    rounds.get(i).round().number(),
                    rounds.get(i + 1).round().number(),
                    each.stayed(),
                    each.droppedOut(),
                    each.joined()));
        }
        return writing.sentences(all);
    }

    private String questions() {
        var round = rounds.getLast().round();
        return writing.say(
                "contents.method.questions.text",
                round.viewpoint(),
                String.valueOf(round.asOf()),
                writing.names(round.criteria().stream()
                        .map(Criterion::name)
                        .map(writing::in)
                        .toList()),
                round.questions().size());
    }

    private String ways() {
        var ways = rounds.stream()
                .flatMap(each -> each.round().ballots().stream())
                .map(each -> each.origin().way())
                .distinct()
                .sorted()
                .map(this::way)
                .toList();
        return ways.isEmpty() ? Writing.NOTHING : writing.names(ways);
    }

    private String way(Origin.Way way) {
        return writing.say(
                switch (way) {
                    case KIOSK -> "contents.way.kiosk";
                    case SHEET -> "contents.way.sheet";
                    case FORM -> "contents.way.form";
                    case DESK -> "contents.way.desk";
                });
    }

    private void counting() {
        var votes = writing.votes();
        votes.ifPresent(each ->
                add("contents.method.counting", writing.saidAll(each.basis().sentences())));
        add("contents.method.statistics", writing.say("contents.method.statistics.text"));
    }

    private void analysis() {
        writing.study()
                .fundingCase()
                .ifPresent(each ->
                        add("contents.method.weights", writing.saidAll(ModelWords.model(each, Optional.empty()))));
        writing.results()
                .ranked()
                .ifPresent(each -> add(
                        "contents.method.draws",
                        writing.say(
                                "contents.method.draws.text",
                                each.ranking().draws(),
                                String.valueOf(each.ranking().seed()),
                                writing.decimal(Math.round(each.ranking().standardError() * 10000) / 100.0))));
        if (!writing.study().scenarios().chosen().isEmpty()) {
            add(
                    "contents.method.scenarios",
                    writing.say(
                            "contents.method.scenarios.text",
                            writing.study().scenarios().drivers().size(),
                            (int) ScenarioKeys.chosen(writing).count()));
        }
        writing.results()
                .funded()
                .flatMap(each -> each.robust())
                .ifPresent(each -> add(
                        "contents.method.portfolio",
                        writing.say(
                                "contents.method.portfolio.text",
                                each.exact()
                                        ? writing.say("contents.method.exact")
                                        : writing.say("contents.method.cut-short"))));
    }

    private void limits() {
        add("contents.method.limits", writing.say("contents.method.limits.text"));
        add("contents.method.money", open());
        add(
                "contents.method.program",
                writing.say(
                        "contents.method.program.text",
                        writing.edition().version(),
                        writing.edition().day(writing.edition().date())));
    }
}
