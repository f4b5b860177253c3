package org.senken.core.scenario;

/** The way from one driver to another: a block of the cross-impact matrix. */
public record Link(DriverId from, DriverId to) implements Comparable<Link> {
    public boolean has(DriverId driver) {
        return from.equals(driver) || to.equals(driver);
    }

    @Override
    public int compareTo(Link other) {
        int rows = from.compareTo(other.from);
        return rows == 0 ? to.compareTo(other.to) : rows;
    }
}
