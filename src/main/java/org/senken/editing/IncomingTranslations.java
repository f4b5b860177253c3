package org.senken.editing;

import java.util.List;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Language;

/**
 * Translations as they came back in a file. They are readable, but nothing in them has been held against a study yet.
 *
 * @param file the name of the file as messages give it
 * @param key where the file says which study it belongs to
 * @param rows in the order of the file
 */
public record IncomingTranslations(String file, StudyId study, CellPlace key, List<Row> rows) {
    /**
     * One text.
     *
     * @param path names the text within its study
     * @param to the language of the translation
     * @param sourcePrint fingerprint of the words that were to be translated, see {@link TextPrint}
     * @param targetPrint fingerprint of the translation that stood in the study
     * @param text the translation; blank where nobody wrote one
     * @param given where it stands
     */
    public record Row(String path, Language to, String sourcePrint, String targetPrint, String text, CellPlace given) {}

    public IncomingTranslations {
        rows = List.copyOf(rows);
    }
}
