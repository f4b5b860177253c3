package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GroupFiguresTest {
    private static final Question QUESTION = Question.parse("q1/s");

    /** Groups "a", "b", … with so many votes each. */
    private static GroupFigures<String> ofSizes(int... sizes) {
        var groups = new TreeMap<String, GroupStatistics>();
        for (int i = 0; i < sizes.length; i++) {
            var scores = new int[sizes[i]];
            Arrays.fill(scores, 1 + i);
            groups.put(String.valueOf((char) ('a' + i)), Votes.figures(scores));
        }
        return GroupFigures.of(QUESTION, groups, GroupFigures.SMALLEST);
    }

    @Test
    void largeGroupsAreShownAndEmptyOnesAreNothingToHide() {
        assertEquals(Set.of("a", "b"), ofSizes(4, 9, 0).shown().keySet());
        assertEquals(List.of(), ofSizes(4, 9, 0).suppressed());
    }

    @Test
    void aSmallGroupTakesTheSmallestOtherWithIt() {
        var figures = ofSizes(9, 3, 5, 7);
        assertEquals(Set.of("a", "d"), figures.shown().keySet());
        assertEquals(List.of("b", "c"), figures.suppressed());
    }

    @Test
    void smallGroupsThatHideEachOtherTakeNobodyWithThem() {
        assertEquals(Set.of("a"), ofSizes(9, 3, 2).shown().keySet());
    }

    @Test
    void smallGroupsThatAreFewEvenTogetherTakeAnother() {
        assertEquals(Set.of("a"), ofSizes(9, 1, 1, 5).shown().keySet());
    }

    @Test
    void whateverTheSizesSubtractionRevealsNoSmallGroup() {
        var random = new Random(6);
        for (int round = 0; round < 2_000; round++) {
            int[] sizes = random.ints(1 + random.nextInt(6), 0, 9).toArray();
            var figures = ofSizes(sizes);
            int hidden = Arrays.stream(sizes).sum()
                    - figures.shown().values().stream()
                            .mapToInt(GroupStatistics::n)
                            .sum();
            assertTrue(figures.shown().values().stream().allMatch(each -> each.n() >= 4));
            assertTrue(hidden == 0
                    || figures.shown().isEmpty()
                    || (hidden >= 4 && figures.suppressed().size() > 1));
        }
    }

    @Test
    void theWidestGapNamesItsGroups() {
        assertEquals(
                Optional.of(new GroupFigures.Gap<>("a", "c", 2)),
                ofSizes(5, 5, 5).widestGap());
        assertEquals(Optional.empty(), ofSizes(5).widestGap());
        assertEquals(Optional.empty(), ofSizes(5, 3).widestGap());
    }

    @Test
    void everyQuestionOfARoundIsCountedByGroup() {
        var votes = Votes.round(
                1, "A1 5-", "A2 5.", "A3 6n", "A4 61", "B1 81", "B2 82", "B3 92", "B4 93", "C1 3.", "C2 4.", "C3 4.",
                "C4 9.");
        var figures = GroupFigures.of(votes, code -> code.value().substring(0, 1), 4);
        assertEquals(Set.of("A", "B", "C"), figures.getFirst().shown().keySet());
        assertEquals(
                Optional.of(new GroupFigures.Gap<>("C", "B", 4.5)),
                figures.getFirst().widestGap());
        assertEquals(Set.of(), figures.get(1).shown().keySet());
        assertEquals(List.of("A", "B"), figures.get(1).suppressed());
        assertThrows(IllegalArgumentException.class, () -> GroupFigures.of(votes, code -> code.value(), 2));
    }
}
