package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.technology.Direction;

/**
 * The colours of figures in grey print and for people of other colour sight. Dichromat sight after G. Machado, M. Oliveira
 * and L. Fernandes (2009), full severity; lightness and difference as CIELAB (D65) measures them.
 */
class ThemeSafetyTest {
    private static final double[][] PROTAN = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTAN = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    @ParameterizedTest
    @EnumSource
    void wordsAndSignsStandOutFromTheGround(HouseTheme theme) {
        assertTrue(contrast(theme.text(), theme.background()) >= 7);
        assertTrue(contrast(theme.muted(), theme.background()) >= 4.5);
        assertTrue(contrast(theme.accent(), theme.background()) >= 3);
        for (int group = 0; group < HouseTheme.GROUPS; group++) {
            assertTrue(contrast(theme.group(group), theme.background()) >= 3, "group " + group);
        }
    }

    @Test
    void numbersCanBeReadOnEveryFill() {
        for (var direction : Direction.values()) {
            for (double score = 1; score <= 9; score += 0.25) {
                var fill = HouseTheme.level(direction, score);
                assertTrue(contrast(HouseTheme.on(fill), fill) >= 4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void scoresStayApartAndInOrderInGrey(Direction direction) {
        for (int score = 1; score < 9; score++) {
            double step =
                    lightness(HouseTheme.level(direction, score)) - lightness(HouseTheme.level(direction, score + 1));
            assertTrue(step >= 4, direction + " from " + score + ": " + step);
        }
    }

    @Test
    void influencesGrowDarkerInGreyInBothDirections() {
        for (int side : List.of(-1, 1)) {
            for (double share = 0; share < 1; share += 0.25) {
                double step = lightness(HouseTheme.influence(side * share + side * 0.001))
                        - lightness(HouseTheme.influence(side * (share + 0.25)));
                assertTrue(step >= 3, side + " at " + share + ": " + step);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void groupsStayApartForEveryColourSight(HouseTheme theme) {
        for (var sight : List.of(PROTAN, DEUTAN)) {
            var seen = IntStream.range(0, HouseTheme.GROUPS)
                    .mapToObj(each -> lab(seen(theme.group(each), sight)))
                    .toList();
            var near = new ArrayList<String>();
            for (int one = 0; one < seen.size(); one++) {
                for (int other = one + 1; other < seen.size(); other++) {
                    double apart = distance(seen.get(one), seen.get(other));
                    if (apart < 10) {
                        near.add(one + "-" + other + ": " + apart);
                    }
                }
            }
            assertTrue(near.isEmpty(), near.toString());
        }
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> Math.pow(one[i] - other[i], 2))
                .sum());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(linear(one));
        double b = luminance(linear(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double lightness(Color colour) {
        return lab(linear(colour))[0];
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color colour) {
        return IntStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .mapToDouble(channel -> {
                    double share = channel / 255.0;
                    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
                })
                .toArray();
    }

    private static double[] seen(Color colour, double[][] sight) {
        var rgb = linear(colour);
        return IntStream.range(0, 3)
                .mapToDouble(i -> Math.clamp(sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2], 0, 1))
                .toArray();
    }

    private static double[] lab(double[] rgb) {
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = root(luminance(rgb));
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
