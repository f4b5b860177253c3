package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Confidence;

class BallotTest {
    private static final ExpertCode EXPERT = new ExpertCode("E01");

    @Test
    void aReasonIsStrippedAndABlankOneTakesItAway() {
        var ballot = Ballot.blank(EXPERT, 2).withReason(1, "  firms leave ");
        assertEquals(Optional.of("firms leave"), ballot.reasonAt(1));
        assertEquals(Optional.empty(), ballot.reasonAt(0));
        assertEquals(Ballot.blank(EXPERT, 2), ballot.withReason(1, " \n"));
    }

    @Test
    void onlyGapsAmongThePlacesBecomeNoOpinion() {
        var ballot = new Ballot(EXPERT, Answers.parse("5.-n..", "3....."), Map.of(1, "why"), false);
        assertEquals(
                new Ballot(EXPERT, Answers.parse("5--n-.", "3....."), Map.of(1, "why"), false),
                ballot.withGapsAsNoOpinion(List.of(0, 1, 2, 3, 4)));
    }

    @Test
    void eachChangeLeavesTheRestAsItWas() {
        var ballot = new Ballot(EXPERT, Answers.parse("55", "33"), Map.of(0, "why"), true);
        assertEquals(
                new Ballot(EXPERT, Answers.parse("56", "33"), Map.of(0, "why"), true),
                ballot.withAnswer(1, Answer.score(6)));
        assertEquals(
                new Ballot(EXPERT, Answers.parse("55", "23"), Map.of(0, "why"), true),
                ballot.withConfidence(0, Confidence.MEDIUM));
        assertEquals(
                new Ballot(EXPERT, Answers.parse("55", "33"), Map.of(0, "why"), false), ballot.withHandedIn(false));
    }
}
