package org.senken.editing;

import java.util.List;
import java.util.Optional;
import org.senken.core.study.Study;
import org.senken.core.study.texts.CheckMark;
import org.senken.core.study.texts.PlacedText;
import org.senken.core.study.texts.StudyTexts;
import org.senken.core.study.texts.TextPlace;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

/**
 * A translation that is missing, or marked as to be checked.
 *
 * @param to the language of the translation
 */
public record DueTranslation(TextPlace place, Text text, Language to) {
    /** All that are due in a study, in the order of its parts. */
    public static List<DueTranslation> of(Study study) {
        return StudyTexts.of(study).stream().flatMap(each -> of(each).stream()).toList();
    }

    private static Optional<DueTranslation> of(PlacedText each) {
        var text = each.text();
        if (text.lacksTranslation()) {
            var to = text.en().isEmpty() ? Language.EN : Language.JA;
            return Optional.of(new DueTranslation(each.place(), text, to));
        }
        if (CheckMark.isOn(text.en())) {
            return Optional.of(new DueTranslation(each.place(), text, Language.EN));
        }
        return CheckMark.isOn(text.ja())
                ? Optional.of(new DueTranslation(each.place(), text, Language.JA))
                : Optional.empty();
    }

    /** The language it is translated from. */
    public Language from() {
        return to.other();
    }

    /** The words to be translated. */
    public String source() {
        return text.exactly(from());
    }

    /** The translation as it is; blank where it is missing. */
    public String target() {
        return text.exactly(to);
    }

    /** Whether there is none yet. */
    public boolean isMissing() {
        return target().isEmpty();
    }
}
