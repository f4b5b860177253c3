package org.senken.core.scenario;

/** A cell of the cross-impact matrix: what the one state does to the other. */
public record Cell(StateId from, StateId to) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
        int rows = from.compareTo(other.from);
        return rows == 0 ? to.compareTo(other.to) : rows;
    }
}
