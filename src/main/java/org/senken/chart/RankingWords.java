package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;

/** The words that all figures of a ranking share, in the language of one. */
record RankingWords(RankedStudy ranked, CaseWords words) implements Words {
    private static final int PERCENT = 100;
    /** Standard errors on each side of a share that hold the true one in 95 of 100 cases. */
    private static final double SURE = 1.96;

    static RankingWords of(Catalogue catalogue, RankedStudy ranked, Language language) {
        return new RankingWords(ranked, new CaseWords(catalogue, ranked.study(), language));
    }

    @Override
    public Language language() {
        return words.language();
    }

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

    Candidate candidate(int alternative) {
        return ranked.entries().candidates().get(alternative);
    }

    SubjectId subject(int alternative) {
        return candidate(alternative).subject();
    }

    /** What an alternative is called beside its row. */
    String label(int alternative) {
        return words.label(candidate(alternative));
    }

    /** Rows for alternatives in an order, each with its place in it before the name. */
    Rows rows(List<Integer> order) {
        return new Rows(
                IntStream.range(0, order.size())
                        .mapToObj(place -> Rows.Name.of(subject(order.get(place)), label(order.get(place)))
                                .withNumber(place + 1))
                        .toList(),
                language());
    }

    /** What stands under every figure of drawn shares: the votes, the value model, what shares are and are not, then more. */
    List<String> notes(List<String> more) {
        var notes = new ArrayList<>(base());
        notes.add(say("cli.rank.shares.votes"));
        notes.addAll(more);
        notes.add(say(
                "cli.rank.error",
                ranking().draws(),
                String.valueOf(ranking().seed()),
                decimal(SURE * ranking().standardError() * PERCENT)));
        return notes;
    }

    /** What stands under figures with everything at its middle. */
    List<String> middleNotes(List<String> more) {
        var notes = new ArrayList<>(base());
        notes.add(say("ranking.note.middle"));
        notes.addAll(more);
        return notes;
    }

    private List<String> base() {
        var notes = new ArrayList<String>();
        ModelWords.of(ranked.study(), ranked.world(), words.naming())
                .forEach(each -> notes.add(messages().get(each)));
        notes.add(count("round.judgement", ranked.entries().experts()));
        var leftOut = ranked.entries().leftOut();
        if (!leftOut.isEmpty()) {
            notes.add(say(
                    "cli.rank.left-out",
                    names(leftOut.stream().map(words::label).toList())));
        }
        return notes;
    }

    /** A share as a whole number of percent, without the sign; blank for none at all. */
    static String percent(double share) {
        long whole = Math.round(PERCENT * share);
        return share == 0 ? "" : whole == 0 ? "<1" : String.valueOf(whole);
    }
}
