package org.senken.core.minutes;

import java.time.Instant;

/**
 * A note of the secretariat.
 *
 * @param number counts the notes of a study from 1
 * @param at when it was begun
 */
public record Note(int number, Instant at, Tie tie, String text) {
    /** The longest note, in characters. */
    public static final int LIMIT = 4000;

    public Note withText(String newText) {
        return new Note(number, at, tie, newText);
    }
}
