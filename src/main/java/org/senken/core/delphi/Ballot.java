package org.senken.core.delphi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.senken.core.technology.Confidence;

/**
 * One expert's answers in one round.
 *
 * @param reasons by place in the round's question list; sparse
 * @param handedIn whether the expert has said they are done
 * @param origin how the votes came in
 */
public record Ballot(
        ExpertCode expert, Answers answers, Map<Integer, String> reasons, boolean handedIn, Origin origin) {
    /** The longest reason, in characters. */
    public static final int REASON_LIMIT = 400;

    public Ballot {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /** A ballot filled in by the expert on the laptop. */
    public Ballot(ExpertCode expert, Answers answers, Map<Integer, String> reasons, boolean handedIn) {
        this(expert, answers, reasons, handedIn, Origin.KIOSK);
    }

    /** An untouched ballot for so many questions. */
    public static Ballot blank(ExpertCode expert, int questions) {
        return new Ballot(expert, Answers.blank(questions), Map.of(), false);
    }

    public Optional<String> reasonAt(int place) {
        return Optional.ofNullable(reasons.get(place));
    }

    public Ballot withAnswer(int place, Answer answer) {
        return new Ballot(expert, answers.with(place, answer), reasons, handedIn, origin);
    }

    public Ballot withConfidence(int place, Confidence confidence) {
        return new Ballot(expert, answers.withConfidence(place, confidence), reasons, handedIn, origin);
    }

    /** The ballot with one reason set; a blank reason takes it away. */
    public Ballot withReason(int place, String reason) {
        var changed = new TreeMap<>(reasons);
        if (reason.isBlank()) {
            changed.remove(place);
        } else {
            changed.put(place, reason.strip());
        }
        return new Ballot(expert, answers, changed, handedIn, origin);
    }

    public Ballot withHandedIn(boolean done) {
        return new Ballot(expert, answers, reasons, done, origin);
    }

    public Ballot withOrigin(Origin from) {
        return new Ballot(expert, answers, reasons, handedIn, from);
    }

    /** The questions at these places marked as "no opinion" where they were left blank. */
    public Ballot withGapsAsNoOpinion(List<Integer> places) {
        var filled = answers;
        for (int place : places) {
            if (filled.at(place) instanceof Answer.NotAnswered) {
                filled = filled.with(place, Answer.NO_OPINION);
            }
        }
        return new Ballot(expert, filled, reasons, handedIn, origin);
    }

    @Override
    public String toString() {
        return "ballot of " + expert + ", " + answers;
    }
}
