package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupStatisticsTest {
    private static List<Answer> scores(int... values) {
        return new ArrayList<>(IntStream.of(values).mapToObj(Answer::score).toList());
    }

    /** 6, 7, 7, 8: quartiles at positions 1.75 and 3.25, squares about the mean 2, divided by 3. */
    @Test
    void fourVotesHaveTheFiguresComputedByHand() {
        assertEquals(
                new GroupStatistics(
                        4, 0, 0, 0, 7, 6.75, 7.25, 7, Math.sqrt(2 / 3.0), List.of(0, 0, 0, 0, 0, 1, 2, 1, 0)),
                GroupStatistics.of(scores(7, 8, 6, 7)));
        assertEquals(0.5, GroupStatistics.of(scores(7, 8, 6, 7)).interquartileRange());
    }

    @Test
    void answersWithoutAScoreChangeNothingButTheirCounts() {
        var answers = scores(7, 8, 6, 7);
        var plain = GroupStatistics.of(answers);
        answers.addAll(List.of(
                Answer.NO_OPINION,
                Answer.NO_OPINION,
                Answer.NO_OPINION,
                Answer.NOT_APPLICABLE,
                Answer.NOT_APPLICABLE,
                Answer.NOT_ANSWERED));
        assertEquals(
                new GroupStatistics(
                        4,
                        3,
                        2,
                        1,
                        plain.median(),
                        plain.q1(),
                        plain.q3(),
                        plain.mean(),
                        plain.standardDeviation(),
                        plain.histogram()),
                GroupStatistics.of(answers));
    }

    @Test
    void fewerThanThreeVotesHaveCountsOnly() {
        double none = Double.NaN;
        assertEquals(
                new GroupStatistics(2, 0, 0, 1, none, none, none, none, none, List.of(1, 0, 0, 0, 0, 0, 0, 0, 1)),
                GroupStatistics.of(List.of(Answer.score(1), Answer.score(9), Answer.NOT_ANSWERED)));
        assertEquals(5, GroupStatistics.of(scores(1, 5, 9)).median());
    }

    @Test
    void theOrderOfTheVotesMakesNoDifference() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var answers = scores(random.ints(random.nextInt(30), 1, 10).toArray());
            answers.add(Answer.NO_OPINION);
            var before = GroupStatistics.of(answers);
            Collections.shuffle(answers, random);
            assertEquals(before, GroupStatistics.of(answers));
        }
    }
}
