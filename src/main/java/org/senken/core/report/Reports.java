package org.senken.core.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a study and who may see them.
 *
 * @param arranged the reports somebody has arranged; the others are as their templates have them
 */
public record Reports(Handling handling, Map<ReportKind, Report> arranged) {
    /** Nothing arranged, for the members of the group. */
    public static final Reports NONE = new Reports(Handling.MEMBERS, Map.of());

    public Reports {
        var copy = new EnumMap<ReportKind, Report>(ReportKind.class);
        copy.putAll(arranged);
        arranged = Collections.unmodifiableMap(copy);
    }

    public Optional<Report> report(ReportKind kind) {
        return Optional.ofNullable(arranged.get(kind));
    }

    public Reports withHandling(Handling changed) {
        return new Reports(changed, arranged);
    }

    public Reports with(Report report) {
        var changed = new EnumMap<ReportKind, Report>(ReportKind.class);
        changed.putAll(arranged);
        changed.put(report.kind(), report);
        return new Reports(handling, changed);
    }

    /** The reports with one of them as its template has it. */
    public Reports without(ReportKind kind) {
        var changed = new EnumMap<ReportKind, Report>(ReportKind.class);
        changed.putAll(arranged);
        changed.remove(kind);
        return new Reports(handling, changed);
    }
}
