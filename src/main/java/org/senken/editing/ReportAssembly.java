package org.senken.editing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.senken.core.report.Handling;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Reports;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Ledger;

/** Collects the evidence and the reports until all are there. */
final class ReportAssembly {
    private final Map<String, Evidence> entries = new HashMap<>();
    private Handling handling = Reports.NONE.handling();
    private int staleAfter = Ledger.STALE_AFTER;
    private final Map<ReportKind, Report> reports = new EnumMap<>(ReportKind.class);

    void take(ReportPart part) {
        switch (part) {
            case ReportPart.EvidencePart found -> entries.put(found.key().id(), found.entry());
            case ReportPart.DeskPart found -> {
                handling = found.handling();
                staleAfter = found.staleAfter();
            }
            case ReportPart.ArrangedPart found -> reports.put(found.report().kind(), found.report());
        }
    }

    Ledger ledger(Part.Outline outline) {
        return new Ledger(Assembly.found(outline.evidence(), entries), staleAfter);
    }

    Reports reports() {
        return new Reports(handling, reports);
    }
}
