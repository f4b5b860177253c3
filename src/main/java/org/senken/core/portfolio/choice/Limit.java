package org.senken.core.portfolio.choice;

import java.util.Arrays;

/**
 * One thing a portfolio must keep to: the sum of the coefficients of its items lies between two values. Whole numbers, so
 * that no rounding ever decides whether a portfolio is allowed.
 *
 * @param kind what it is, for people
 * @param number which of its kind, from 0
 * @param coefficients one for each item
 * @param min the least sum, {@link #NONE_BELOW} where there is none
 * @param max the largest sum, {@link #NONE_ABOVE} where there is none
 */
public record Limit(Kind kind, int number, long[] coefficients, long min, long max) {
    public static final long NONE_BELOW = Long.MIN_VALUE;
    public static final long NONE_ABOVE = Long.MAX_VALUE;

    /** What a limit is, for people. */
    public enum Kind {
        BUDGET,
        YEAR,
        MUST_HAVE,
        EXCLUDED,
        REQUIRES,
        EXCLUSIVE,
        GROUP,
        MOST_ITEMS,
        LINEAR
    }

    /** The costs of all items together stay within the budget. */
    public static Limit budget(long[] costs, long most) {
        return new Limit(Kind.BUDGET, 0, costs.clone(), NONE_BELOW, most);
    }

    /** An item is in every portfolio. */
    public static Limit mustHave(int number, int items, int item) {
        return new Limit(Kind.MUST_HAVE, number, counting(items, item), 1, NONE_ABOVE);
    }

    /** An item is in no portfolio. */
    public static Limit excluded(int number, int items, int item) {
        return new Limit(Kind.EXCLUDED, number, counting(items, item), NONE_BELOW, 0);
    }

    /** An item only goes with another. */
    public static Limit requires(int number, int items, int item, int needs) {
        var row = new long[items];
        row[item]++;
        row[needs]--;
        return new Limit(Kind.REQUIRES, number, row, NONE_BELOW, 0);
    }

    /** At most one of the items. */
    public static Limit exclusive(int number, int items, int... members) {
        return new Limit(Kind.EXCLUSIVE, number, counting(items, members), NONE_BELOW, 1);
    }

    /** At least and at most so many of the items. */
    public static Limit group(int number, int items, int[] members, long min, long max) {
        return new Limit(Kind.GROUP, number, counting(items, members), min, max);
    }

    /** At most so many items in all. */
    public static Limit mostItems(int items, long most) {
        var row = new long[items];
        Arrays.fill(row, 1);
        return new Limit(Kind.MOST_ITEMS, 0, row, NONE_BELOW, most);
    }

    private static long[] counting(int items, int... members) {
        var row = new long[items];
        for (int member : members) {
            row[member] = 1;
        }
        return row;
    }

    /** Whether a portfolio keeps to it. */
    boolean holds(int[] picked) {
        long sum = 0;
        for (int item : picked) {
            sum += coefficients[item];
        }
        return min <= sum && sum <= max;
    }
}
