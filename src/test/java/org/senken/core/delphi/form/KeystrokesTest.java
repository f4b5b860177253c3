package org.senken.core.delphi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.ExpertCode;

/** What one typist has to press for twelve experts with sixty votes each: choosing and confirming included. */
class KeystrokesTest {
    private static final List<ExpertCode> TWELVE = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new ExpertCode(number < 10 ? "E0" + number : "E" + number))
            .toList();
    private static final FormOrder SIXTY = Typist.order(20, 3);

    private final Typist typist = new Typist();

    private int keysOfAllForms(boolean withConfidences) {
        var chance = new Random(60);
        for (var expert : TWELVE) {
            var pick = typist.type(FormPick.of(TWELVE), expert.value().substring(1) + "\n");
            assertEquals(Optional.of(expert), pick.chosen());
            var all = Typist.anyAnswers(60, chance);
            var paper = withConfidences ? all : Answers.parse(all.scoreSigns(), ".".repeat(60));
            var typed =
                    typist.type(FormEntry.of(SIXTY, withConfidences), Typist.keysFor(SIXTY, paper, withConfidences));
            assertEquals(paper, typist.confirm(typed).answers(60));
        }
        return typist.keys();
    }

    @Test
    void twelveExpertsTakeOneKeyPerVoteAndSixPerForm() {
        assertEquals(12 * (2 + 1 + 60 + 3), keysOfAllForms(false));
        assertEquals(792, typist.keys());
    }

    @Test
    void confidencesAddAtMostOneKeyPerVote() {
        int most = 12 * (2 + 1 + 120 + 3);
        assertEquals(1512, most);
        assertEquals(true, keysOfAllForms(true) <= most);
    }

    @Test
    void anExpertIsChosenByTheNumberInTheCode() {
        assertEquals(
                Optional.of(new ExpertCode("E07")),
                typist.type(FormPick.of(TWELVE), "7").chosen());
        assertEquals(Optional.empty(), typist.type(FormPick.of(TWELVE), "13").chosen());
        assertEquals(Optional.empty(), FormPick.of(TWELVE).chosen());
        assertEquals(
                Optional.of(new ExpertCode("E01")),
                typist.type(FormPick.of(TWELVE), "12\b").chosen());
        var two = List.of(new ExpertCode("E07"), new ExpertCode("M07"));
        assertEquals(Optional.empty(), typist.type(FormPick.of(two), "7").chosen());
    }
}
