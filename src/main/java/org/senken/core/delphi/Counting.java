package org.senken.core.delphi;

/**
 * Which votes are counted, and how much each of them. Every figure that departs from the default says so.
 *
 * @param withInterested whether votes of members who declared an interest in the area count
 * @param withInformed whether late votes of people who had seen results count
 * @param weights how much the vote of an expert counts
 */
public record Counting(boolean withInterested, boolean withInformed, ExpertWeights weights) {
    /** All votes given in the round alike, and none that was given after seeing results. */
    public static final Counting DEFAULT = new Counting(true, false);

    /** Every vote that counts counts the same. */
    public Counting(boolean withInterested, boolean withInformed) {
        this(withInterested, withInformed, ExpertWeights.EQUAL);
    }

    public Counting withInterested(boolean wanted) {
        return new Counting(wanted, withInformed, weights);
    }

    public Counting withInformed(boolean wanted) {
        return new Counting(withInterested, wanted, weights);
    }

    public Counting withWeights(ExpertWeights wanted) {
        return new Counting(withInterested, withInformed, wanted);
    }
}
