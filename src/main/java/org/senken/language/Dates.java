package org.senken.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.senken.core.technology.Language;

/** Days as the languages write them: 2026-11-24 and 2026年11月24日. */
public final class Dates {
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private Dates() {}

    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case EN -> day.toString();
            case JA -> JAPANESE.format(day);
        };
    }
}
