package org.senken.core.delphi;

import java.util.Arrays;
import java.util.Optional;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;

/**
 * How the votes on one question moved between two rounds. Everything but who dropped out or joined speaks of the same
 * people: those who scored the question in both rounds. Below {@link GroupStatistics#FEWEST_VOTES} of them nothing is said.
 */
public final class Change {
    /** Rows and columns of a table of moves: 0 for "no score", then the scores. */
    static final int SIDE = Scale.POINTS + 1;

    private final int since;
    private final int[] moves;

    private Change(int since, int[] moves) {
        this.since = since;
        this.moves = moves;
    }

    /** The table that begins at a place of an array, row by row. */
    static Change of(int since, int[] tables, int from) {
        return new Change(since, Arrays.copyOfRange(tables, from, from + SIDE * SIDE));
    }

    /** The number of the earlier round: the latest that asked the question. */
    public int since() {
        return since;
    }

    /** How many moved from one score to another, or kept it. */
    public int moved(int from, int to) {
        return moves[Scale.checked(from) * SIDE + Scale.checked(to)];
    }

    /** How many scored the question in both rounds. */
    public int sameExperts() {
        return before().total();
    }

    /** How many scored it in the earlier round and not in the later. */
    public int droppedOut() {
        int sum = 0;
        for (int from = Scale.LOWEST; from <= Scale.HIGHEST; from++) {
            sum += moves[from * SIDE];
        }
        return sum;
    }

    /** How many scored it in the later round and not in the earlier. */
    public int joined() {
        int sum = 0;
        for (int to = Scale.LOWEST; to <= Scale.HIGHEST; to++) {
            sum += moves[to];
        }
        return sum;
    }

    /** What the same people gave in the earlier round. */
    public Histogram before() {
        return margin(SIDE, 1);
    }

    /** What the same people give in the later round. */
    public Histogram after() {
        return margin(1, SIDE);
    }

    private Histogram margin(int step, int other) {
        var counts = new int[Scale.POINTS];
        for (int i = 1; i < SIDE; i++) {
            for (int k = 1; k < SIDE; k++) {
                counts[i - 1] += moves[i * step + k * other];
            }
        }
        return Histogram.of(counts);
    }

    /** How many of the same people went up. */
    public int up() {
        int sum = 0;
        for (int from = 1; from < SIDE; from++) {
            for (int to = from + 1; to < SIDE; to++) {
                sum += moves[from * SIDE + to];
            }
        }
        return sum;
    }

    /** How many of the same people kept their vote. */
    public int stayed() {
        int sum = 0;
        for (int score = 1; score < SIDE; score++) {
            sum += moves[score * SIDE + score];
        }
        return sum;
    }

    /** How many of the same people went down. */
    public int down() {
        return sameExperts() - up() - stayed();
    }

    private boolean isEnough() {
        return sameExperts() >= GroupStatistics.FEWEST_VOTES;
    }

    /** The new median minus the old one, both of the same people; NaN below three of them. */
    public double medianChange() {
        return isEnough() ? after().median() - before().median() : Double.NaN;
    }

    /** The share of the same people whose vote is another, from 0 to 1; NaN below three of them. */
    public double changedShare() {
        int same = sameExperts();
        return isEnough() ? (double) (same - stayed()) / same : Double.NaN;
    }

    /** Whether few enough of the same people changed their vote; empty below three of them. */
    public Optional<Boolean> stable(StabilityRule rule) {
        return isEnough() ? Optional.of(changedShare() < rule.changedBelow()) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change that && since == that.since && Arrays.equals(moves, that.moves);
    }

    @Override
    public int hashCode() {
        return 31 * since + Arrays.hashCode(moves);
    }

    @Override
    public String toString() {
        return "since round " + since + ": " + up() + " up, " + down() + " down, " + stayed() + " stayed, "
                + droppedOut() + " dropped out, " + joined() + " joined";
    }
}
