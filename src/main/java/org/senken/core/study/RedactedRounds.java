package org.senken.core.study;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.technology.SubjectId;

/**
 * The rounds with the votes that count and may be handed on. Addenda are made, votes that do not count are gone, and so
 * are all ballots of an open round.
 */
final class RedactedRounds {
    private final Study study;
    private final RedactionChoice choice;
    private final FreshCodes codes;
    private final Blackout blackout;
    private final Set<Question> few = new HashSet<>();
    private int reasons;

    RedactedRounds(Study study, RedactionChoice choice, FreshCodes codes, Blackout blackout) {
        this.study = study;
        this.choice = choice;
        this.codes = codes;
        this.blackout = blackout;
    }

    List<Round> rounds() {
        return study.rounds().stream()
                .map(round -> study.results(round.number()).map(this::closed).orElseGet(() -> made(round, List.of())))
                .toList();
    }

    /** The cells with too few votes. */
    int few() {
        return few.size();
    }

    /** The reasons that were left out. */
    int reasons() {
        return reasons;
    }

    private Round closed(ClosedRound closed) {
        var hidden = new HashSet<Integer>();
        var questions = closed.round().questions();
        for (int place = 0; place < questions.size(); place++) {
            if (choice.marks(questions.get(place))) {
                hidden.add(place);
            } else if (isTooFew(closed, place)) {
                few.add(questions.get(place));
                hidden.add(place);
            }
        }
        return made(
                closed.round(),
                closed.ballots().stream()
                        .map(each -> ballot(each, closed, hidden))
                        .toList());
    }

    private static boolean isTooFew(ClosedRound closed, int place) {
        var question = closed.round().questions().get(place);
        long votes = closed.ballots().stream()
                .filter(each -> closed.counts(each.expert(), question))
                .filter(each -> each.answers().at(place) instanceof Answer.Score)
                .count();
        return votes > 0 && votes < closed.round().rules().smallestGroup();
    }

    private Round made(Round round, List<Ballot> ballots) {
        return round.withRules(
                        round.rules().withAssignment(assignment(round.rules().assignment())))
                .withAddenda(List.of())
                .withBallots(ballots);
    }

    private Assignment assignment(Assignment old) {
        var subjects = new TreeMap<ExpertCode, Set<SubjectId>>();
        old.subjects().forEach((expert, asked) -> subjects.put(codes.of(expert), asked));
        return new Assignment(old.by(), subjects);
    }

    private Ballot ballot(Ballot ballot, ClosedRound closed, Set<Integer> hidden) {
        var answers = ballot.answers();
        var kept = new TreeMap<Integer, String>();
        for (int place = 0; place < answers.size(); place++) {
            var question = closed.round().questions().get(place);
            if (hidden.contains(place) || !closed.counts(ballot.expert(), question)) {
                answers = answers.with(place, Answer.NOT_ANSWERED);
            } else {
                keepReason(ballot, place, kept);
            }
        }
        reasons += ballot.reasons().size() - kept.size();
        var origin = new Origin(ballot.origin().way(), "", ballot.origin().byProxy());
        return new Ballot(codes.of(ballot.expert()), answers, kept, ballot.handedIn(), origin);
    }

    private void keepReason(Ballot ballot, int place, Map<Integer, String> kept) {
        if (choice.reasons() == RedactionChoice.Reasons.OF_CELLS) {
            ballot.reasonAt(place).ifPresent(reason -> kept.put(place, blackout.of(reason)));
        }
    }
}
