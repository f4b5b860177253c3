package org.senken.core.delphi;

/** A third of the scale, the three-point regions of RAND/UCLA. */
public enum Band {
    LOW(1, 3),
    MIDDLE(4, 6),
    HIGH(7, 9);

    private final int lowest;
    private final int highest;

    Band(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** The third a median lies in; 3.5 and 6.5 count to the upper one. */
    public static Band of(double median) {
        if (median < 3.5) {
            return LOW;
        }
        return median < 6.5 ? MIDDLE : HIGH;
    }
}
