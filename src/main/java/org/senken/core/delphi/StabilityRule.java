package org.senken.core.delphi;

/**
 * When the votes of a cell count as stable between two rounds. A round fixes its rule before the first vote.
 *
 * @param changedBelow stable if a smaller share than this of the experts who voted in both rounds changed their vote;
 *     above 0, at most 1
 */
public record StabilityRule(double changedBelow) {
    /** The rule a round begins with: fewer than 15 in 100 changed. */
    public static final StabilityRule DEFAULT = new StabilityRule(0.15);

    public StabilityRule {
        if (!(changedBelow > 0 && changedBelow <= 1)) {
            throw new IllegalArgumentException("a share above 0 and at most 1, not " + changedBelow);
        }
    }
}
