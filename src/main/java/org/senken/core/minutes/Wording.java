package org.senken.core.minutes;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Text;

/**
 * A sentence the room works on, in both languages. Earlier variants stay.
 *
 * @param number counts the wordings of a study from 1
 * @param variants A, B, … in the order they were proposed; never empty
 * @param chosen the place of the variant the status speaks of, from 0
 * @param reservation whose reservation it is and why; for {@link Status#RESERVED}
 */
public record Wording(int number, Tie tie, List<Text> variants, int chosen, Status status, Text reservation) {
    /** How far a wording is. */
    public enum Status {
        /** Being worked on. */
        PROPOSED,
        AGREED,
        /** Agreed, with a reservation that goes into the notes of the report. */
        RESERVED,
        /** No agreement; an open issue. */
        OPEN
    }

    /** The most variants of one sentence. */
    public static final int MOST_VARIANTS = 26;

    public Wording {
        variants = List.copyOf(variants);
        if (variants.isEmpty() || variants.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException("a wording has 1 to " + MOST_VARIANTS + " variants");
        }
        if (chosen < 0 || chosen >= variants.size()) {
            throw new IllegalArgumentException("no variant " + chosen);
        }
    }

    /** A first proposal. */
    public static Wording proposed(int number, Tie tie, Text sentence) {
        return new Wording(number, tie, List.of(sentence), 0, Status.PROPOSED, Text.EMPTY);
    }

    /** The variant the status speaks of. */
    public Text sentence() {
        return variants.get(chosen);
    }

    /** The wording with one more variant, which is the one being worked on now. */
    public Wording withVariant(Text sentence) {
        var all = new ArrayList<>(variants);
        all.add(sentence);
        return new Wording(number, tie, all, all.size() - 1, Status.PROPOSED, reservation);
    }

    /** The wording with the words of one variant replaced. */
    public Wording withSentence(int variant, Text sentence) {
        var all = new ArrayList<>(variants);
        all.set(variant, sentence);
        return new Wording(number, tie, all, chosen, status, reservation);
    }

    public Wording withStatus(int variant, Status newStatus) {
        return new Wording(number, tie, variants, variant, newStatus, reservation);
    }

    public Wording withReservation(Text newReservation) {
        return new Wording(number, tie, variants, chosen, status, newReservation);
    }
}
