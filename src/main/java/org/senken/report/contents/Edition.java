package org.senken.report.contents;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.senken.core.technology.Language;
import org.senken.language.Dates;

/**
 * One edition of a report: what the study itself does not say.
 *
 * @param date the day that stands on it, by which evidence is stale or not
 * @param version the version of the program
 */
public record Edition(Language language, LocalDate date, Names names, Years years, String version) {
    /** Whether people are named. */
    public enum Names {
        WITHHELD,
        SHOWN
    }

    /** How Japanese editions count years. */
    public enum Years {
        /** 2026年. */
        WESTERN,
        /** 令和8年. */
        ERA
    }

    private static final DateTimeFormatter DAY_OF_ERA = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);
    private static final LocalDate FIRST_ERA = LocalDate.of(1873, 1, 1);

    /** An edition without names, in years of the West. */
    public static Edition of(Language language, LocalDate date, String version) {
        return new Edition(language, date, Names.WITHHELD, Years.WESTERN, version);
    }

    public Edition withLanguage(Language other) {
        return new Edition(other, date, names, years, version);
    }

    public Edition withNames(Names other) {
        return new Edition(language, date, other, years, version);
    }

    public Edition withYears(Years other) {
        return new Edition(language, date, names, other, version);
    }

    /** A day as this edition writes it: 2026-11-24, 2026年11月24日 or 令和8年11月24日. */
    public String day(LocalDate day) {
        boolean era = language == Language.JA && years == Years.ERA && !day.isBefore(FIRST_ERA);
        return era ? DAY_OF_ERA.format(JapaneseDate.from(day)) : Dates.day(day, language);
    }
}
