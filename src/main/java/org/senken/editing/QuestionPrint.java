package org.senken.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;

/** A fingerprint of what a round asks: a sheet that carries another one was written for other questions. */
public final class QuestionPrint {
    private static final int BYTES = 8;

    private QuestionPrint() {}

    /** Sixteen signs that change whenever the viewpoint, the year, a question or the wording of a criterion does. */
    public static String of(Round round) {
        var text = new StringBuilder();
        text.append(round.viewpoint()).append('\n').append(round.asOf()).append('\n');
        round.criteria()
                .forEach(each -> text.append(each.id())
                        .append(each.name())
                        .append(each.definition())
                        .append(each.anchors())
                        .append('\n'));
        round.questions().asList().stream()
                .map(Question::path)
                .forEach(path -> text.append(path).append('\n'));
        return HexFormat.of().formatHex(digest(text.toString()), 0, BYTES);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
