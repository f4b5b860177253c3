package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.Somewhereland;

class MostDifferentTest {
    private static List<int[]> random(SplittableRandom chance, int count, int drivers) {
        var all = new TreeSet<int[]>(Arrays::compare);
        while (all.size() < count) {
            all.add(chance.ints(drivers, 0, 3).toArray());
        }
        return List.copyOf(all);
    }

    /** The smallest distance and the sum of all pairs but those of fixed members. */
    private static long worth(List<int[]> members, int fixed) {
        int smallest = 1_000;
        int sum = 0;
        for (int one = 0; one < members.size(); one++) {
            for (int other = Math.max(fixed, one + 1); other < members.size(); other++) {
                int distance = Distance.between(members.get(one), members.get(other));
                smallest = Math.min(smallest, distance);
                sum += distance;
            }
        }
        return 10_000L * smallest + sum;
    }

    private static long best(List<int[]> candidates, List<int[]> members, int fixed, int first, int missing) {
        if (missing == 0) {
            return worth(members, fixed);
        }
        long best = -1;
        for (int next = first; next < candidates.size(); next++) {
            var longer = new ArrayList<>(members);
            longer.add(candidates.get(next));
            best = Math.max(best, best(candidates, longer, fixed, next + 1, missing - 1));
        }
        return best;
    }

    @RepeatedTest(60)
    void noOtherPickIsBetter(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var all = random(chance, 14, 4 + chance.nextInt(5));
        var fixed = all.subList(0, chance.nextInt(3));
        var candidates = all.subList(fixed.size(), all.size());
        int size = fixed.size() + 1 + chance.nextInt(4);
        var picked = MostDifferent.of(all, fixed, size, Progress.NONE);
        assertTrue(picked.exact());
        assertEquals(size, picked.members().size());
        assertEquals(fixed, picked.members().subList(0, fixed.size()));
        if (size > 1) {
            assertEquals(
                    best(candidates, fixed, fixed.size(), 0, size - fixed.size()),
                    worth(picked.members(), fixed.size()));
        }
    }

    @Test
    void threeOfTheTenPublishedScenariosDifferInFiveDriversOrMore() {
        var picked = MostDifferent.of(Somewhereland.consistent(), List.of(), 3, Progress.NONE);
        assertTrue(picked.exact());
        assertEquals(best(Somewhereland.consistent(), List.of(), 0, 0, 3), 10_000L * picked.smallest() + picked.sum());
    }

    @Test
    void theOrderOfTheCandidatesChangesNothing() {
        var all = random(new SplittableRandom(4), 150, 9);
        var reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        var one = MostDifferent.of(all, List.of(), 5, Progress.NONE);
        var other = MostDifferent.of(reversed, List.of(), 5, Progress.NONE);
        for (int place = 0; place < 5; place++) {
            assertEquals(
                    0, Arrays.compare(one.members().get(place), other.members().get(place)));
        }
    }

    @Test
    void thereAreNoMoreMembersThanCandidates() {
        var two = random(new SplittableRandom(1), 2, 5);
        var picked = MostDifferent.of(two, List.of(two.getFirst()), 6, Progress.NONE);
        assertEquals(2, picked.members().size());
        assertEquals(
                0,
                MostDifferent.of(List.of(), List.of(), 3, Progress.NONE)
                        .members()
                        .size());
        assertEquals(0, MostDifferent.of(two, List.of(), 1, Progress.NONE).smallest());
    }

    @Test
    void aLongListIsPickedFromWithoutProof() {
        var all = random(new SplittableRandom(2), 2_000, 12);
        var picked = MostDifferent.of(all, List.of(), 4, Progress.NONE);
        assertFalse(picked.exact());
        assertEquals(4, picked.members().size());
        assertTrue(picked.smallest() >= 9, "smallest " + picked.smallest());
    }

    @Test
    void aPickThatIsNoLongerWantedEnds() {
        var all = random(new SplittableRandom(2), 50, 6);
        assertThrows(
                CancellationException.class,
                () -> MostDifferent.of(all, List.of(), 4, share -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void nearestAreThoseThatDifferLeast() {
        var nearest = Distance.nearest(Somewhereland.consistent(), Somewhereland.combination("A3 B1 C3 D2 E1 F2"));
        assertEquals(1, nearest.size());
        assertEquals(0, Arrays.compare(Somewhereland.combination("A3 B1 C3 D2 E1 F1"), nearest.getFirst()));
    }

    @Test
    void theMapPutsEqualsTogetherAndShowsTwoDimensionsInFull() {
        var map = SimilarityMap.of(List.of(new int[] {0, 0}, new int[] {1, 1}, new int[] {0, 0}));
        assertEquals(map.points().get(0).x(), map.points().get(2).x(), 1e-9);
        assertEquals(map.points().get(0).y(), map.points().get(2).y(), 1e-9);
        assertEquals(2, Math.abs(map.points().get(0).x() - map.points().get(1).x()), 1e-9);
        assertEquals(1, map.explained(), 1e-9);
    }
}
