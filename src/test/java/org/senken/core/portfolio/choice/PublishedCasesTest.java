package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

class PublishedCasesTest {
    /** Test data of the R package rpm (Tervonen), github.com/tommite/rrpm at f900bfcb: 15 projects, 3 criteria. */
    private static final double[][] SCORES = {
        {46, 55, 31}, {61, 49, 49}, {22, 65, 57}, {43, 88, 42}, {8, 82, 51},
        {60, 92, 71}, {72, 62, 38}, {92, 78, 100}, {81, 75, 37}, {85, 23, 22},
        {50, 17, 53}, {9, 37, 83}, {64, 32, 51}, {98, 57, 17}, {9, 16, 13}
    };

    private static final long[] COSTS = {79, 32, 31, 73, 19, 32, 94, 22, 44, 10, 27, 100, 51, 98, 2};

    private static NonDominated projects(double[][] points) {
        var worth = Scores.worth(SCORES, points);
        var program = new Program(COSTS, worth, worth, List.of(), List.of(Limit.budget(COSTS, 300)));
        return NonDominated.of(program, Effort.FULL, Progress.NONE);
    }

    @Test
    void fifteenProjectsWithoutWordOnWeights() {
        var found = projects(Rest.each(3));
        assertEquals(
                List.of(
                        "010011011110011",
                        "010101011110101",
                        "011001011110011",
                        "011011011100011",
                        "011011011110101",
                        "011111010110101",
                        "011111011110001",
                        "110001011110101",
                        "111011011110001"),
                found.portfolios().stream()
                        .map(PublishedCasesTest::bits)
                        .sorted()
                        .toList());
        assertArrayEquals(
                new double[] {
                    2 / 9.0, 1, 6 / 9.0, 3 / 9.0, 6 / 9.0, 1, 0, 1, 8 / 9.0, 1, 8 / 9.0, 0, 4 / 9.0, 3 / 9.0, 1
                },
                found.shares(),
                1e-12);
    }

    private static String bits(Pick pick) {
        return IntStream.range(0, 15)
                .mapToObj(item -> pick.has(item) ? "1" : "0")
                .reduce("", String::concat);
    }

    @Test
    void fifteenProjectsWithCriteriaInFallingOrder() {
        double third = 1.0 / 3;
        var found = projects(new double[][] {{1, 0, 0}, {0.5, 0.5, 0}, {third, third, third}});
        assertEquals(6, found.portfolios().size());
        assertArrayEquals(
                new double[] {1 / 6.0, 1, 4 / 6.0, 2 / 6.0, 4 / 6.0, 1, 0, 1, 1, 1, 1, 0, 2 / 6.0, 2 / 6.0, 1},
                found.shares(),
                1e-12);
    }

    /** vOptLib at 16ecd82, UKP 2KP50-11 (Gandibleux and Freville 2000): 43 points, 44 portfolios. */
    @Test
    void twoObjectiveKnapsackOfFiftyItems() {
        double[] first = {
            80, 59, 52, 38, 86, 58, 94, 44, 66, 40, 81, 72, 40, 37, 72, 98, 34, 34, 32, 100, 83, 40, 43, 38, 56, 88, 93,
            92, 100, 98, 79, 96, 93, 62, 90, 76, 94, 53, 50, 49, 57, 56, 66, 91, 93, 78, 76, 31, 36, 82
        };
        double[] second = {
            62, 80, 67, 92, 35, 41, 95, 89, 53, 52, 63, 54, 89, 42, 31, 54, 31, 31, 82, 87, 67, 58, 51, 65, 80, 36, 67,
            47, 58, 49, 53, 57, 94, 51, 48, 90, 35, 43, 61, 57, 57, 76, 92, 45, 39, 33, 50, 56, 68, 47
        };
        long[] costs = {
            25, 26, 28, 25, 20, 38, 38, 49, 28, 22, 34, 39, 26, 21, 36, 47, 38, 50, 39, 50, 45, 27, 49, 24, 48, 32, 47,
            24, 43, 27, 32, 48, 35, 22, 34, 31, 31, 36, 50, 23, 33, 24, 28, 35, 22, 26, 32, 21, 20, 29
        };
        int[] points = {
            389, 592, 398, 589, 415, 581, 419, 571, 433, 568, 442, 564, 445, 562, 457, 559, 461, 555, 465, 552, 469,
                    548,
            484, 543, 485, 535, 496, 533, 499, 529, 507, 526, 511, 522, 517, 515, 519, 512, 521, 508, 529, 506, 532,
                    504,
            538, 503, 540, 499, 549, 496, 553, 492, 555, 483, 565, 477, 568, 475, 574, 474, 579, 468, 581, 463, 586,
                    459,
            589, 457, 604, 446, 606, 431, 609, 419, 619, 417, 622, 391, 623, 389, 625, 384, 632, 374, 637, 362
        };
        var worth = IntStream.range(0, 50)
                .mapToObj(i -> new double[] {first[i], second[i]})
                .toArray(double[][]::new);
        var program = new Program(costs, worth, worth, List.of(), List.of(Limit.budget(costs, 187)));
        var found = NonDominated.of(program, Effort.FULL, Progress.NONE);
        assertTrue(found.exact());
        assertEquals(44, found.portfolios().size());
        var expected = IntStream.range(0, points.length / 2)
                .mapToObj(i -> points[2 * i] + " " + points[2 * i + 1])
                .toList();
        assertEquals(
                expected,
                found.portfolios().stream()
                        .map(pick -> program.worth(pick.items()))
                        .sorted((a, b) -> Double.compare(a[0], b[0]))
                        .map(each -> Math.round(each[0]) + " " + Math.round(each[1]))
                        .distinct()
                        .toList());
        assertEquals(
                0, Arrays.stream(found.shares()).filter(share -> share == 1).count());
        assertEquals(
                31, Arrays.stream(found.shares()).filter(share -> share == 0).count());
    }

    /** The table of the article on regret in decision theory: stocks, bonds, money market; rates rise, stay, fall. */
    @Test
    void bondsHaveTheLeastRegret() {
        double[][] payoff = {{-4, 4, 12}, {-2, 3, 8}, {3, 2, 1}};
        var one = Limit.group(0, 3, new int[] {0, 1, 2}, 1, 1);
        var program = new Program(new long[3], payoff, payoff, List.of(), List.of(one));
        var found = MinimaxRegret.of(program, Effort.FULL, Progress.NONE);
        assertArrayEquals(new int[] {1}, found.pick().orElseThrow().items());
        assertEquals(5, found.regret(), 1e-12);
    }
}
