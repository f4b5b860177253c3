package org.senken.editing;

import java.util.List;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.IncomingBallot.GivenAnswer;

/** Says whether a ballot that came back belongs to the open round, and what it changes. */
final class BallotCheck {
    private final Study study;

    BallotCheck(Study study) {
        this.study = study;
    }

    /** The round that takes ballots. */
    Round round() {
        return study.openRound().orElseThrow();
    }

    BallotDifference difference(IncomingBallot ballot) throws InvalidInputException {
        checkKey(ballot);
        var before = round().ballotOf(ballot.expert());
        var after = filled(ballot).withHandedIn(true).withOrigin(origin(ballot));
        var difference = BallotDifference.between(ballot.file(), round().questions(), before, after);
        // a ballot that says the same keeps saying where it came from
        return difference.arrival() == BallotDifference.Arrival.SAME
                ? new BallotDifference(ballot.file(), before, before.withHandedIn(true), List.of())
                : difference;
    }

    private Origin origin(IncomingBallot ballot) {
        boolean proxy = study.expert(ballot.expert()).orElseThrow().role() == Role.PROXY;
        return Origin.of(Origin.Way.SHEET).withProxy(proxy);
    }

    private void checkKey(IncomingBallot ballot) throws InvalidInputException {
        if (!ballot.study().equals(study.id())) {
            throw refused(ballot, ballot.key(), "sheet.study", ballot.study());
        }
        var round = study.round(ballot.round());
        if (round.isEmpty()) {
            throw refused(ballot, ballot.key(), "sheet.round", ballot.round());
        }
        if (!round.get().isOpen()) {
            throw refused(ballot, ballot.key(), "sheet.closed", ballot.round());
        }
        var expert = study.expert(ballot.expert());
        if (expert.isEmpty()) {
            throw refused(ballot, ballot.key(), "sheet.expert", ballot.expert());
        }
        if (!expert.get().role().votes()) {
            throw refused(ballot, ballot.key(), "sheet.observer", ballot.expert());
        }
        if (!ballot.questions().equals(QuestionPrint.of(round()))) {
            throw refused(ballot, ballot.key(), "sheet.questions", ballot.round());
        }
    }

    private Ballot filled(IncomingBallot incoming) throws InvalidInputException {
        var questions = round().questions();
        var ballot = Ballot.blank(incoming.expert(), questions.size());
        for (var each : incoming.answers()) {
            var place = questions.placeOf(each.question());
            if (place.isEmpty()) {
                throw refused(
                        incoming,
                        each.asked(),
                        "sheet.question",
                        each.question().path());
            }
            if (!each.isBlank() && !round().asks(incoming.expert(), each.question())) {
                throw refused(
                        incoming,
                        each.given(),
                        "sheet.not-asked",
                        each.question().path(),
                        incoming.expert());
            }
            ballot = with(ballot, place.getAsInt(), each);
        }
        return ballot;
    }

    /** A confidence or a reason beside no score: the reason is kept, the confidence has nothing to say. */
    private static Ballot with(Ballot ballot, int place, GivenAnswer given) {
        var answered = ballot.withAnswer(place, given.answer()).withReason(place, given.reason());
        return given.answer() instanceof Answer.Score && given.confidence().isPresent()
                ? answered.withConfidence(place, given.confidence().get())
                : answered;
    }

    /** What is wrong with a cell; the cell's address comes before all else that the sentence is filled with. */
    static InvalidInputException refused(IncomingBallot ballot, CellPlace place, String key, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = place.address();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new InvalidInputException(ballot.file(), place.row(), place.column(), Sentence.of(key, all));
    }
}
