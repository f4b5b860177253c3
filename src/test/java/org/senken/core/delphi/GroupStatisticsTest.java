package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.maths.Histogram;

class GroupStatisticsTest {
    private static final ConsensusRule PANEL_SIZE = new ConsensusRule.PanelSize();

    private static List<Answer> answers(int... values) {
        return new ArrayList<>(IntStream.of(values).mapToObj(Answer::score).toList());
    }

    private static GroupStatistics of(int... values) {
        return GroupStatistics.of(answers(values));
    }

    private static GroupStatistics counted(int... counts) {
        return new GroupStatistics(Histogram.of(counts), 0, 0, 0);
    }

    /** 6, 7, 7, 8: quartiles at positions 1.75 and 3.25, squares about the mean 2, divided by 3. */
    @Test
    void fourVotesHaveTheFiguresComputedByHand() {
        var four = of(7, 8, 6, 7);
        assertEquals(4, four.n());
        assertEquals(7, four.median());
        assertEquals(6.75, four.q1());
        assertEquals(7.25, four.q3());
        assertEquals(0.5, four.interquartileRange());
        assertEquals(7, four.mean());
        assertEquals(Math.sqrt(2 / 3.0), four.standardDeviation());
        assertEquals(List.of(0, 0, 0, 0, 0, 1, 2, 1, 0), four.histogram());
    }

    /** The example of the command line's description. */
    @Test
    void fourteenVotesHaveTheFiguresOfTheDescription() {
        var cell = counted(0, 0, 0, 1, 3, 6, 3, 1, 0);
        assertEquals(14, cell.n());
        assertEquals(6, cell.median());
        assertEquals(5.25, cell.q1());
        assertEquals(6.75, cell.q3());
        assertEquals(1.0377, cell.standardDeviation(), 5e-5);
        assertEquals(0.2, cell.interpercentileRange());
        assertEquals(3.85, cell.allowedRange());
        assertEquals(10 / 14.0, cell.bandAgreement());
        assertEquals(Optional.of(false), cell.disagreement());
        assertEquals(Optional.of(false), cell.split());
        assertEquals(Optional.of(true), cell.agreement(ConsensusRule.DEFAULT));
        assertEquals(Badge.AGREEMENT, Badge.of(cell, ConsensusRule.DEFAULT));
    }

    /**
     * BMJ Open 2012;2(5):e001431, table 1: fifteen ratings, IPR 1, IPRCP 7.5, IPRAS 6.1, three panellists outside the region
     * of the median. The article prints 2.5 for the constant 2.35, but 6.1 follows from 2.35 alone.
     */
    @Test
    void aPublishedPanelHasItsPublishedDispersion() {
        var panel = of(4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9);
        assertEquals(7, panel.median());
        assertEquals(1, panel.interpercentileRange());
        assertEquals(6.1, panel.allowedRange());
        assertEquals(0.1639344262295082, panel.disagreementIndex(), 1e-15);
        assertEquals(Optional.of(false), panel.disagreement());
        assertEquals(12 / 15.0, panel.bandAgreement());
        assertEquals(Optional.of(true), panel.agreement(PANEL_SIZE));
    }

    /** P30 = 4 and P70 = 7.4: the range of 3.4 is just what 2.35 + 1.5 · 0.7 allows, and no rounding turns that over. */
    @Test
    void aRangeThatIsJustAllowedIsNoDisagreement() {
        var border = of(4, 4, 4, 4, 4, 5, 5, 6, 7, 8, 8, 9, 9);
        assertEquals(3.4, border.interpercentileRange());
        assertEquals(3.4, border.allowedRange());
        assertEquals(1, border.disagreementIndex());
        assertEquals(Optional.of(false), border.disagreement());
    }

