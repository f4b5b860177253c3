package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.choice.Limit.Kind;

/** The searches against a look at every subset of small random cases. */
class EverySubsetTest {
    private static final int CASES = 1000;

    private static Program program(int seed) {
        return new Cases(seed).program();
    }

    @Test
    void nonDominatedPortfoliosAreThoseOfTheDefinition() {
        for (int seed = 0; seed < CASES; seed++) {
            var program = program(seed);
            var found = NonDominated.of(program, Effort.FULL, Progress.NONE);
            assertTrue(found.exact());
            assertEquals(new Subsets(program).nonDominated(), found.portfolios(), "seed " + seed);
        }
    }

    @Test
    void frontierAndOptimumAreThoseOfTheDefinition() {
        for (int seed = 0; seed < CASES; seed++) {
            var program = program(seed).mixed(oneHot(program(seed).directions()));
            var expected = new Subsets(program).frontier();
            var front = Front.of(program, Effort.FULL, Progress.NONE);
            var steps = front.steps().stream()
                    .map(step -> Subsets.step(step.pick().cost(), step.worth()[0]))
                    .toList();
            assertEquals(expected, steps, "seed " + seed);
            var optimum = Optimum.of(program, Effort.FULL, Progress.NONE);
            assertEquals(expected.isEmpty(), optimum.pick().isEmpty());
            if (!expected.isEmpty()) {
                assertEquals(front.steps().getLast().worth()[0], optimum.worth(), 1e-9, "seed " + seed);
                assertTrue(program.allows(optimum.pick().orElseThrow().items()));
            }
        }
    }

    private static double[] oneHot(int directions) {
        var shares = new double[directions];
        shares[0] = 1;
        return shares;
    }

    @Test
    void frontOfSeveralFiguresIsThatOfTheDefinition() {
        for (int seed = 0; seed < 300; seed++) {
            var program = program(seed);
            var front = Front.of(program, Effort.FULL, Progress.NONE);
            assertEquals(new Subsets(program).front(), front.steps().size(), "seed " + seed);
        }
    }

    @Test
    void leastRegretIsThatOfTheDefinition() {
        for (int seed = 0; seed < CASES; seed++) {
            var program = program(seed);
            var found = MinimaxRegret.of(program, Effort.FULL, Progress.NONE);
            double expected = new Subsets(program).leastRegret();
            assertTrue(found.exact());
            assertEquals(expected, found.regret(), 1e-7, "seed " + seed);
            found.pick()
                    .ifPresent(pick -> assertEquals(
                            expected, MinimaxRegret.regret(found.best(), program.worth(pick.items())), 1e-7));
        }
    }

    @Test
    void aClashIsASetOfLimitsNoneOfWhichCanBeSpared() {
        int clashes = 0;
        for (int seed = 0; seed < 500; seed++) {
            var program = program(seed);
            var clash = Clash.of(program, Progress.NONE);
            assertEquals(new Subsets(program).allowed().isEmpty(), !clash.isEmpty(), "seed " + seed);
            if (!clash.isEmpty()) {
                clashes++;
                assertTrue(new Subsets(program.withLimits(clash)).allowed().isEmpty());
                for (var spared : clash) {
                    var rest = new ArrayList<>(clash);
                    rest.remove(spared);
                    assertTrue(!new Subsets(program.withLimits(rest)).allowed().isEmpty());
                }
            }
        }
        assertTrue(clashes > 20, "only " + clashes + " cases clash");
    }

    @Test
    void everyKindOfLimitChangesWhatIsFoundInManyOfTheCases() {
        Map<Kind, Integer> binding = new EnumMap<>(Kind.class);
        for (int seed = 0; seed < 600; seed++) {
            var program = program(seed);
            var all = new Subsets(program).nonDominated();
            for (var kind : Kind.values()) {
                List<Limit> without = program.limits().stream()
                        .filter(limit -> limit.kind() != kind)
                        .toList();
                if (without.size() < program.limits().size()
                        && !all.isEmpty()
                        && !new Subsets(program.withLimits(without))
                                .nonDominated()
                                .equals(all)) {
                    binding.merge(kind, 1, Integer::sum);
                }
            }
        }
        for (var kind : Kind.values()) {
            assertTrue(binding.getOrDefault(kind, 0) >= 20, kind + " binds in " + binding.get(kind) + " cases");
        }
        assertTrue(IntStream.range(0, 600)
                        .filter(seed -> !program(seed).bonuses().isEmpty())
                        .count()
                > 100);
        assertTrue(
                IntStream.range(0, 600).filter(seed -> !program(seed).isExact()).count() > 100);
    }
}
