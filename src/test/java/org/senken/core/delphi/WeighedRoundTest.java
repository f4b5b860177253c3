package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Three from industry gave 2, one scholar gave 8: with every sector the same the scholar counts as much as the three. */
class WeighedRoundTest {
    private static final Question QUESTION = Question.parse("q1/s");
    private static final SubjectId TECHNOLOGY = new SubjectId("q1");
    private static final SubjectId AREA = new SubjectId("area");

    private static Expert expert(int number) {
        return Expert.member(Votes.code(number), number == 4 ? Sector.ACADEMIA : Sector.INDUSTRY)
                .withExpertise(AREA, number == 4 ? Expertise.HIGH : Expertise.LOW);
    }

    private static ClosedRound round(ExpertWeights weights) {
        var ballots = new ArrayList<Ballot>();
        var experts = new ArrayList<Expert>();
        for (int number = 1; number <= 4; number++) {
            var signs = number == 4 ? "8" : "2";
            ballots.add(new Ballot(Votes.code(number), Answers.parse(signs, "."), Map.of(), true));
            experts.add(expert(number));
        }
        var round = new Round(1, Text.same("Japan"), 2026, List.of(), Votes.questions(1), Round.State.CLOSED, ballots);
        return ClosedRound.of(
                round,
                Counting.DEFAULT.withWeights(weights),
                Register.EMPTY,
                Panel.of(experts, Map.of(TECHNOLOGY, AREA)));
    }

    @Test
    void theSameWeightsReachEveryWayOfCounting() {
        for (var weights : ExpertWeights.values()) {
            var closed = round(weights);
            var alone = closed.statistics(QUESTION);
            assertEquals(alone, LatestVotes.of(List.of(closed)).statistics(QUESTION));
            assertEquals(List.of(alone), RoundVotes.of(closed).statistics());
        }
    }

    @Test
    void mediansFollowTheWeightsAndCountsAndBadgesDoNot() {
        var equal = round(ExpertWeights.EQUAL).statistics(QUESTION);
        var balanced = round(ExpertWeights.BY_SECTOR).statistics(QUESTION);
        assertEquals(List.of(2.0, 5.0), List.of(equal.median(), balanced.median()));
        assertEquals(equal, balanced.unweighted());
        assertEquals(equal.scores(), balanced.scores());
        assertEquals(Badge.of(equal, ConsensusRule.DEFAULT), Badge.of(balanced, ConsensusRule.DEFAULT));
        assertEquals(Optional.empty(), balanced.medianWithoutOne());
    }

    @Test
    void theSelfRatingOfTheTechnologysAreaCounts() {
        // weights 1, 1, 1 and 3 of 6, scaled to four votes: the mean is (2 + 2 + 2 + 3 · 8) / 6
        assertEquals(5, round(ExpertWeights.BY_EXPERTISE).statistics(QUESTION).mean(), 1e-12);
    }

    @Test
    void theBasisSaysThatVotesAreWeighed() {
        assertEquals(
                List.of(Sentence.of("basis.round", 1), Sentence.of("basis.weights.sector")),
                Basis.of(round(ExpertWeights.BY_SECTOR)).sentences());
        assertEquals(
                List.of(Sentence.of("basis.round", 1)),
                Basis.of(round(ExpertWeights.EQUAL)).sentences());
    }
}
