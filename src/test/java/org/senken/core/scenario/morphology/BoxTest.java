package org.senken.core.scenario.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Restriction;
import org.senken.core.scenario.crossimpact.Restriction.Excluded;

class BoxTest {
    private static Count survivors(Box box) {
        return box.survivors(() -> false, Progress.NONE);
    }

    private static long exactly(Box box) {
        var count = survivors(box);
        assertTrue(count.exact());
        return count.number().longValueExact();
    }

    /** Columns are drivers, rows are states, queens that attack each other are impossible pairs. */
    private static Box queens(int n) {
        var pairs = new HashSet<Excluded>();
        for (int one = 0; one < n; one++) {
            for (int other = one + 1; other < n; other++) {
                for (int row = 0; row < n; row++) {
                    for (int shift : new int[] {-(other - one), 0, other - one}) {
                        if (row + shift >= 0 && row + shift < n) {
                            pairs.add(new Excluded(one * n + row, other * n + row + shift));
                        }
                    }
                }
            }
        }
        var states = new int[n];
        Arrays.fill(states, n);
        return Box.of(states, new Restriction(Set.of(), Set.of(), pairs));
    }

    private static Restriction random(int[] states, int pairs, int fixed, RandomGenerator chance) {
        int total = Arrays.stream(states).sum();
        var excluded = new HashSet<Excluded>();
        for (int i = 0; i < pairs; i++) {
            excluded.add(new Excluded(chance.nextInt(total), chance.nextInt(total)));
        }
        var forced = new HashSet<Integer>();
        var forbidden = new HashSet<Integer>();
        for (int i = 0; i < fixed; i++) {
            (chance.nextBoolean() ? forced : forbidden).add(chance.nextInt(total));
        }
        return new Restriction(forced, forbidden, excluded);
    }

    /** The plain way: every combination is looked at. */
    private static long[] walked(int[] states, Restriction restriction) {
        int total = Arrays.stream(states).sum();
        var counts = new long[total + 1];
        walk(states, restriction, new int[states.length], 0, 0, counts);
        return counts;
    }

    private static void walk(int[] states, Restriction rule, int[] picked, int driver, int first, long[] counts) {
        if (driver == states.length) {
            Arrays.stream(picked).forEach(index -> counts[index]++);
            counts[counts.length - 1]++;
            return;
        }
        boolean isForced = false;
        for (int state = 0; state < states[driver]; state++) {
            isForced |= rule.forced().contains(first + state);
        }
        for (int state = 0; state < states[driver]; state++) {
            int index = first + state;
            boolean open = !rule.forbidden().contains(index)
                    && (!isForced || rule.forced().contains(index));
            for (int other = 0; other < driver && open; other++) {
                open = !rule.excluded().contains(new Excluded(picked[other], index))
                        && !rule.excluded().contains(new Excluded(index, picked[other]));
            }
            if (open) {
                picked[driver] = index;
                walk(states, rule, picked, driver + 1, first + states[driver], counts);
            }
        }
    }

    /** The numbers of solutions of the n-queens puzzle, OEIS A000170. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0", "3, 0", "4, 2", "5, 10", "6, 4", "7, 40", "8, 92", "9, 352", "10, 724"})
    void queensThatDoNotAttackEachOtherAreCounted(int n, long solutions) {
        assertEquals(solutions, exactly(queens(n)));
    }

    @Test
    void aBoxWithoutImpossiblePairsKeepsEverything() {
        var box = Box.of(new int[] {2, 3, 50}, Restriction.NONE);
        assertEquals(300, exactly(box));
        assertEquals(BigInteger.valueOf(300), box.combinations());
    }

    @Test
    void numbersBeyondSixtyFourBitsStayExact() {
        var states = new int[30];
        Arrays.fill(states, 6);
        var box = Box.of(states, new Restriction(Set.of(), Set.of(), Set.of(new Excluded(0, 6))));
        assertEquals(
                BigInteger.valueOf(35).multiply(BigInteger.valueOf(6).pow(28)),
                survivors(box).number());
    }

    @Test
    void aDriverWithoutStatesLeavesNoCombination() {
        var box = Box.of(new int[] {3, 0, 2}, Restriction.NONE);
        assertEquals(0, exactly(box));
        assertEquals(BigInteger.ZERO, box.combinations());
    }

    @Test
    void aPairOfStatesOfOneDriverSaysNothing() {
        assertEquals(
                9, exactly(Box.of(new int[] {3, 3}, new Restriction(Set.of(), Set.of(), Set.of(new Excluded(0, 1))))));
    }

    @RepeatedTest(200)
    void countsAreThoseOfLookingAtEveryCombination(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var states = chance.ints(1 + chance.nextInt(6), 1, 5).toArray();
        var restriction = random(states, chance.nextInt(25), chance.nextInt(3), chance);
        var walked = walked(states, restriction);
        var box = Box.of(states, restriction);
        assertEquals(walked[walked.length - 1], exactly(box));
        var byState = box.survivorsByState(() -> false, Progress.NONE);
        for (int state = 0; state < byState.length; state++) {
            assertTrue(byState[state].exact());
            assertEquals(walked[state], byState[state].number().longValueExact(), "state " + state);
        }
    }

    @Test
    void theStatesOfADriverShareAllThatSurvives() {
        var states = new int[20];
        Arrays.fill(states, 4);
        var box = Box.of(states, random(states, 60, 0, new SplittableRandom(5)));
        var all = survivors(box).number();
        var byState = box.survivorsByState(() -> false, Progress.NONE);
        for (int driver = 0; driver < states.length; driver++) {
            var sum = BigInteger.ZERO;
            for (int state = 0; state < 4; state++) {
                sum = sum.add(byState[4 * driver + state].number());
            }
            assertEquals(all, sum);
        }
    }

    @Test
    void aCountThatRunsOutOfTimeSaysAtLeast() {
        var looks = new AtomicInteger();
        var count = queens(12).survivors(() -> looks.incrementAndGet() > 20, Progress.NONE);
        assertFalse(count.exact());
        assertTrue(count.number().signum() > 0);
        assertTrue(count.number().longValueExact() < 14_200);
    }

    @Test
    void aCountThatIsNoLongerWantedEnds() {
        assertThrows(
                CancellationException.class,
                () -> queens(8).survivors(() -> false, share -> {
                    throw new CancellationException();
                }));
    }
}
