package org.senken.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.study.StudyId;

/**
 * What each row of a ballot's sheet says of itself, so that rows can be sorted, moved and mixed without doubt:
 * {@code senken-ballot-1 STUDY ROUND EXPERT QUESTIONS QUESTION CHECK}, with the fingerprint of the questions and a check
 * sum against slips of the keyboard.
 */
record BallotKey(StudyId study, int round, ExpertCode expert, String questions, Question question) {
    private static final String MARK = "senken-ballot-1";
    private static final int PARTS = 7;
    private static final Pattern ROUND = Pattern.compile("[1-9][0-9]{0,3}");

    /** The key as it stands in a cell. */
    String text() {
        var text = String.join(
                " ", MARK, study.value(), String.valueOf(round), expert.value(), questions, question.path());
        return text + " " + check(text);
    }

    /** The key that a text is, or empty if it is none or was changed. */
    static Optional<BallotKey> parse(String text) {
        var parts = text.strip().split(" ", -1);
        int end = text.strip().lastIndexOf(' ');
        boolean whole = parts.length == PARTS
                && parts[0].equals(MARK)
                && parts[PARTS - 1].equals(check(text.strip().substring(0, end)))
                && ROUND.matcher(parts[2]).matches();
        if (!whole) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BallotKey(
                    new StudyId(parts[1]),
                    Integer.parseInt(parts[2]),
                    new ExpertCode(parts[3]),
                    parts[4],
                    Question.parse(parts[5])));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    boolean isOfSameBallot(BallotKey other) {
        return study.equals(other.study)
                && round == other.round
                && expert.equals(other.expert)
                && questions.equals(other.questions);
    }

    private static String check(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
