package org.senken.report.output;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.senken.chart.ChartNeed;
import org.senken.core.study.Study;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Needs;
import org.senken.report.contents.ReportPlan;

/**
 * Which files are to be written and how.
 *
 * @param edition date, names, years and version; each file has a language of its own
 * @param templates files of Word or PowerPoint whose styles replace ours
 */
public record ReportOrder(List<Wanted> files, Edition edition, Map<ReportFormat, Path> templates) {
    public ReportOrder {
        files = List.copyOf(files);
        templates = Map.copyOf(templates);
    }

    /** Files in our own styles. */
    public static ReportOrder of(List<Wanted> files, Edition edition) {
        return new ReportOrder(files, edition, Map.of());
    }

    /** What must be found in a study before the files can be written. */
    public Set<ChartNeed> needs(Study study) {
        var needs = EnumSet.noneOf(ChartNeed.class);
        files.stream().map(Wanted::kind).distinct().forEach(kind -> needs.addAll(Needs.of(ReportPlan.of(study, kind))));
        return needs;
    }
}
