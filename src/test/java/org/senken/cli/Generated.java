package org.senken.cli;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Matrices nobody published: dense, three states a driver, always the same. */
final class Generated {
    private static final int STATES = 3;

    private Generated() {}

    /** A project file of so many drivers. */
    static String scw(int drivers) {
        var random = new Random(drivers);
        var text = new StringBuilder();
        for (int driver = 0; driver < drivers; driver++) {
            text.append("&D").append(driver).append('\n').append(" -S\n".repeat(STATES));
        }
        text.append("#\n".repeat(5));
        for (int row = 0; row < drivers * STATES; row++) {
            int from = row / STATES;
            text.append(IntStream.range(0, drivers * STATES)
                            .mapToObj(column -> column / STATES == from ? "0" : String.valueOf(random.nextInt(7) - 3))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }
}
