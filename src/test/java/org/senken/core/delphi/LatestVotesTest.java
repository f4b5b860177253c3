package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

class LatestVotesTest {
    private static final SubjectId ION = new SubjectId("ion");
    private static final SubjectId GAS = new SubjectId("gas");
    private static final Question ION_LEAD = new Question(ION, Criterion.SUPERIORITY);
    private static final Question GAS_LEAD = new Question(GAS, Criterion.SUPERIORITY);
    private static final ExpertCode ANNA = new ExpertCode("E1");
    private static final ExpertCode BEN = new ExpertCode("E2");

    private static Round round(int number, int year, List<Question> questions, String anna, String ben) {
        var blank = ".".repeat(questions.size());
        return new Round(
                number,
                Text.same("Japan"),
                year,
                List.of(),
                new QuestionList(questions),
                Round.State.CLOSED,
                List.of(
                        new Ballot(ANNA, Answers.parse(anna, blank), Map.of(), true),
                        new Ballot(BEN, Answers.parse(ben, blank), Map.of(), true)));
    }

    private static List<Answer> answers(LatestVotes votes, Question question) {
        return votes.votes(question).stream().map(Vote::answer).toList();
    }

    @Test
    void aRoundOverChosenCellsLeavesTheOtherCellsAsTheyWere() {
        var votes = LatestVotes.of(List.of(
                ClosedRound.of(round(1, 2026, List.of(ION_LEAD, GAS_LEAD), "25", "37")),
                ClosedRound.of(round(2, 2026, List.of(GAS_LEAD), "6", "-"))));
        assertEquals(List.of(Answer.score(2), Answer.score(3)), answers(votes, ION_LEAD));
        assertEquals(List.of(Answer.score(6), Answer.NO_OPINION), answers(votes, GAS_LEAD));
        assertEquals(new Basis(2, 0, List.of(1), Counting.DEFAULT), votes.basis());
        assertEquals(List.of(ION, GAS), votes.subjects());
        assertEquals(2, votes.scorers());
    }

    @Test
    void votesOfAnotherYearAreNotMixedIn() {
        var votes = LatestVotes.of(List.of(
                ClosedRound.of(round(1, 2025, List.of(ION_LEAD, GAS_LEAD), "25", "37")),
                ClosedRound.of(round(2, 2026, List.of(GAS_LEAD), "6", "-"))));
        assertEquals(List.of(GAS_LEAD), votes.questions());
        assertEquals(List.of(), answers(votes, ION_LEAD));
    }

    @Test
    void anEarlierRoundIsSeenAsItStoodWhenItClosed() {
        var rounds = List.of(
                ClosedRound.of(round(1, 2026, List.of(GAS_LEAD), "5", "7")),
                ClosedRound.of(round(2, 2026, List.of(GAS_LEAD), "6", "-")));
        var first = LatestVotes.upTo(1, rounds).orElseThrow();
        assertEquals(List.of(Answer.score(5), Answer.score(7)), answers(first, GAS_LEAD));
        assertEquals(Optional.empty(), LatestVotes.upTo(3, rounds).map(LatestVotes::basis));
    }

    @Test
    void anAddendumCountsUnlessThePersonHadSeenResults() {
        var round = round(1, 2026, List.of(GAS_LEAD), "5", "7");
        var late = new Ballot(BEN, Answers.parse("2", "."), Map.of(), true);
        var mended = round.withAddenda(List.of(addendum(late, false)));
        assertEquals(List.of(Answer.score(5), Answer.score(2)), answers(of(mended, Counting.DEFAULT), GAS_LEAD));
        assertEquals(1, ClosedRound.of(mended).addendum());
        var informed = round.withAddenda(List.of(addendum(late, true)));
        assertEquals(List.of(Answer.score(5), Answer.score(7)), answers(of(informed, Counting.DEFAULT), GAS_LEAD));
        assertEquals(0, ClosedRound.of(informed).addendum());
        var with = Counting.DEFAULT.withInformed(true);
        assertEquals(List.of(Answer.score(5), Answer.score(2)), answers(of(informed, with), GAS_LEAD));
        assertEquals(
                List.of(Sentence.of("basis.round.addendum", 1, 1), Sentence.of("basis.with-informed")),
                of(informed, with).basis().sentences());
    }

    @Test
    void interestedVotesCanBeLeftOutWithoutBecomingBlanks() {
        var register = new Register(Map.of(), Map.of(BEN, Map.of(GAS, Interest.APPLICANT, ION, Interest.NONE)));
        var round = round(1, 2026, List.of(ION_LEAD, GAS_LEAD), "25", "37");
        var without = ClosedRound.of(round, Counting.DEFAULT.withInterested(false), register);
        assertEquals(1, without.votes(GAS_LEAD).size());
        assertEquals(2, without.votes(ION_LEAD).size());
        assertEquals(
                2,
                ClosedRound.of(round, Counting.DEFAULT, register)
                        .votes(GAS_LEAD)
                        .size());
        assertEquals(
                List.of(1, 0),
                List.of(
                        RoundVotes.of(without).statistics().get(1).n(),
                        RoundVotes.of(without).statistics().get(1).notAnswered()));
    }

    @Test
    void whoIsNotAskedLeavesNoBlank() {
        var round = round(1, 2026, List.of(ION_LEAD, GAS_LEAD), "25", "3.")
                .withRules(RoundRules.DEFAULT.withAssignment(
                        new Assignment(Assignment.By.GROUP, Map.of(BEN, Set.of(ION)))));
        assertFalse(round.asks(BEN, GAS_LEAD));
        assertEquals(List.of(0), round.placesFor(BEN));
        assertEquals(1, ClosedRound.of(round).votes(GAS_LEAD).size());
        assertEquals(0, RoundVotes.of(ClosedRound.of(round)).statistics().get(1).notAnswered());
    }

    private static LatestVotes of(Round round, Counting counting) {
        return LatestVotes.of(List.of(ClosedRound.of(round, counting, Register.EMPTY)));
    }

    private static Addendum addendum(Ballot after, boolean informed) {
        return new Addendum(
                1,
                Addendum.Kind.LATE,
                after.expert(),
                Optional.empty(),
                Optional.of(after),
                "post",
                informed,
                Instant.EPOCH);
    }
}
