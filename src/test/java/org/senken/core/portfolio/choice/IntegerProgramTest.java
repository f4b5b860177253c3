package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

/** Cases too large for a look at every subset, against an integer programming solver. */
class IntegerProgramTest {
    /** What the solver takes for optimal may be off by its own tolerance. */
    private static final double TOLERANCE = 1e-4;

    @Test
    void optimaOfFiftyItemsWithEveryKindOfLimitAreTheSolvers() {
        for (long seed = 1; seed <= 8; seed++) {
            var program = LargeCases.withEverything(51, 1, seed);
            var found = Optimum.of(program, Effort.FULL, Progress.NONE);
            double expected = new IntegerProgram(program).optimum();
            assertEquals(expected, found.worth(), TOLERANCE * expected, "seed " + seed);
        }
    }

    @Test
    void theFrontierIsTheSolversOptimumAtEveryBudgetAsked() {
        var program = LargeCases.withEverything(40, 1, 11);
        var steps = Front.of(program, Effort.FULL, Progress.NONE).steps();
        assertTrue(steps.size() > 50);
        for (int i = 0; i < steps.size(); i += steps.size() / 6) {
            var step = steps.get(i);
            var limits = new ArrayList<>(program.limits());
            limits.add(new Limit(
                    Limit.Kind.LINEAR,
                    0,
                    program.costs(),
                    Limit.NONE_BELOW,
                    step.pick().cost()));
            double expected = new IntegerProgram(program.withLimits(limits)).optimum();
            assertEquals(expected, step.worth()[0], TOLERANCE * expected, "step " + i);
        }
    }

    @Test
    void leastRegretOfThirtyItemsIsTheSolvers() {
        for (long seed = 1; seed <= 4; seed++) {
            var program = LargeCases.withEverything(30, 3, seed);
            var found = MinimaxRegret.of(program, Effort.FULL, Progress.NONE);
            assertTrue(found.exact());
            assertEquals(
                    new IntegerProgram(program).regret(found.best()),
                    found.regret(),
                    TOLERANCE * found.best()[0],
                    "seed " + seed);
        }
    }
}
