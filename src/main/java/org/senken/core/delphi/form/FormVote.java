package org.senken.core.delphi.form;

import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.technology.Confidence;

/** One answer from a form, for the place of its question in the round. */
public record FormVote(int place, Answer answer, Optional<Confidence> confidence) {
    /** Says where, never what. */
    @Override
    public String toString() {
        return "vote at " + place;
    }
}
