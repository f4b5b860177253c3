package org.senken.core.study.texts;

import java.util.Locale;

/** What a text says of the thing it belongs to. */
public enum TextRole {
    TITLE,
    NAME,
    SHORT_NAME,
    NAME_NOTE,
    NOTE,
    DEFINITION,
    EXAMPLE,
    ANCHOR,
    SOURCE,
    PROGRAMME,
    THEME,
    DISCIPLINE,
    VARIANT,
    RESERVATION,
    SAY,
    OUTPUT,
    OWNER,
    TEXT,
    REASON,
    WHAT,
    HOW,
    WHOM,
    EVENT,
    SIGNPOST,
    THRESHOLD,
    EMERGING,
    EXISTING,
    NEED,
    AGENCY,
    DISPLACED,
    GAIN,
    PROTECTION,
    BASIS,
    CITATION,
    CAPTION,
    ALT_TEXT;

    /** How paths call it: short-name. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
