package org.senken.ui.minutes;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Schedule;
import org.senken.language.Messages;

/** The timer in words. */
final class ScheduleWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ScheduleWords() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "12:34", or "+1:05" when the time is up. */
    static String left(Duration left) {
        var size = left.abs();
        var sign = left.isNegative() ? "+" : "";
        return sign + String.format(Locale.ROOT, "%d:%02d", size.toMinutes(), size.toSecondsPart());
    }

    /** How the day runs, and what to cut; blank before the start. */
    static String lateness(Messages words, RunSheet sheet, Schedule schedule) {
        if (sheet.running() == null) {
            return "";
        }
        if (schedule.late() == 0) {
            return words.get("runsheet.on-time");
        }
        if (schedule.late() < 0) {
            return words.count("runsheet.early", -schedule.late());
        }
        var late = words.count("runsheet.late", schedule.late());
        return late + words.get("map.between.sentences") + cuts(words, schedule);
    }

    private static String cuts(Messages words, Schedule schedule) {
        var cuts = schedule.cuts().stream()
                .map(cut -> words.get(
                        "runsheet.cut",
                        words.get(schedule.slots().get(cut.step()).step().title()),
                        cut.minutes()))
                .collect(Collectors.joining(words.get("map.between.names")));
        if (cuts.isEmpty()) {
            return words.get("runsheet.cut.none");
        }
        return schedule.missing() == 0
                ? words.get("runsheet.cuts", cuts)
                : words.get("runsheet.cuts.short", cuts, schedule.missing());
    }
}
