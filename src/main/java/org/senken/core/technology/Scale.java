package org.senken.core.technology;

/** The scale of every criterion: whole scores from 1 to 9, with 5 in the middle. */
public final class Scale {
    public static final int LOWEST = 1;
    public static final int MIDDLE = 5;
    public static final int HIGHEST = 9;
    public static final int POINTS = HIGHEST - LOWEST + 1;

    private Scale() {}

    public static boolean contains(int score) {
        return score >= LOWEST && score <= HIGHEST;
    }

    /**
     * The score itself.
     *
     * @throws IllegalArgumentException outside 1 to 9
     */
    public static int checked(int score) {
        if (!contains(score)) {
            throw new IllegalArgumentException("a score is a whole number from 1 to 9, not " + score);
        }
        return score;
    }
}
