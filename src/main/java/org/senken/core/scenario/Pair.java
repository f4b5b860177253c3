package org.senken.core.scenario;

/** Two states of different drivers, whichever is named first: a cell of the morphological box's table of pairs. */
public record Pair(StateId one, StateId other) implements Comparable<Pair> {
    public Pair {
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    public boolean has(StateId state) {
        return one.equals(state) || other.equals(state);
    }

    @Override
    public int compareTo(Pair that) {
        int first = one.compareTo(that.one);
        return first == 0 ? other.compareTo(that.other) : first;
    }
}
