package org.senken.core.scenario;

/** How much of a workshop the judging of a matrix fills; the limits are a rule of thumb of our own. */
public enum WorkshopSize {
    /** Up to 6 drivers. */
    HALF_DAY(6),
    /** Up to 8 drivers. */
    DAY(8),
    /** More drivers than a day is good for. */
    LONGER(Scenarios.MOST_DRIVERS_IN_FILES);

    private final int mostDrivers;

    WorkshopSize(int mostDrivers) {
        this.mostDrivers = mostDrivers;
    }

    /** The most drivers that fit. */
    public int mostDrivers() {
        return mostDrivers;
    }

    /** The size that some drivers ask for. */
    public static WorkshopSize of(int drivers) {
        if (drivers <= HALF_DAY.mostDrivers) {
            return HALF_DAY;
        }
        return drivers <= DAY.mostDrivers ? DAY : LONGER;
    }
}
