package org.senken.report.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.senken.core.report.ReportKind;

/** The formats of reports. */
public enum ReportFormat {
    DOCX,
    PPTX,
    PDF,
    HTML;

    /** What files end in, without the dot, and what commands call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an id. */
    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The ids of all formats. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ReportFormat::id).toList();
    }

    /** Whether a kind is usually written in this format: slides are shown and texts are read. */
    boolean suits(ReportKind kind) {
        return switch (this) {
            case DOCX -> kind != ReportKind.SLIDES;
            case PPTX -> kind == ReportKind.SLIDES;
            case PDF, HTML -> true;
        };
    }
}
