package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.senken.core.scenario.crossimpact.Restriction;
import org.senken.core.technology.Text;

class NumberingTest {
    private static final Scenarios STUDY = Somewhereland.study();
    private static final Numbering NUMBERING = Numbering.of(STUDY);

    @Test
    void combinationsGoThereAndBack() {
        var numbers = Somewhereland.combination("A2 B1 C3 D1 E1 F1");
        var names = NUMBERING.states(numbers);
        assertEquals(new StateId("C3"), names.get(new DriverId("C")));
        assertArrayEquals(numbers, NUMBERING.combination(names).orElseThrow());
    }

    @Test
    void aCombinationWithAStateMissingOrGoneHasNoNumbers() {
        var names = new TreeMap<>(NUMBERING.states(new int[6]));
        names.put(new DriverId("D"), new StateId("D9"));
        assertEquals(Optional.empty(), NUMBERING.combination(names));
        names.remove(new DriverId("D"));
        assertEquals(Optional.empty(), NUMBERING.combination(names));
    }

    @Test
    void statesAreNumberedDriverByDriver() {
        assertEquals(Optional.of(9), NUMBERING.index(new StateId("D1")));
        assertEquals(new StateId("D1"), NUMBERING.state(9));
        assertEquals(3, NUMBERING.driverOf(9));
        assertEquals(Optional.empty(), NUMBERING.index(new StateId("G1")));
        assertArrayEquals(new int[] {3, 3, 3, 2, 3, 3}, NUMBERING.sizes());
    }

    @Test
    void theBoxRestrainsTheSearchOnlyWhereItIsToCount() {
        var never = Verdict.impossible(Text.same("never"));
        var study = STUDY.withPairs(Map.of(new Pair(new StateId("B1"), new StateId("A1")), never))
                .withSearch(
                        Search.DEFAULT.withForced(Set.of(new StateId("A2"))).withForbidden(Set.of(new StateId("F3"))));
        assertEquals(
                new Restriction(Set.of(1), Set.of(16), Set.of()),
                Numbering.of(study).restriction());
        var boxed = study.withSearch(study.search().withBox(true));
        assertEquals(
                Set.of(new Restriction.Excluded(0, 3)),
                Numbering.of(boxed).restriction().excluded());
    }
}
