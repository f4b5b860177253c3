package org.senken.chart;

import java.util.List;
import org.senken.core.technology.Language;
import org.senken.language.Messages;

/**
 * The words around a picture.
 *
 * @param title the message in one line
 * @param subtitle what is measured, from whose viewpoint and as of when
 * @param notes the sentences that must stand under it
 * @param altText what it shows, for those who cannot see it
 */
record Caption(String title, String subtitle, List<String> notes, String altText, Language language) {
    Caption {
        notes = List.copyOf(notes);
    }

    /** The notes one after the other. */
    String paragraph() {
        return paragraph(notes, language);
    }

    /** Sentences one after the other. */
    static String paragraph(List<String> sentences, Language language) {
        return String.join(Messages.in(language).get("map.between.sentences"), sentences);
    }
}
