package org.senken.core.scenario.crossimpact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A matrix with what is known of it.
 *
 * @param consistent its consistent scenarios in lexical order
 * @param cycles the lowest members of its cycles
 */
record PublishedCase(String name, ImpactMatrix matrix, List<Known> consistent, List<Known> cycles) {
    /** A combination and the figures known of it. */
    record Known(int[] states, int[] figures) {
        private static Known parse(String text) {
            var halves = text.split("/", -1);
            return new Known(numbers(halves[0]), numbers(halves[1]));
        }
    }

    /** All cases of the file cases.txt. */
    static List<PublishedCase> all() {
        try (var in = PublishedCase.class.getResourceAsStream("cases.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^#.*\n", "").split("(?m)^case "))
                    .filter(each -> !each.isBlank())
                    .map(PublishedCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case with a name. */
    static PublishedCase named(String name) {
        return all().stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    private static PublishedCase parse(String text) {
        var lines = text.lines().toList();
        var rows = new ArrayList<int[]>();
        var consistent = new ArrayList<Known>();
        var cycles = new ArrayList<Known>();
        for (var line : lines.subList(2, lines.size())) {
            if (line.startsWith("consistent ")) {
                consistent.add(Known.parse(line.substring("consistent ".length())));
            } else if (line.startsWith("cycle ")) {
                cycles.add(Known.parse(line.substring("cycle ".length())));
            } else {
                rows.add(numbers(line));
            }
        }
        var states = numbers(lines.get(1).substring("states ".length()));
        return new PublishedCase(
                lines.getFirst(), ImpactMatrix.of(states, rows.toArray(int[][]::new), 1), consistent, cycles);
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
