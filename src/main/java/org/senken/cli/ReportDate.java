package org.senken.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Sentence;

/** The day that stands on a report, and by which sources are stale or not. */
final class ReportDate {
    private ReportDate() {}

    /** The day that was named, else today. */
    static LocalDate of(@Nullable String named, Context context) throws Failure {
        if (named == null) {
            return LocalDate.now(context.ports().clock());
        }
        try {
            return LocalDate.parse(named.strip());
        } catch (DateTimeParseException wrong) {
            throw Failure.usage(Sentence.of("cli.report.no-date", named), wrong);
        }
    }
}
