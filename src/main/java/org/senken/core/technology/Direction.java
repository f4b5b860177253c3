package org.senken.core.technology;

/** What a high score on a criterion means for the ranking. */
public enum Direction {
    /** High is better. */
    MAX,
    /** Low is better. */
    MIN,
    /** Neither: a high score asks for protection and stays outside the ranking. */
    FLAG
}