    @Test
    void answersWithoutAScoreChangeNothingButTheirCounts() {
        var answers = answers(7, 8, 6, 7);
        var plain = GroupStatistics.of(answers);
        answers.addAll(List.of(
                Answer.NO_OPINION,
                Answer.NO_OPINION,
                Answer.NO_OPINION,
                Answer.NOT_APPLICABLE,
                Answer.NOT_APPLICABLE,
                Answer.NOT_ANSWERED));
        assertEquals(new GroupStatistics(plain.scores(), 3, 2, 1), GroupStatistics.of(answers));
    }

    @Test
    void fewerThanThreeVotesHaveCountsOnly() {
        for (var few : List.of(of(), of(4), of(1, 9), of(5, 5))) {
            for (double figure : new double[] {
                few.median(),
                few.q1(),
                few.q3(),
                few.interquartileRange(),
                few.mean(),
                few.standardDeviation(),
                few.interpercentileRange(),
                few.allowedRange(),
                few.disagreementIndex(),
                few.bandAgreement()
            }) {
                assertEquals(Double.NaN, figure);
            }
            assertEquals(Optional.empty(), few.disagreement());
            assertEquals(Optional.empty(), few.split());
            assertEquals(Optional.empty(), few.band());
            assertEquals(Optional.empty(), few.medianWithoutOne());
            assertEquals(Optional.empty(), few.agreement(ConsensusRule.DEFAULT));
            assertEquals(Badge.TOO_FEW, Badge.of(few, ConsensusRule.DEFAULT));
        }
        assertEquals(5, of(1, 5, 9).median());
    }

