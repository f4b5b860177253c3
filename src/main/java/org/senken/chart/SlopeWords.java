package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;

/** What the lines and columns of a slope chart are called. */
record SlopeWords(RankingWords words, SlopeLines lines) {
    String label(int line) {
        return words.words().label(lines.slope().lines().get(line).candidate());
    }

    /** A column's head: its world, or its weights where all stand in one world. */
    String head(int column) {
        var own = lines.slope().columns().get(column);
        return isOneWorld()
                ? String.join(" / ", own.weights().stream().map(this::percent).toList())
                : words.words().letter(own.world());
    }

    private boolean isOneWorld() {
        var first = lines.slope().columns().getFirst().world();
        return lines.slope().columns().stream().allMatch(each -> each.world().equals(first));
    }

    private String percent(double weight) {
        return words.say("figure.percent", Math.round(100 * weight));
    }

    /** What the columns are, as a note. */
    String columns() {
        if (!isOneWorld()) {
            return words.say("outlook.note");
        }
        var criteria = words.ranked().entries().criteria().stream()
                .map(each -> words.in(each.name()))
                .toList();
        return words.say("slope.note.weights", String.join(" / ", criteria));
    }

    /** The ranks of a line in all columns. */
    String ranks(int line) {
        return words.names(IntStream.range(0, lines.columns())
                .mapToObj(column -> words.say("slope.rank", head(column), lines.rank(line, column)))
                .toList());
    }

    /** A line in running text. */
    String line(int line) {
        return words.say("figure.basins.alt.row", label(line), ranks(line));
    }

    /** The message: who moves most, and between which columns. */
    String title(List<Integer> movers) {
        if (movers.isEmpty()) {
            return words.say("slope.title.none", lines.size(), lines.columns());
        }
        int line = movers.getFirst();
        int best = IntStream.range(0, lines.columns())
                .reduce((one, other) -> lines.rank(line, other) < lines.rank(line, one) ? other : one)
                .orElse(0);
        int worst = IntStream.range(0, lines.columns())
                .reduce((one, other) -> lines.rank(line, other) > lines.rank(line, one) ? other : one)
                .orElse(0);
        return words.say(
                "slope.title", label(line), lines.rank(line, best), head(best), lines.rank(line, worst), head(worst));
    }
}
