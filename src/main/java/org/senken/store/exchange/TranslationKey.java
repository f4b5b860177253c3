package org.senken.store.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Language;
import org.senken.editing.DueTranslation;
import org.senken.editing.TextPrint;

/**
 * What each row of a translation sheet says of itself, so that rows can be sorted, moved and left out without doubt:
 * {@code senken-text-1 STUDY LANGUAGE SOURCE TARGET PATH CHECK}, with the fingerprints of the words to be translated and of
 * the translation that stood there, and a check sum against slips of the keyboard.
 */
record TranslationKey(StudyId study, Language to, String sourcePrint, String targetPrint, String path) {
    private static final String MARK = "senken-text-1";
    private static final int PARTS = 7;

    static TranslationKey of(StudyId study, DueTranslation due) {
        return new TranslationKey(
                study,
                due.to(),
                TextPrint.of(due.source()),
                TextPrint.of(due.target()),
                due.place().path());
    }

    /** The key as it stands in a cell. */
    String text() {
        var text = String.join(" ", MARK, study.value(), to.code(), sourcePrint, targetPrint, path);
        return text + " " + TextPrint.of(text);
    }

    /** The key that a text is, or empty if it is none or was changed. */
    static Optional<TranslationKey> parse(String text) {
        var parts = text.strip().split(" ", -1);
        int end = text.strip().lastIndexOf(' ');
        boolean whole = parts.length == PARTS
                && parts[0].equals(MARK)
                && parts[PARTS - 1].equals(TextPrint.of(text.strip().substring(0, end)));
        var to = whole
                ? Arrays.stream(Language.values())
                        .filter(each -> each.code().equals(parts[2]))
                        .findFirst()
                : Optional.<Language>empty();
        try {
            return to.map(
                    language -> new TranslationKey(new StudyId(parts[1]), language, parts[3], parts[4], parts[5]));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
