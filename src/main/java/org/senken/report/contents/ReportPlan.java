package org.senken.report.contents;

import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

/** Which sections a report of a study has. */
public final class ReportPlan {
    private ReportPlan() {}

    /** The report as somebody arranged it, else as its template has it. */
    public static Report of(Study study, ReportKind kind) {
        return study.reports().report(kind).orElseGet(() -> Templates.report(kind));
    }

    /** The report with the present value of every live value written into its texts, in both languages. */
    public static Report written(Report report, Results results, Edition edition) {
        var english = LiveValues.of(results, edition.withLanguage(Language.EN));
        var japanese = LiveValues.of(results, edition.withLanguage(Language.JA));
        return report.withSections(report.sections().stream()
                .map(section -> section.withText(written(section, english, japanese)))
                .toList());
    }

    private static Text written(Section section, LiveValues english, LiveValues japanese) {
        return new Text(
                LiveText.parse(section.text().en()).accepted(english),
                LiveText.parse(section.text().ja()).accepted(japanese));
    }
}
