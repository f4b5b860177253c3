package org.senken.report.contents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.RoundVotes;
import org.senken.core.delphi.Turnover;
import org.senken.core.study.Study;

/** Counts of people: who took part, who stayed away, who voted through a proxy. */
final class PanelCounts {
    private PanelCounts() {}

    /** Everybody who gave at least one score that counts in a closed round. */
    static Set<ExpertCode> scorers(ClosedRound round) {
        return round.ballots().stream()
                .filter(PanelCounts::hasScore)
                .map(Ballot::expert)
                .collect(Collectors.toSet());
    }

    private static boolean hasScore(Ballot ballot) {
        return IntStream.range(0, ballot.answers().size())
                .anyMatch(place -> ballot.answers().at(place) instanceof Answer.Score);
    }

    static int with(Study study, Role role) {
        return (int)
                study.experts().stream().filter(each -> each.role() == role).count();
    }

    static int proxies(ClosedRound round) {
        return (int)
                round.ballots().stream().filter(each -> each.origin().byProxy()).count();
    }

    /** Who stayed, left and joined from each closed round to the next. */
    static List<Turnover> turnovers(List<ClosedRound> rounds) {
        return IntStream.range(1, rounds.size())
                .mapToObj(place -> RoundVotes.of(rounds.get(place)).turnoverSince(RoundVotes.of(rounds.get(place - 1))))
                .toList();
    }

    /** How many questions were left without an answer, over all ballots that count. */
    static long unanswered(ClosedRound round) {
        return RoundVotes.of(round).statistics().stream()
                .mapToLong(each -> each.notAnswered())
                .sum();
    }
}
