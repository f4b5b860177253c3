package org.senken.editing;

import org.senken.core.report.Handling;
import org.senken.core.report.Report;
import org.senken.core.technology.Evidence;

/** A part of the evidence ledger and the reports. */
public sealed interface ReportPart extends Part {
    /** See {@link Evidence}. */
    record EvidencePart(Evidence entry) implements ReportPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.EVIDENCE, entry.id().value());
        }
    }

    /**
     * What holds for the ledger and all reports; kept where it is not the default.
     *
     * @param staleAfter in days
     */
    record DeskPart(Handling handling, int staleAfter) implements ReportPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.REPORT_DESK, "study");
        }
    }

    /** See {@link Report}. */
    record ArrangedPart(Report report) implements ReportPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.REPORT, report.kind().id());
        }
    }
}
