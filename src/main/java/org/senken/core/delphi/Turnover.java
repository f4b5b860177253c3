package org.senken.core.delphi;

/**
 * Who came back between two rounds. A person counts who gave at least one score.
 *
 * @param stayed scored in both rounds
 * @param droppedOut scored in the earlier round alone
 * @param joined scored in the later round alone
 */
public record Turnover(int stayed, int droppedOut, int joined) {
    /** The share of the earlier round's people that are missing, from 0 to 1; NaN if there were none. */
    public double dropOut() {
        int before = stayed + droppedOut;
        return before == 0 ? Double.NaN : (double) droppedOut / before;
    }
}
