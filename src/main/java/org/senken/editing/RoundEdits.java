package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Vote;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Sentence;

/** Edits of rounds and ballots. The name of a vote's edit says whose vote it is, never what it is. */
public final class RoundEdits {
    private RoundEdits() {}

    /** Opens a round; its questions and anchors are frozen from here on. */
    public static Edit open(Round round) {
        return new Edit(Sentence.of("edit.round.open", round.number()), study -> {
            var rounds = new ArrayList<>(study.rounds());
            rounds.add(round);
            return study.withRounds(rounds);
        });
    }

    /** Closes a round for good. */
    public static Edit close(int round) {
        return new Edit(Sentence.of("edit.round.close", round), study -> study.withRound(round, Round::closed));
    }

    /** Gives, changes or takes back a vote. */
    public static Edit vote(int round, ExpertCode expert, Question question, Answer answer) {
        return at(round, expert, question, "edit.vote", (ballot, place) -> ballot.withAnswer(place, answer));
    }

    /**
     * Says how sure the expert is of a vote: low, medium, high, low in turn. The edit itself looks at the vote, since the
     * vote may have been given a moment ago and still be on its way to the disk. Only a score has a confidence.
     */
    public static Edit turnConfidence(int round, ExpertCode expert, Question question) {
        return at(round, expert, question, "edit.confidence", RoundEdits::withNextConfidence);
    }

    private static Ballot withNextConfidence(Ballot ballot, int place) {
        if (!(ballot.answers().at(place) instanceof Answer.Score)) {
            return ballot;
        }
        int level = ballot.answers().confidenceAt(place).map(Confidence::level).orElse(0);
        return ballot.withConfidence(place, Confidence.of(level % Confidence.HIGH.level() + 1));
    }

    /** Gives an earlier vote again, with its confidence and without a reason. */
    public static Edit keep(int round, ExpertCode expert, Question question, Vote earlier) {
        return at(round, expert, question, "edit.vote", (ballot, place) -> {
            var kept = ballot.withAnswer(place, Answer.NOT_ANSWERED).withAnswer(place, earlier.answer());
            return earlier.confidence()
                    .map(sure -> kept.withConfidence(place, sure))
                    .orElse(kept);
        });
    }

    /** Gives the reason for a vote; a blank one takes it back. */
    public static Edit reason(int round, ExpertCode expert, Question question, String reason) {
        return at(round, expert, question, "edit.reason", (ballot, place) -> ballot.withReason(place, reason));
    }

    /** Hands a ballot in as it is. */
    public static Edit handIn(int round, ExpertCode expert) {
        return onBallot(round, expert, "edit.ballot.in", (ballot, places) -> ballot.withHandedIn(true));
    }

    /** Hands a ballot in with every question the expert is asked and left blank marked as "no opinion". */
    public static Edit handInWithoutGaps(int round, ExpertCode expert) {
        return onBallot(
                round,
                expert,
                "edit.ballot.in",
                (ballot, places) -> ballot.withGapsAsNoOpinion(places).withHandedIn(true));
    }

    /** Takes a ballot back so that it can be changed while the round is open. */
    public static Edit withdraw(int round, ExpertCode expert) {
        return onBallot(round, expert, "edit.ballot.back", (ballot, places) -> ballot.withHandedIn(false));
    }

    /** Adds to a closed round; what it held stays as it was. */
    public static Edit addendum(int round, Addendum addendum) {
        return new Edit(
                Sentence.of("edit.round.addendum", round, addendum.number(), addendum.expert()),
                study -> study.withRound(round, each -> {
                    var all = new ArrayList<>(each.addenda());
                    all.add(addendum);
                    return each.withAddenda(all);
                }));
    }

    /** Puts whole ballots into an open round, in place of what it had of these experts. */
    public static Edit ballots(int round, List<Ballot> ballots) {
        var codes = String.join(
                ", ", ballots.stream().map(ballot -> ballot.expert().value()).toList());
        return new Edit(
                Sentence.of("edit.ballots", round, codes),
                study -> study.withRound(round, each -> {
                    var changed = stillOpen(each);
                    for (var ballot : ballots) {
                        changed = changed.withBallot(ballot);
                    }
                    return changed;
                }));
    }

    private interface BallotChange {
        Ballot at(Ballot ballot, int place);
    }

    private interface WholeBallotChange {
        Ballot of(Ballot ballot, List<Integer> places);
    }

    private static Edit at(int round, ExpertCode expert, Question question, String key, BallotChange change) {
        return new Edit(
                Sentence.of(key, expert),
                study -> study.withRound(round, each -> {
                    int place = each.questions().placeOf(question).orElseThrow();
                    var ballot = each.ballotOf(expert).withOrigin(here(study, expert));
                    return stillOpen(each).withBallot(change.at(ballot, place));
                }));
    }

    private static Edit onBallot(int round, ExpertCode expert, String key, WholeBallotChange change) {
        return new Edit(
                Sentence.of(key, expert),
                study -> study.withRound(round, each -> {
                    var found = each.ballotOf(expert);
                    var ballot = each.hasBallotOf(expert) ? found : found.withOrigin(here(study, expert));
                    return stillOpen(each).withBallot(change.of(ballot, each.placesFor(expert)));
                }));
    }

    /** How a vote comes in that is given at this machine: at the desk if nobody else votes, else at the kiosk. */
    private static Origin here(Study study, ExpertCode expert) {
        boolean proxy =
                study.expert(expert).filter(each -> each.role() == Role.PROXY).isPresent();
        return Origin.of(Standing.votesAlone(study, expert) ? Origin.Way.DESK : Origin.Way.KIOSK)
                .withProxy(proxy);
    }

    private static Round stillOpen(Round round) {
        if (!round.isOpen()) {
            throw new IllegalStateException("round " + round.number() + " is closed");
        }
        return round;
    }
}