    @Test
    void agreementIsSaidOfFiveVotesOrMore() {
        assertEquals(Optional.empty(), of(5, 5, 5, 5).agreement(ConsensusRule.DEFAULT));
        assertEquals(Optional.of(true), of(5, 5, 5, 5, 5).agreement(ConsensusRule.DEFAULT));
        assertEquals(Optional.of(true), of(4, 4, 5, 6, 6).agreement(ConsensusRule.DEFAULT));
        assertEquals(Optional.of(false), of(3, 3, 5, 6, 7).agreement(ConsensusRule.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "3.0, LOW",
        "3.5, MIDDLE",
        "4, MIDDLE",
        "6.0, MIDDLE",
        "6.5, HIGH",
        "9, HIGH",
        "1, LOW",
        "3.25, LOW",
    })
    void theThirdOfAMedianBetweenTwoIsTheUpperOne(double median, Band band) {
        assertEquals(band, Band.of(median));
    }

    /** BMC Med Inform Decis Mak 12:93, table 7, gives 8 to 10, 11 to 13 and 14 to 16; the others follow the same step. */
    @ParameterizedTest
    @CsvSource({
        "8, 2", "9, 2", "10, 2", "11, 3", "12, 3", "13, 3", "14, 4", "15, 4", "16, 4", "5, 1", "7, 1", "17, 5", "20, 6",
    })
    void howManyMayStandOutsideDependsOnThePanel(int votes, int outside) {
        assertEquals(outside, new ConsensusRule.PanelSize().mostOutside(votes));
        var counts = new int[9];
        counts[7] = votes - outside;
        counts[5] = outside;
        assertEquals(Optional.of(true), counted(counts).agreement(PANEL_SIZE));
        counts[7]--;
        counts[5]++;
        assertEquals(Optional.of(false), counted(counts).agreement(PANEL_SIZE));
    }

    @Test
    void aShareInTheThirdOfTheMedianIsEnoughForItsRule() {
        var rule = new ConsensusRule.ShareInBand(0.8);
        assertEquals(Optional.of(true), of(1, 7, 8, 9, 9).agreement(rule));
        assertEquals(Optional.of(false), of(1, 2, 8, 9, 9).agreement(rule));
    }

    @ParameterizedTest
    @CsvSource({
        // two heaps, nothing between
        "'0 5 0 0 0 0 0 5 0', true",
        // the valley holds just half of the lower heap
        "'0 0 4 0 2 0 0 4 0', true",
        // and one more is no valley; but its neighbours are
        "'0 3 1 3 2 3 1 3 0', false",
        // one side holds less than three in ten
        "'0 2 0 0 0 0 0 5 0', false",
        // exactly three in ten
        "'0 3 0 0 0 0 0 7 0', true",
        // two points apart
        "'0 0 0 5 0 5 0 0 0', false",
        // three points apart
        "'0 0 5 0 0 5 0 0 0', true",
        "'1 1 1 1 1 1 1 1 1', false",
        "'0 0 0 0 9 0 0 0 0', false",
    })
    void twoHeapsWithAValleyBetweenAreTwoCamps(String counts, boolean split) {
        var cell = counted(
                Arrays.stream(counts.split(" ", -1)).mapToInt(Integer::parseInt).toArray());
        assertEquals(Optional.of(split), cell.split());
        if (split) {
            assertEquals(Optional.of(false), cell.agreement(new ConsensusRule.ShareInBand(0)));
            assertEquals(Badge.TWO_CAMPS, Badge.of(cell, ConsensusRule.DEFAULT));
        }
    }

    /** The same definition in the plainest words, on lists of votes. */
    @Test
    void aPlainSearchFindsTheSameCamps() {
        var random = new Random(5);
        int splits = 0;
        for (int i = 0; i < 20_000; i++) {
            var votes = random.ints(3 + random.nextInt(12), 1, 10).toArray();
            boolean expected = IntStream.rangeClosed(2, 8).anyMatch(v -> {
                var below = Arrays.stream(votes).filter(each -> each < v).toArray();
                var above = Arrays.stream(votes).filter(each -> each > v).toArray();
                int at = votes.length - below.length - above.length;
                return below.length >= 0.3 * votes.length - 1e-9
                        && above.length >= 0.3 * votes.length - 1e-9
                        && at <= mostOften(below) / 2.0
                        && at <= mostOften(above) / 2.0
                        && middle(above) - middle(below) >= 3;
            });
            splits += expected ? 1 : 0;
            assertEquals(Optional.of(expected), of(votes).split(), Arrays.toString(votes));
        }
        assertTrue(splits > 1_000 && splits < 19_000, "splits: " + splits);
    }

    private static long mostOften(int[] votes) {
        return IntStream.rangeClosed(1, 9)
                .mapToLong(v -> Arrays.stream(votes).filter(each -> each == v).count())
                .max()
                .orElse(0);
    }

    private static double middle(int[] votes) {
        var sorted = Arrays.stream(votes).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    @Test
    void theBadgesComeInTheirOrder() {
        // evenly spread: no camps, but the middle two fifths are wider than allowed
        assertEquals(Badge.DIVIDED, Badge.of(counted(2, 2, 2, 2, 2, 2, 2, 2, 2), ConsensusRule.DEFAULT));
        assertEquals(Badge.MIXED, Badge.of(of(3, 4, 6, 6, 6, 9, 9), ConsensusRule.DEFAULT));
        assertEquals(Badge.AGREEMENT, Badge.of(of(7, 7, 8, 8, 8), ConsensusRule.DEFAULT));
        assertEquals(Badge.TOO_FEW, Badge.of(of(1, 1, 9, 9), ConsensusRule.DEFAULT));
    }

    @Test
    void leavingAnyOneVoteOutMovesTheMedianWithinTheRange() {
        assertEquals(Optional.of(new MedianRange(3, 7)), of(1, 3, 7, 9).medianWithoutOne());
        assertEquals(Optional.of(new MedianRange(5, 5)), of(5, 5, 5, 5, 5).medianWithoutOne());
        assertEquals(Optional.empty(), of(1, 5, 9).medianWithoutOne());
    }

    @Test
    void theOrderOfTheVotesMakesNoDifference() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var answers = answers(random.ints(random.nextInt(30), 1, 10).toArray());
            answers.add(Answer.NO_OPINION);
            var before = GroupStatistics.of(answers);
            Collections.shuffle(answers, random);
            assertEquals(before, GroupStatistics.of(answers));
        }
    }

    @Test
    void figuresThatDifferAreNotEqual() {
        assertFalse(of(1, 2, 3).equals(of(1, 2, 4)));
    }
}
