package org.senken.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.senken.core.technology.Language;

/** How moments are written on screens: the time of day for today, else the date. */
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("M月d日", Locale.JAPANESE);

    private Times() {}

    /** Hours, minutes and seconds. */
    public static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /** Hours and minutes if it is the day given, else the day. */
    public static String shortly(Instant at, LocalDate today, ZoneId zone, Language language) {
        var local = at.atZone(zone);
        if (local.toLocalDate().equals(today)) {
            return MINUTE.format(local);
        }
        return (language == Language.EN ? DAY_EN : DAY_JA).format(local);
    }
}
