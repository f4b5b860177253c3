package org.senken.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of reports. */
public enum ReportKind {
    /** The R&D vision. */
    VISION("vision"),
    /** The minutes of the workshop. */
    MINUTES("minutes"),
    /** Slides, one message each. */
    SLIDES("slides"),
    /** The summary on one page. */
    SUMMARY("summary"),
    /** A strategy brief for a company. */
    BRIEF("brief");

    private final String id;

    ReportKind(String id) {
        this.id = id;
    }

    /** What commands and file names call it. */
    public String id() {
        return id;
    }

    /** The kind of an id. */
    public static Optional<ReportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The ids of all kinds, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ReportKind::id).toList();
    }
}
