package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;

/**
 * A round whose votes may be read. Every analysis asks for this type, so that no chart, table or command can show the
 * votes of an open round.
 */
public record ClosedRound(Round round) {
    /**
     * @throws IllegalArgumentException if the round is still open
     */
    public ClosedRound {
        if (round.isOpen()) {
            throw new IllegalArgumentException("round " + round.number() + " is still open");
        }
    }

    /** What the panel said to one question, ballot by ballot; empty if the round did not ask it. */
    public List<Vote> votes(Question question) {
        var votes = new ArrayList<Vote>();
        round.questions().placeOf(question).ifPresent(place -> {
            for (var ballot : round.ballots()) {
                votes.add(new Vote(
                        ballot.expert(),
                        ballot.answers().at(place),
                        ballot.answers().confidenceAt(place),
                        ballot.reasonAt(place)));
            }
        });
        return votes;
    }

    /** The statistics of the votes on one question. */
    public GroupStatistics statistics(Question question) {
        var counts = new int[VoteCode.CODES];
        round.questions()
                .placeOf(question)
                .ifPresent(place -> round.ballots()
                        .forEach(ballot -> counts[ballot.answers().codes()[place]]++));
        return GroupStatistics.ofCodes(counts, 0);
    }
}
