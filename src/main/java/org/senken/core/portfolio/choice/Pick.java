package org.senken.core.portfolio.choice;

import java.util.Arrays;

/**
 * A portfolio.
 *
 * @param items the places of its items, rising
 * @param cost of all of them together
 */
public record Pick(int[] items, long cost) implements Comparable<Pick> {
    /** In the order of their items: the portfolio with the earlier first item comes first. */
    @Override
    public int compareTo(Pick other) {
        return Arrays.compare(items, other.items);
    }

    public boolean has(int item) {
        return Arrays.binarySearch(items, item) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pick pick && cost == pick.cost && Arrays.equals(items, pick.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return Arrays.toString(items) + " for " + cost;
    }
}
