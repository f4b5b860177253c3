package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Confidence;

class AnswersTest {
    private static final String SCORES = ".123456789-n";
    private static final String CONFIDENCES = ".123.......3";

    @Test
    void everySignComesBackAsItWasWritten() {
        var answers = Answers.parse(SCORES, CONFIDENCES);
        assertEquals(SCORES, answers.scoreSigns());
        assertEquals(CONFIDENCES, answers.confidenceSigns());
        assertEquals(Answers.parse(SCORES, CONFIDENCES), answers);
        assertEquals(Answers.parse(SCORES, CONFIDENCES).hashCode(), answers.hashCode());
        assertNotEquals(Answers.parse(SCORES, "............"), answers);
    }

    @Test
    void everySignMeansWhatTheFormatSays() {
        var answers = Answers.parse(SCORES, CONFIDENCES);
        assertEquals(Answer.NOT_ANSWERED, answers.at(0));
        for (int score = 1; score <= 9; score++) {
            assertEquals(Answer.score(score), answers.at(score));
        }
        assertEquals(Answer.NO_OPINION, answers.at(10));
        assertEquals(Answer.NOT_APPLICABLE, answers.at(11));
        assertEquals(Optional.empty(), answers.confidenceAt(0));
        assertEquals(Optional.of(Confidence.LOW), answers.confidenceAt(1));
        assertEquals(Optional.of(Confidence.HIGH), answers.confidenceAt(3));
        assertEquals(11, answers.answered());
    }

    @Test
    void otherSignsAndUnequalLengthsAreRefused() {
        for (var wrong : new String[] {"0", "a", " ", "+", "１", "N", "\u0000"}) {
            assertThrows(IllegalArgumentException.class, () -> Answers.parse(wrong, "."), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> Answers.parse("5", "4"));
        assertThrows(IllegalArgumentException.class, () -> Answers.parse("55", "."));
        assertThrows(IllegalArgumentException.class, () -> Answer.score(0));
        assertThrows(IllegalArgumentException.class, () -> Answer.score(10));
        assertThrows(IllegalArgumentException.class, () -> Confidence.of(4));
    }

    @Test
    void anAnswerTakenBackTakesItsConfidenceBackAndAnotherScoreKeepsIt() {
        var answers = Answers.parse("55", "33");
        assertEquals(Answers.parse("45", "33"), answers.with(0, Answer.score(4)));
        assertEquals(Answers.parse(".5", ".3"), answers.with(0, Answer.NOT_ANSWERED));
        assertEquals(Answers.parse("-5", ".3"), answers.with(0, Answer.NO_OPINION));
        assertEquals(Answers.parse("n5", ".3"), answers.with(0, Answer.NOT_APPLICABLE));
        assertEquals(Answers.parse("55", "31"), answers.withConfidence(1, Confidence.LOW));
        assertEquals(Answers.parse("55", "33"), answers);
    }

    @Test
    void whatIsPrintedNeverShowsAVote() {
        var printed = Answers.parse("7.8", "...").toString();
        assertEquals("2 of 3 answered", printed);
        assertFalse(Ballot.blank(new ExpertCode("E"), 3)
                .withAnswer(0, Answer.score(7))
                .withReason(0, "because")
                .toString()
                .matches(".*(7|because).*"));
    }
}
