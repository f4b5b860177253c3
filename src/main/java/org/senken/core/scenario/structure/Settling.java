package org.senken.core.scenario.structure;

/** Whether longer paths of influence end in one ranking of the drivers. */
public sealed interface Settling {
    /**
     * The rankings stay the same from a power on.
     *
     * @param power the lowest power whose rankings the next two powers repeat
     */
    record Settled(int power) implements Settling {}

    /** No stable ranking was reached; on some matrices the rankings go round in a circle for ever. */
    record Unstable() implements Settling {}

    /**
     * Influence never comes back, so that it ends.
     *
     * @param longest the length of the longest path of influence; 0 if there is no influence at all
     */
    record Ending(int longest) implements Settling {}
}
