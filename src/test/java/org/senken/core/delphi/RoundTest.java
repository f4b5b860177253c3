package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Criterion;
import org.senken.testkit.TypicalStudies;

class RoundTest {
    private final Round open = TypicalStudies.openRound();
    private final Round closed = TypicalStudies.firstRound();

    @Test
    void anOpenRoundGivesNoResults() {
        assertEquals(Optional.empty(), open.results());
        assertThrows(IllegalArgumentException.class, () -> ClosedRound.of(open));
        assertEquals(Optional.of(ClosedRound.of(open.closed())), open.closed().results());
    }

    @Test
    void ballotsStandInTheOrderOfTheCodesHoweverTheyCame() {
        assertEquals(closed, closed.withBallots(closed.ballots().reversed()));
    }

    @Test
    void aBallotReplacesTheEarlierOneOfTheSameExpert() {
        var blank = Ballot.blank(TypicalStudies.ENGINEER, 4);
        var changed = open.withBallot(blank);
        assertEquals(2, changed.ballots().size());
        assertEquals(blank, changed.ballotOf(TypicalStudies.ENGINEER));
        assertEquals(open.ballotOf(TypicalStudies.SCHOLAR), changed.ballotOf(TypicalStudies.SCHOLAR));
        assertEquals(Ballot.blank(TypicalStudies.CHAIR, 4), open.ballotOf(TypicalStudies.CHAIR));
    }

    @Test
    void votesOfAClosedRoundComeBallotByBallot() {
        var results = ClosedRound.of(closed);
        assertEquals(
                List.of(Answer.score(7), Answer.score(8), Answer.score(6), Answer.score(7)),
                results.votes(TypicalStudies.QUANTUM_SUPERIORITY).stream()
                        .map(Vote::answer)
                        .toList());
        assertEquals(
                new Vote(
                        TypicalStudies.CHAIR,
                        Answer.score(7),
                        Optional.of(Confidence.HIGH),
                        Optional.of("Strong patents, few firms.")),
                results.votes(TypicalStudies.QUANTUM_SUPERIORITY).getFirst());
        assertEquals(List.of(), results.votes(new Question(TypicalStudies.QUANTUM, Criterion.AUTONOMY)));
        assertEquals(7, results.statistics(TypicalStudies.QUANTUM_SUPERIORITY).median());
    }
}
