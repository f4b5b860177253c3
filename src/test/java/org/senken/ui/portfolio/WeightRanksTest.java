package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.CriterionId;

class WeightRanksTest {
    private static final CriterionId A = new CriterionId("a");
    private static final CriterionId B = new CriterionId("b");
    private static final CriterionId C = new CriterionId("c");

    private static final WeightRanks ABC = new WeightRanks(List.of(Set.of(A), Set.of(B), Set.of(C)));

    @Test
    void oneStepSharesARankTheNextPassesIt() {
        var shared = ABC.moved(C, -1);
        assertEquals(List.of(Set.of(A), Set.of(B, C)), shared.ranks());
        assertEquals(
                List.of(Set.of(A), Set.of(C), Set.of(B)), shared.moved(C, -1).ranks());
        assertEquals(ABC, shared.moved(C, 1));
    }

    @Test
    void theEndsStay() {
        assertEquals(ABC, ABC.moved(A, -1));
        assertEquals(ABC, ABC.moved(C, 1));
    }

    @Test
    void whatHasNoRankGetsTheLast() {
        var two = ABC.without(B);
        assertEquals(-1, two.rankOf(B));
        assertEquals(List.of(Set.of(A), Set.of(C), Set.of(B)), two.moved(B, -1).ranks());
    }

    @Test
    void whatIsDroppedStandsBeforeItsTarget() {
        assertEquals(List.of(Set.of(C), Set.of(A), Set.of(B)), ABC.put(C, 0).ranks());
        assertEquals(List.of(Set.of(B), Set.of(A), Set.of(C)), ABC.put(A, 2).ranks());
    }

    @Test
    void noMoveLosesOrDoublesACriterion() {
        var chance = new Random(7);
        var all = List.of(A, B, C, new CriterionId("d"));
        var ranks = ABC;
        for (int i = 0; i < 500; i++) {
            var moved = all.get(chance.nextInt(all.size()));
            int before = count(ranks);
            boolean ranked = ranks.rankOf(moved) >= 0;
            ranks = chance.nextBoolean()
                    ? ranks.moved(moved, chance.nextBoolean() ? 1 : -1)
                    : ranks.put(moved, chance.nextInt(4));
            assertEquals(ranked ? before : before + 1, count(ranks));
            assertFalse(ranks.ranks().stream().anyMatch(Set::isEmpty));
        }
    }

    private static int count(WeightRanks ranks) {
        var all = new ArrayList<CriterionId>();
        ranks.ranks().forEach(all::addAll);
        assertEquals(all.size(), Set.copyOf(all).size());
        return all.size();
    }
}
