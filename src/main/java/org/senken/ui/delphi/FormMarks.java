package org.senken.ui.delphi;

import org.senken.core.delphi.Answer;
import org.senken.core.delphi.form.FormMark;
import org.senken.language.Messages;

/** What stands on a form, in the signs of the keypad. */
final class FormMarks {
    private FormMarks() {}

    /** The score, 0 for no opinion, "na", or that the row is blank. */
    static String sign(FormMark mark, Messages messages) {
        return switch (mark.answer()) {
            case Answer.Score score -> String.valueOf(score.value());
            case Answer.NoOpinion none -> "0";
            case Answer.NotApplicable none -> "na";
            case Answer.NotAnswered none -> messages.get("typing.blank");
        };
    }

    /** The sign with the confidence where one was ticked. */
    static String full(FormMark mark, Messages messages) {
        return sign(mark, messages)
                + mark.confidence().map(sure -> " · " + messages.get(sure)).orElse("");
    }
}
