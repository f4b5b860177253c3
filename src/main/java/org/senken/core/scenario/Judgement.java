package org.senken.core.scenario;

import java.util.Optional;
import org.senken.core.technology.Confidence;

/**
 * What one judge says of one cell. 0 is a judgement too: "has no influence"; a cell without a judgement is empty.
 *
 * @param score from strongly hinders to strongly promotes
 */
public record Judgement(int score, Optional<Confidence> confidence, String reason) {
    /** The strongest influence that can be typed, in either direction. Files may hold stronger ones. */
    public static final int STRONGEST = 3;

    /** The strongest influence a file may hold, in either direction. */
    public static final int STRONGEST_IN_FILES = 1000;

    /** The most characters of a reason. */
    public static final int REASON_LIMIT = 400;

    public Judgement {
        reason = reason.strip();
    }

    /** A bare score. */
    public static Judgement of(int score) {
        return new Judgement(score, Optional.empty(), "");
    }

    public Judgement withScore(int changed) {
        return new Judgement(changed, confidence, reason);
    }

    public Judgement withConfidence(Optional<Confidence> changed) {
        return new Judgement(score, changed, reason);
    }

    public Judgement withReason(String changed) {
        return new Judgement(score, confidence, changed);
    }
}
