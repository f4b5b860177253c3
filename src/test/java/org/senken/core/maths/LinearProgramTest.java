package org.senken.core.maths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
    private static List<Fraction> row(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Fraction::of).toList();
    }

    @Test
    void theBestPointOfATextbookProgramme() {
        // maximise 3x + 5y subject to x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 2 and 6 (Hillier, Lieberman)
        var best = new LinearProgram(2)
                .atMost(row(1, 0), Fraction.of(4))
                .atMost(row(0, 2), Fraction.of(12))
                .atMost(row(3, 2), Fraction.of(18))
                .maximum(row(3, 5));
        assertEquals(List.of(Fraction.of(2), Fraction.of(6)), best.orElseThrow());
    }

    @Test
    void aDegenerateProgrammeOnWhichTheSimplexMethodCanGoRound() {
        // Beale 1955: without Bland's rule the largest coefficient goes round in a circle
        var best = new LinearProgram(4)
                .atMost(row(0.25, -60, -0.04, 9), Fraction.ZERO)
                .atMost(row(0.5, -90, -0.02, 3), Fraction.ZERO)
                .atMost(row(0, 0, 1, 0), Fraction.ONE)
                .maximum(row(0.75, -150, 0.02, -6))
                .orElseThrow();
        var value = Fraction.ZERO;
        for (int i = 0; i < 4; i++) {
            value = value.plus(best.get(i).times(row(0.75, -150, 0.02, -6).get(i)));
        }
        assertEquals(Fraction.of(0.05), value);
    }

    @Test
    void lowerLimitsAndEqualitiesNeedAFirstPhase() {
        var programme = new LinearProgram(3)
                .equal(row(1, 1, 1), Fraction.ONE)
                .atLeast(row(1, 0, 0), Fraction.of(0.2))
                .equal(row(0, 1, -1), Fraction.ZERO);
        assertEquals(row(0.2, 0.4, 0.4), programme.maximum(row(0, 1, 0)).orElseThrow());
        assertEquals(row(1, 0, 0), programme.maximum(row(1, 0, 0)).orElseThrow());
    }

    @Test
    void whatCannotBeIsEmptyAndWhatHasNoEndIsRefused() {
        var impossible = new LinearProgram(1).atMost(row(1), Fraction.ONE).atLeast(row(1), Fraction.of(2));
        assertFalse(impossible.isFeasible());
        assertTrue(impossible.maximum(row(1)).isEmpty());
        var endless = new LinearProgram(2).atMost(row(1, -1), Fraction.ONE);
        assertTrue(endless.isFeasible());
        assertThrows(ArithmeticException.class, () -> endless.maximum(row(1, 1)));
    }
}
