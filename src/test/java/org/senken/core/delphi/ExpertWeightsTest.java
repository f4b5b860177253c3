package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.SubjectId;

class ExpertWeightsTest {
    private static final SubjectId AREA = new SubjectId("q1");

    private static Expert expert(int number, Sector sector) {
        return Expert.member(Votes.code(number), sector);
    }

    private static final List<Expert> FOUR = List.of(
            expert(1, Sector.INDUSTRY).withExpertise(AREA, Expertise.LOW),
            expert(2, Sector.INDUSTRY).withExpertise(AREA, Expertise.MEDIUM),
            expert(3, Sector.INDUSTRY).withExpertise(AREA, Expertise.HIGH),
            expert(4, Sector.ACADEMIA));

    private static Map<ExpertCode, Expert> byCode(List<Expert> experts) {
        var map = new TreeMap<ExpertCode, Expert>();
        experts.forEach(each -> map.put(each.code(), each));
        return map;
    }

    @Test
    void theWeightsAddUpToTheNumberOfVotes() {
        assertArrayEquals(new double[] {1, 1, 1, 1}, ExpertWeights.EQUAL.of(FOUR, AREA));
        assertArrayEquals(
                new double[] {4 / 7.0, 8 / 7.0, 12 / 7.0, 4 / 7.0}, ExpertWeights.BY_EXPERTISE.of(FOUR, AREA), 1e-15);
        assertArrayEquals(new double[] {2 / 3.0, 2 / 3.0, 2 / 3.0, 2}, ExpertWeights.BY_SECTOR.of(FOUR, AREA), 1e-15);
        assertArrayEquals(new double[0], ExpertWeights.BY_SECTOR.of(List.of(), AREA));
    }

    @Test
    void aBalanceOfSectorsLiftsTheVoiceOfASmallOne() {
        var votes = Votes.scores(2, 2, 2, 8);
        assertEquals(
                2,
                WeightedStatistics.of(votes, byCode(FOUR), ExpertWeights.EQUAL, AREA)
                        .median());
        var balanced = WeightedStatistics.of(votes, byCode(FOUR), ExpertWeights.BY_SECTOR, AREA);
        assertEquals(5, balanced.median());
        assertEquals(5, balanced.mean(), 1e-12);
    }

    @Test
    void equalWeightsGiveTheUnweightedFigures() {
        var random = new Random(17);
        for (int round = 0; round < 300; round++) {
            var scores = random.ints(3 + random.nextInt(12), 1, 10).toArray();
            var experts = byCode(IntStream.rangeClosed(1, 15)
                    .mapToObj(number -> expert(number, Sector.OTHER).withExpertise(AREA, Expertise.HIGH))
                    .toList());
            var plain = Votes.figures(scores);
            for (var weights : ExpertWeights.values()) {
                var weighted = WeightedStatistics.of(Votes.scores(scores), experts, weights, AREA);
                assertEquals(plain.median(), weighted.median());
                assertEquals(plain.q1(), weighted.q1());
                assertEquals(plain.q3(), weighted.q3());
                assertEquals(plain.mean(), weighted.mean(), 1e-12);
                assertEquals(plain.bandAgreement(), weighted.bandAgreement(), 1e-12);
            }
        }
    }

    @Test
    void fewVotesHaveNoFiguresAndStrangersAreRefused() {
        var two = WeightedStatistics.of(Votes.scores(1, 9), byCode(FOUR), ExpertWeights.BY_EXPERTISE, AREA);
        assertEquals(Double.NaN, two.median());
        assertEquals(Double.NaN, two.bandAgreement());
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightedStatistics.of(Votes.scores(1, 2, 3), Map.of(), ExpertWeights.EQUAL, AREA));
    }
}
