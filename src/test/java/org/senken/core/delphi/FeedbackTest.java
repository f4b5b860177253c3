package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

class FeedbackTest {
    private static final Question QUESTION = new Question(new SubjectId("quantum"), Criterion.SUPERIORITY);
    private static final Question OTHER = new Question(new SubjectId("ocean"), Criterion.SUPERIORITY);
    private static final Expert FIRST = Expert.member(code(1), Sector.ACADEMIA);

    private static ExpertCode code(int number) {
        return new ExpertCode("E%02d".formatted(number));
    }

    /** A round of one question with these votes; everybody gives a reason that tells the code. */
    private static Round round(int number, String votes) {
        var ballots = IntStream.range(0, votes.length())
                .mapToObj(i -> new Ballot(
                        code(i + 1),
                        Answers.parse(votes.substring(i, i + 1), "2"),
                        Map.of(0, "because of " + (i + 1)),
                        true))
                .toList();
        return round(number, List.of(QUESTION), Round.State.CLOSED, ballots);
    }

    private static Round round(int number, List<Question> questions, Round.State state, List<Ballot> ballots) {
        return new Round(number, Text.same("Japan"), 2026, List.of(), new QuestionList(questions), state, ballots);
    }

    private static Round next() {
        return round(9, List.of(QUESTION), Round.State.OPEN, List.of());
    }

    private static Feedback seenBy(Expert expert, Round... closed) {
        var rounds = List.of(closed).stream().map(ClosedRound::of).toList();
        return Objects.requireNonNull(Feedback.of(next(), rounds, expert).get(QUESTION));
    }

    private static Set<String> texts(List<Feedback.Reason> reasons) {
        return reasons.stream().map(Feedback.Reason::text).collect(Collectors.toSet());
    }

    @Test
    void showsTheSpreadTheOwnVoteAndTheReasonsOfBothSides() {
        var seen = seenBy(FIRST, round(1, "2457-89"));
        assertEquals(Optional.of(Histogram.of(0, 1, 0, 1, 1, 0, 1, 1, 1)), seen.group());
        assertEquals(
                Optional.of(new Vote(
                        code(1), Answer.score(2), Optional.of(Confidence.MEDIUM), Optional.of("because of 1"))),
                seen.own());
        assertEquals(Set.of("because of 4", "because of 6", "because of 7"), texts(seen.higher()));
        assertEquals(Set.of("because of 2", "because of 3"), texts(seen.lower()), "the own reason is no news");
    }

    @Test
    void fewerThanFiveVotesShowNoSpreadAndFewerThanTheSmallestGroupNoReasons() {
        var four = seenBy(FIRST, round(1, "2468-"));
        assertEquals(Optional.empty(), four.group());
        assertEquals(Set.of("because of 3", "because of 4"), texts(four.higher()));
        var three = seenBy(FIRST, round(1, "246--"));
        assertEquals(List.of(), three.higher());
        assertEquals(List.of(), three.lower());
        assertEquals(Optional.of(Answer.score(2)), three.own().map(Vote::answer));
    }

    @Test
    void onlyTheOwnVoteIsShownAsSuch() {
        var round = round(1, "23456");
        for (int i = 1; i <= 5; i++) {
            var own = seenBy(Expert.member(code(i), Sector.OTHER), round).own().orElseThrow();
            assertEquals(code(i), own.expert());
            assertEquals(Answer.score(i + 1), own.answer());
        }
        assertEquals(
                Optional.empty(),
                seenBy(Expert.member(code(6), Sector.OTHER), round).own());
    }

    @Test
    void aVoteIsNotShownToAnotherPersonInTheSameSeat() {
        var round = round(1, "23456");
        assertEquals(Optional.empty(), seenBy(FIRST.withRole(Role.PROXY), round).own());
        var byProxy = round.withBallot(round.ballotOf(code(1)).withOrigin(Origin.KIOSK.withProxy(true)));
        assertEquals(Optional.empty(), seenBy(FIRST, byProxy).own());
        assertEquals(seenBy(FIRST, round).group(), seenBy(FIRST, byProxy).group());
    }

    @Test
    void theNewestEarlierRoundThatAskedSpeaks() {
        var elsewhere = round(3, List.of(OTHER), Round.State.CLOSED, List.of());
        var seen = seenBy(FIRST, round(1, "11111"), round(2, "99999"), elsewhere);
        assertEquals(2, seen.round());
        assertEquals(Optional.of(Answer.score(9)), seen.own().map(Vote::answer));
        assertEquals(Map.of(), Feedback.of(round(1, "12345"), List.of(ClosedRound.of(round(2, "99999"))), FIRST));
    }

    @Test
    void whatIsInTheRoundThatIsOpenMakesNoDifference() {
        var closed = List.of(ClosedRound.of(round(1, "23456")));
        var voted = next().withBallot(new Ballot(code(1), Answers.parse("9", "3"), Map.of(0, "secret"), true))
                .withBallot(new Ballot(code(2), Answers.parse("9", "3"), Map.of(0, "secret"), true));
        assertEquals(Feedback.of(next(), closed, FIRST), Feedback.of(voted, closed, FIRST));
    }

    @Test
    void onlyQuestionsTheExpertIsAskedAreSpokenOf() {
        var assigned = new Assignment(Assignment.By.GROUP, Map.of(code(1), Set.of(OTHER.subject())));
        var round = next().withRules(RoundRules.DEFAULT.withAssignment(assigned));
        assertEquals(Map.of(), Feedback.of(round, List.of(ClosedRound.of(round(1, "23456"))), FIRST));
    }

    @Test
    void theOrderOfBallotsChangesNothingAndTheOrderOfReasonsDiffersFromExpertToExpert() {
        var closed = ClosedRound.of(round(1, "123456789"));
        var backwards = new ArrayList<>(closed.ballots().reversed());
        var turned = new ClosedRound(closed.round(), backwards, closed.notCounted(), closed.counting());
        assertEquals(Feedback.of(next(), List.of(closed), FIRST), Feedback.of(next(), List.of(turned), FIRST));
        var orders = IntStream.rangeClosed(10, 30)
                .mapToObj(i -> seenBy(Expert.member(code(i), Sector.OTHER), closed.round())
                        .higher())
                .collect(Collectors.toSet());
        assertNotEquals(1, orders.size());
    }

    @Test
    void aReasonCarriesItsCodeOnlyWhereTheRoundWasSigned() {
        var coded = round(1, "11119");
        assertEquals(
                List.of(new Feedback.Reason(Optional.empty(), "because of 5")),
                seenBy(FIRST, coded).higher());
        var signed = coded.withRules(RoundRules.DEFAULT.withAnonymity(Anonymity.SIGNED));
        assertEquals(
                List.of(new Feedback.Reason(Optional.of(code(5)), "because of 5")),
                seenBy(FIRST, signed).higher());
    }

    @Test
    void twoCampsAreADispute() {
        assertEquals(true, seenBy(FIRST, round(1, "1112222888899")).disputed());
        assertEquals(false, seenBy(FIRST, round(1, "5555566")).disputed());
    }
}
