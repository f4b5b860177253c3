package org.senken.core.scenario.structure;

/**
 * What part a driver plays among the others (Godet). Above the mean is strong; the mean itself is not, and neither is
 * anything where there is no influence at all.
 */
public enum InfluenceRole {
    /** Moves the others and is hardly moved. */
    DRIVER,
    /** Moves the others and is moved: whatever is done to it goes on. */
    RELAY,
    /** Is moved and hardly moves the others. */
    DEPENDENT,
    /** Stands apart. */
    AUTONOMOUS;

    static InfluenceRole of(boolean influential, boolean dependent) {
        if (influential) {
            return dependent ? RELAY : DRIVER;
        }
        return dependent ? DEPENDENT : AUTONOMOUS;
    }
}
