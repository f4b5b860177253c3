package org.senken.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.senken.core.delphi.Expert;
import org.senken.core.study.Study;

/** The votes of the closed rounds as the table that {@link VotesCsv} reads. */
final class VotesTable {
    private static final List<String> HEADER = List.of(
            "round", "expert", "sector", "area", "criterion", "scenario", "asof", "score", "confidence", "reason");

    private VotesTable() {}

    /**
     * All rows, the header first. A question left blank has a row with an empty score.
     *
     * @param harmless what the format needs so that a reason is never run as a formula
     */
    static List<List<String>> rows(Study study, UnaryOperator<String> harmless) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (var closed : study.closedRounds()) {
            var round = closed.round();
            for (var question : round.questions().asList()) {
                for (var vote : closed.votes(question)) {
                    var scenario = question.scenario();
                    rows.add(List.of(
                            String.valueOf(round.number()),
                            vote.expert().value(),
                            study.expert(vote.expert()).map(VotesTable::sector).orElse(""),
                            question.subject().value(),
                            question.criterion().value(),
                            scenario == null ? "" : scenario.value(),
                            String.valueOf(round.asOf()),
                            BallotContents.sign(vote.answer()),
                            vote.confidence()
                                    .map(sure -> String.valueOf(sure.level()))
                                    .orElse(""),
                            harmless.apply(vote.reason().orElse(""))));
                }
            }
        }
        return rows;
    }

    private static String sector(Expert expert) {
        return JsonWriter.name(expert.sector());
    }
}
