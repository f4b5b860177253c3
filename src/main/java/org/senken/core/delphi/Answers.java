package org.senken.core.delphi;

import java.util.Arrays;
import java.util.Optional;
import org.senken.core.technology.Confidence;

/**
 * The answers of one ballot, one byte each in the order of the round's questions, so that a national Delphi fits on a
 * laptop. The codes beyond 9 are codes of storage and never leave this package as numbers.
 */
public final class Answers {
    private static final byte NOT_ANSWERED = 0;
    private static final byte NO_OPINION = 10;
    private static final byte NOT_APPLICABLE = 11;
    private static final String SCORE_SIGNS = ".123456789-n";
    private static final String CONFIDENCE_SIGNS = ".123";

    private final byte[] scores;
    private final byte[] confidences;

    private Answers(byte[] scores, byte[] confidences) {
        this.scores = scores;
        this.confidences = confidences;
    }

    /** A ballot of so many questions with nothing answered. */
    public static Answers blank(int size) {
        return new Answers(new byte[size], new byte[size]);
    }

    /**
     * Reads the compact form: a sign per question, 1 to 9, "-" no opinion, "n" not applicable, "." not answered; and
     * likewise 1 to 3 or "." for confidence.
     *
     * @throws IllegalArgumentException if the two differ in length or hold another sign
     */
    public static Answers parse(String scores, String confidences) {
        if (scores.length() != confidences.length()) {
            throw new IllegalArgumentException("scores and confidences differ in length");
        }
        return new Answers(codes(scores, SCORE_SIGNS), codes(confidences, CONFIDENCE_SIGNS));
    }

    /** Answers by the codes of storage; the arrays are taken over, not copied. */
    static Answers of(byte[] scores, byte[] confidences) {
        return new Answers(scores, confidences);
    }

    private static byte[] codes(String text, String signs) {
        var codes = new byte[text.length()];
        for (int i = 0; i < codes.length; i++) {
            int code = signs.indexOf(text.charAt(i));
            if (code < 0) {
                throw new IllegalArgumentException("unknown sign '" + text.charAt(i) + "' at place " + (i + 1));
            }
            codes[i] = (byte) code;
        }
        return codes;
    }

    public int size() {
        return scores.length;
    }

    /** What was said to the question at a place. */
    public Answer at(int place) {
        return switch (scores[place]) {
            case NOT_ANSWERED -> Answer.NOT_ANSWERED;
            case NO_OPINION -> Answer.NO_OPINION;
            case NOT_APPLICABLE -> Answer.NOT_APPLICABLE;
            default -> Answer.score(scores[place]);
        };
    }

    /** How sure the expert was, where they said so. */
    public Optional<Confidence> confidenceAt(int place) {
        return confidences[place] == 0 ? Optional.empty() : Optional.of(Confidence.of(confidences[place]));
    }

    /** These answers with one of them replaced; taking an answer back takes its confidence back too. */
    public Answers with(int place, Answer answer) {
        var changed = scores.clone();
        changed[place] = code(answer);
        if (answer instanceof Answer.Score) {
            return new Answers(changed, confidences);
        }
        var sure = confidences.clone();
        sure[place] = 0;
        return new Answers(changed, sure);
    }

    /** These answers with one confidence replaced. */
    public Answers withConfidence(int place, Confidence confidence) {
        var changed = confidences.clone();
        changed[place] = (byte) confidence.level();
        return new Answers(scores, changed);
    }

    /** The codes themselves, for counting whole rounds; nobody writes to them. */
    byte[] codes() {
        return scores;
    }

    private static byte code(Answer answer) {
        return switch (answer) {
            case Answer.Score score -> (byte) score.value();
            case Answer.NoOpinion none -> NO_OPINION;
            case Answer.NotApplicable none -> NOT_APPLICABLE;
            case Answer.NotAnswered none -> NOT_ANSWERED;
        };
    }

    /** How many questions have any answer, "no opinion" and "not applicable" included. */
    public int answered() {
        int count = 0;
        for (byte score : scores) {
            count += score == NOT_ANSWERED ? 0 : 1;
        }
        return count;
    }

    /** The compact form of the scores. */
    public String scoreSigns() {
        return signs(scores, SCORE_SIGNS);
    }

    /** The compact form of the confidences. */
    public String confidenceSigns() {
        return signs(confidences, CONFIDENCE_SIGNS);
    }

    private static String signs(byte[] codes, String signs) {
        var text = new StringBuilder(codes.length);
        for (byte code : codes) {
            text.append(signs.charAt(code));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that
                && Arrays.equals(scores, that.scores)
                && Arrays.equals(confidences, that.confidences);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(scores) + Arrays.hashCode(confidences);
    }

    /** Says how many, never what: answers of an open round must not reach a log. */
    @Override
    public String toString() {
        return answered() + " of " + size() + " answered";
    }
}
