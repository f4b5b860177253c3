package org.senken.core.technology;

/** How sure somebody is of one vote or judgement. */
public enum Confidence {
    LOW(1),
    MEDIUM(2),
    HIGH(3);

    private final int level;

    Confidence(int level) {
        this.level = level;
    }

    /** 1 to 3, as written in files. */
    public int level() {
        return level;
    }

    /**
     * The confidence of a level.
     *
     * @throws IllegalArgumentException outside 1 to 3
     */
    public static Confidence of(int level) {
        return switch (level) {
            case 1 -> LOW;
            case 2 -> MEDIUM;
            case 3 -> HIGH;
            default -> throw new IllegalArgumentException("confidence is 1, 2 or 3, not " + level);
        };
    }
}
