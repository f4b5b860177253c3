package org.senken.core.delphi;

/**
 * Which votes are counted. Every figure that departs from the default says so.
 *
 * @param withInterested whether votes of members who declared an interest in the area count
 * @param withInformed whether late votes of people who had seen results count
 */
public record Counting(boolean withInterested, boolean withInformed) {
    /** All votes given in the round, and none that was given after seeing results. */
    public static final Counting DEFAULT = new Counting(true, false);

    public Counting withInterested(boolean wanted) {
        return new Counting(wanted, withInformed);
    }

    public Counting withInformed(boolean wanted) {
        return new Counting(withInterested, wanted);
    }
}
