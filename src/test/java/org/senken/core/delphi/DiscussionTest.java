package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.testkit.TypicalStudies;

class DiscussionTest {
    private static final int PLACE = TypicalStudies.firstRound()
            .questions()
            .placeOf(TypicalStudies.QUANTUM_SUPERIORITY)
            .orElseThrow();

    private static CellStatistics cell(String subject, int... scores) {
        return new CellStatistics(1, Question.parse(subject + "/s"), Votes.figures(scores), Optional.empty());
    }

    private static List<String> subjects(List<CellStatistics> cells) {
        return cells.stream().map(cell -> cell.question().subject().value()).toList();
    }

    @Test
    void theMostDisputedQuestionComesFirstAndTheUndecidedAreLeftOut() {
        var calm = cell("calm", 7, 7, 7, 7);
        var wide = cell("wide", 5, 7, 7, 9);
        var torn = cell("torn", 1, 1, 9, 9);
        var alike = cell("alike", 7, 7, 7, 7);
        var few = cell("few", 1, 9);
        var cells = List.of(few, calm, wide, torn, alike);
        assertEquals(
                List.of("torn", "wide", "calm", "alike"), subjects(DiscussNext.order(cells, DiscussNext.DISAGREEMENT)));
        assertEquals(
                List.of("wide", "torn", "calm", "alike"),
                subjects(DiscussNext.order(cells, cell -> cell.equals(wide) ? 1 : 0)));
    }

    @Test
    void ofEqualDisagreementTheWiderQuestionComesFirst() {
        var narrow = cell("narrow", 5, 5, 5, 5, 5, 5, 5, 5, 5);
        var wider = cell("wider", 4, 4, 4, 5, 5, 5, 6, 6, 6);
        var widest = cell("widest", 1, 1, 1, 5, 5, 5, 9, 9, 9);
        assertEquals(
                List.of("widest", "wider", "narrow"),
                subjects(DiscussNext.order(List.of(narrow, wider, widest), cell -> 0)));
    }

    private static ClosedRound round(Map<Integer, String> reasonsByScore) {
        var ballots = new ArrayList<Ballot>();
        var size = TypicalStudies.firstRound().questions().size();
        reasonsByScore.forEach((score, reason) -> ballots.add(Ballot.blank(Votes.code(ballots.size() + 1), size)
                .withAnswer(PLACE, score == 0 ? Answer.NO_OPINION : Answer.score(score))
                .withReason(PLACE, reason)));
        return ClosedRound.of(TypicalStudies.firstRound().withBallots(ballots));
    }

    @Test
    void reasonsStandOnTheSideTheirVotesAreOn() {
        var reasons = Reasons.of(
                round(Map.of(1, "one", 2, "two", 4, "four", 5, "five", 6, "six", 9, "nine", 0, "none")),
                TypicalStudies.QUANTUM_SUPERIORITY);
        assertEquals(List.of("one", "two"), reasons.below().stream().sorted().toList());
        assertEquals(
                List.of("five", "four", "six"),
                reasons.within().stream().sorted().toList());
        assertEquals(List.of("nine"), reasons.above());
        assertTrue(reasons.hasMinority());
        assertEquals(Reasons.NONE, Reasons.of(round(Map.of(1, "one", 9, "nine")), TypicalStudies.QUANTUM_SUPERIORITY));
        assertFalse(Reasons.NONE.hasMinority());
    }

    @Test
    void whoWroteAReasonMakesNoDifferenceToItsPlace() {
        var one = round(Map.of(4, "a", 5, "b", 6, "c"));
        var other = round(Map.of(4, "c", 5, "a", 6, "b"));
        assertEquals(
                Reasons.of(one, TypicalStudies.QUANTUM_SUPERIORITY),
                Reasons.of(other, TypicalStudies.QUANTUM_SUPERIORITY));
    }
}
