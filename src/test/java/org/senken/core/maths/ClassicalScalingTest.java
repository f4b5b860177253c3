package org.senken.core.maths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClassicalScalingTest {
    private static double[] x(ClassicalScaling found) {
        return found.points().stream().mapToDouble(ClassicalScaling.Point::x).toArray();
    }

    private static double[] y(ClassicalScaling found) {
        return found.points().stream().mapToDouble(ClassicalScaling.Point::y).toArray();
    }

    private static double[][] distances(double[] x, double[] y) {
        var distances = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                distances[i][j] = Math.hypot(x[i] - x[j], y[i] - y[j]);
            }
        }
        return distances;
    }

    @RepeatedTest(20)
    void pointsOfAPlaneKeepTheirDistances(RepetitionInfo run) {
        var chance = new SplittableRandom(run.getCurrentRepetition());
        var x = chance.doubles(12, -5, 5).toArray();
        var y = chance.doubles(12, -5, 5).toArray();
        var wanted = distances(x, y);
        var found = ClassicalScaling.of(wanted);
        var again = distances(x(found), y(found));
        for (int i = 0; i < 12; i++) {
            assertArrayEquals(wanted[i], again[i], 1e-9);
        }
        assertEquals(1, found.explained(), 1e-9);
    }

    @Test
    void pointsOnALineLieOnTheFirstAxis() {
        var found = ClassicalScaling.of(distances(new double[] {0, 1, 5}, new double[3]));
        assertArrayEquals(new double[] {-2, -1, 3}, x(found), 1e-9);
        assertArrayEquals(new double[3], y(found), 1e-6);
    }

    @Test
    void fourPointsEquallyFarApartShowTwoThirds() {
        var distances = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                distances[i][j] = i == j ? 0 : 1;
            }
        }
        assertEquals(2.0 / 3, ClassicalScaling.of(distances).explained(), 1e-9);
    }

    @Test
    void theFarthestPointOfAnAxisIsOnItsPositiveSide() {
        var chance = new SplittableRandom(8);
        var found = ClassicalScaling.of(distances(
                chance.doubles(9, 0, 1).toArray(), chance.doubles(9, 0, 1).toArray()));
        for (var axis : new double[][] {x(found), y(found)}) {
            double most = 0;
            for (double each : axis) {
                most = Math.abs(each) > Math.abs(most) ? each : most;
            }
            assertTrue(most > 0);
        }
    }

    @Test
    void nothingOrPointsThatCoincideAreShownWhole() {
        assertEquals(1, ClassicalScaling.of(new double[0][0]).explained());
        assertArrayEquals(new double[1], x(ClassicalScaling.of(new double[1][1])));
        assertEquals(1, ClassicalScaling.of(new double[3][3]).explained());
    }
}
