package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

/** What must not change when only the way of asking does. */
class SameWhateverTheWayTest {
    private static NonDominated found(Program program) {
        return NonDominated.of(program, Effort.FULL, Progress.NONE);
    }

    @Test
    void theOrderOfItemsDoesNotMatter() {
        var random = new Random(5);
        for (var program : List.of(LargeCases.twoCriteria(40, 1), LargeCases.sixCriteria(24, 2))) {
            var order =
                    new ArrayList<>(IntStream.range(0, program.items()).boxed().toList());
            Collections.shuffle(order, random);
            var shuffled = order.stream().mapToInt(Integer::intValue).toArray();
            var back = found(permuted(program, shuffled)).portfolios().stream()
                    .map(pick -> program.pick(IntStream.of(pick.items())
                            .map(i -> shuffled[i])
                            .sorted()
                            .toArray()))
                    .sorted()
                    .toList();
            assertEquals(found(program).portfolios(), back);
        }
    }

    private static Program permuted(Program program, int[] order) {
        var limits = program.limits().stream()
                .map(each -> new Limit(
                        each.kind(),
                        each.number(),
                        IntStream.of(order)
                                .mapToLong(i -> each.coefficients()[i])
                                .toArray(),
                        each.min(),
                        each.max()))
                .toList();
        return new Program(
                IntStream.of(order).mapToLong(i -> program.costs()[i]).toArray(),
                IntStream.of(order).mapToObj(i -> program.low()[i]).toArray(double[][]::new),
                IntStream.of(order).mapToObj(i -> program.high()[i]).toArray(double[][]::new),
                List.of(),
                limits);
    }

    @Test
    void theUnitOfScoresDoesNotMatter() {
        var program = LargeCases.sixCriteria(24, 3);
        var scaled = IntStream.range(0, program.items())
                .mapToObj(i ->
                        Arrays.stream(program.low()[i]).map(each -> each * 1.7).toArray())
                .toArray(double[][]::new);
        var other = new Program(program.costs(), scaled, scaled, List.of(), program.limits());
        assertEquals(found(program).portfolios(), found(other).portfolios());
    }

    @Test
    void anItemTwiceIsInTwiceAsManyWays() {
        long[] costs = {1, 1, 1};
        double[][] worth = {{1, 1}, {1, 1}, {0, 0}};
        var program = new Program(costs, worth, worth, List.of(), List.of(Limit.budget(costs, 1)));
        assertEquals(2, found(program).portfolios().size());
    }

    @Test
    void oneCoreFindsWhatAllFind() throws Exception {
        var program = LargeCases.sixCriteria(30, 4);
        try (var one = new ForkJoinPool(1)) {
            assertEquals(
                    found(program).portfolios(),
                    one.submit(() -> found(program)).get().portfolios());
        }
    }

    @Test
    void whatIsNotFinishedSaysSoAndKeepsToWhatIsProven() {
        var program = LargeCases.twoCriteria(60, 7);
        var all = found(program);
        var some = NonDominated.of(program, new Effort(300, () -> false), Progress.NONE);
        assertFalse(some.exact());
        assertFalse(some.portfolios().isEmpty());
        assertTrue(all.portfolios().containsAll(some.portfolios()));
        for (int item = 0; item < program.items(); item++) {
            if (!Double.isNaN(some.shares()[item])) {
                assertEquals(all.shares()[item], some.shares()[item]);
            }
        }
    }

    @Test
    void whoeverNoLongerWantsTheAnswerIsHeard() {
        Progress cancelled = share -> {
            throw new CancellationException();
        };
        var program = LargeCases.sixCriteria(30, 5);
        assertThrows(CancellationException.class, () -> NonDominated.of(program, Effort.FULL, cancelled));
        assertThrows(CancellationException.class, () -> Front.of(program, Effort.FULL, cancelled));
        assertThrows(CancellationException.class, () -> MinimaxRegret.of(program, Effort.FULL, cancelled));
    }
}
