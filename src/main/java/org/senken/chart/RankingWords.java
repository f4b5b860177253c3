package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/** The words that all figures of a ranking share, in the language of one. */
record RankingWords(Study study, RankedStudy ranked, Language language) implements Words {
    private static final int PERCENT = 100;
    /** Standard errors on each side of a share that hold the true one in 95 of 100 cases. */
    private static final double SURE = 1.96;

    private static final List<String> NAMES =
            List.of("round.column.number", "round.column.id", "round.column.name.en", "round.column.name.ja");

    Acceptability ranking() {
        return ranked.ranking();
    }

    /** The places of all alternatives, the best mean rank first. */
    List<Integer> order() {
        return IntStream.range(0, ranking().alternatives())
                .boxed()
                .sorted(Comparator.comparingDouble(ranking()::expectedRank))
                .toList();
    }

    SubjectId subject(int alternative) {
        return ranked.entries().subjects().get(alternative);
    }

    /** What an alternative is called beside its row. */
    String label(int alternative) {
        return label(subject(alternative));
    }

    private String label(SubjectId id) {
        return study.catalogue()
                .subject(id)
                .map(Subject::label)
                .map(this::in)
                .orElseGet(id::value);
    }

    /** Rows for alternatives in an order, each with its place in it before the name. */
    Rows rows(List<Integer> order) {
        return new Rows(
                IntStream.range(0, order.size())
                        .mapToObj(place -> Rows.Name.of(subject(order.get(place)), label(order.get(place)))
                                .withNumber(place + 1))
                        .toList(),
                language);
    }

    /** What is measured, from whose viewpoint and as of when. */
    String subtitle(String measure) {
        var round = ranked.votes().newest().round();
        return say("map.subtitle", measure, say("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())));
    }

    /** What stands under every figure of a ranking: the votes, what shares are and are not, the value model, then more. */
    List<String> notes(List<String> more) {
        var notes = new ArrayList<String>();
        ranked.votes().basis().sentences().forEach(each -> notes.add(messages().get(each)));
        notes.add(count("round.judgement", ranked.entries().experts()));
        notes.add(say("cli.rank.shares.votes"));
        notes.addAll(new ModelWords(ranked.model(), ranked.votes().criteria(), ranked.weights(), this).sentences());
        notes.addAll(more);
        var leftOut = ranked.entries().tooFewVotes();
        if (!leftOut.isEmpty()) {
            notes.add(say(
                    "cli.rank.left-out", names(leftOut.stream().map(this::label).toList())));
        }
        notes.add(say(
                "cli.rank.error",
                ranking().draws(),
                String.valueOf(ranking().seed()),
                decimal(SURE * ranking().standardError() * PERCENT)));
        return notes;
    }

    /** A share as a whole number of percent, without the sign; blank for none at all. */
    static String percent(double share) {
        long whole = Math.round(PERCENT * share);
        return share == 0 ? "" : whole == 0 ? "<1" : String.valueOf(whole);
    }

    /** The columns that say which alternative a row of data is about. */
    List<String> columns() {
        return NAMES.stream().map(this::say).toList();
    }

    /** What stands in them. */
    List<String> cells(int alternative) {
        var id = subject(alternative);
        var name = study.catalogue().subject(id).map(Subject::name);
        return List.of(
                OutlookTable.number(study.catalogue().numberOf(id)),
                id.value(),
                name.map(text -> text.in(Language.EN)).orElse(""),
                name.map(text -> text.in(Language.JA)).orElse(""));
    }
}
