package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.morphology.Count;
import org.senken.core.technology.Text;

class MorphologicalBoxTest {
    private static final Verdict NEVER = Verdict.impossible(Text.same("never"));

    private static Pair pair(String one, String other) {
        return new Pair(new StateId(one), new StateId(other));
    }

    private static Map<DriverId, StateId> picked(String... states) {
        var picked = new TreeMap<DriverId, StateId>();
        for (var each : states) {
            picked.put(new DriverId(each.substring(0, 1)), new StateId(each));
        }
        return picked;
    }

    private static final Scenarios STUDY = Somewhereland.study()
            .withPairs(Map.of(
                    pair("B1", "A2"), NEVER,
                    pair("A2", "C3"), Verdict.POSSIBLE,
                    pair("A1", "F3"), NEVER,
                    pair("A1", "A2"), NEVER));

    private static Count exactly(long number) {
        return new Count(BigInteger.valueOf(number), true);
    }

    /** Of 486 combinations 54 have A2 B1 and 54 have A1 F3, and none has both. */
    @Test
    void whatSurvivesIsCountedFromTheImpossiblePairs() {
        var box = MorphologicalBox.of(STUDY);
        assertEquals(BigInteger.valueOf(486), box.combinations());
        assertEquals(exactly(378), box.survivors(() -> false, Progress.NONE));
        var byState = box.survivorsByState(() -> false, Progress.NONE);
        assertEquals(exactly(108), byState.get(new StateId("A1")));
        assertEquals(exactly(162), byState.get(new StateId("A3")));
        assertEquals(exactly(90), byState.get(new StateId("B1")));
        assertEquals(17, byState.size());
    }

    @Test
    void aClickedCombinationNamesThePairsThatRuleItOut() {
        var check = MorphologicalBox.of(STUDY).check(picked("A2", "B1", "C3"));
        assertFalse(check.isPossible());
        assertEquals(Map.of(pair("A2", "B1"), NEVER), check.ruledOutBy());
        assertEquals(List.of(pair("B1", "C3")), check.notLookedAt());
    }

    @Test
    void statesThatAreGoneArePassedOver() {
        var check = MorphologicalBox.of(STUDY).check(picked("A2", "C3", "F9"));
        assertTrue(check.isPossible());
        assertEquals(List.of(), check.notLookedAt());
    }

    /** 17 states in groups of 3, 3, 3, 2, 3, 3: (17² − 49) / 2 pairs. A pair within one driver is none of them. */
    @Test
    void assessedPairsAreThoseAcrossDrivers() {
        assertEquals(
                new MorphologicalBox.Assessment(120, 3, 2),
                MorphologicalBox.of(STUDY).assessment());
    }

    @Test
    void aDriverWithoutStatesLeavesNothing() {
        var study = Scenarios.NONE.withDrivers(List.of(Driver.of(new DriverId("A"), Text.same("A"), List.of())));
        assertEquals(exactly(0), MorphologicalBox.of(study).survivors(() -> false, Progress.NONE));
    }
}
