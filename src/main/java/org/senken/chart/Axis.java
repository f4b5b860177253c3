package org.senken.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * A scale of numbers, whatever its length on paper.
 *
 * @param step between two ticks
 * @param text how a tick is written
 */
record Axis(double low, double high, double step, DoubleFunction<String> text) {
    private static final double[] ROUND = {1, 2, 2.5, 5};
    private static final double NEARLY = 1e-9;

    /** The narrowest scale from round number to round number that holds two numbers, with few enough steps. */
    static Axis round(double least, double most, int steps, DoubleFunction<String> text) {
        double width = most > least ? most - least : Math.max(1, Math.abs(most)) / 10;
        double step = step(width, steps);
        double low = Math.floor(least / step + NEARLY) * step;
        double high = Math.max(low + step, Math.ceil(most / step - NEARLY) * step);
        return new Axis(low, high, step, text);
    }

    private static double step(double width, int steps) {
        double power = Math.pow(10, Math.floor(Math.log10(width / steps)));
        for (double round : ROUND) {
            if (round * power * steps >= width * (1 - NEARLY)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    List<Double> ticks() {
        int count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count).mapToObj(i -> low + i * step).toList();
    }

    /** How far a number lies from the low end, as a share of the whole. */
    double share(double number) {
        return (number - low) / (high - low);
    }
}
