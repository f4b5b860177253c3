package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;

/** A ballot that came back after its round was closed. */
public final class LateBallot {
    private LateBallot() {}

    /** Whether the ballot is for a round of the study that is closed. */
    public static boolean isLate(Study study, IncomingBallot incoming) {
        return incoming.study().equals(study.id())
                && study.round(incoming.round())
                        .filter(round -> !round.isOpen())
                        .isPresent();
    }

    /**
     * The ballot as its round would have taken it in.
     *
     * @throws InvalidInputException if it belongs to another study or person, or answers what was not asked
     */
    public static Ballot of(Study study, IncomingBallot incoming) throws InvalidInputException {
        var rounds = new ArrayList<Round>();
        study.rounds().stream()
                .filter(round -> round.number() < incoming.round())
                .forEach(rounds::add);
        study.round(incoming.round()).map(LateBallot::asItWasOpen).ifPresent(rounds::add);
        return new BallotCheck(study.withRounds(rounds)).difference(incoming).after();
    }

    private static Round asItWasOpen(Round round) {
        return new Round(
                round.number(),
                round.viewpoint(),
                round.asOf(),
                round.criteria(),
                round.questions(),
                round.rules(),
                Round.State.OPEN,
                round.ballots(),
                List.of());
    }
}
