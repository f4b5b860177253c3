package org.senken.ui.technology;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Language;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.language.Messages;

/** How entries and lists are told in a line. */
final class SubjectWords {
    private SubjectWords() {}

    /** Agency and programme, whatever is known. */
    static String programme(Messages words, Technology technology) {
        return Stream.of(technology.agency(), words.get(technology.programme()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** From when to when a list is in force; blank where nothing is known. */
    static String validity(Messages words, Taxonomy list) {
        var from = list.validFrom();
        var to = list.validTo();
        if (to != null) {
            return words.get("technologies.valid.until", date(words, from), date(words, to));
        }
        return from == null ? "" : words.get("technologies.valid.from", date(words, from));
    }

    private static String date(Messages words, @Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        var locale = words.language() == Language.JA ? Locale.JAPAN : Locale.UK;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
