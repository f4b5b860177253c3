package org.senken.core.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.Reports;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.SubjectId;

/** What must hold within the evidence ledger and the reports. What a figure shows may go; the report then says so. */
final class ReportInvariants {
    private final Ledger ledger;
    private final Reports reports;
    private final Set<SubjectId> subjects;
    private final Set<CriterionId> criteria;
    private final List<Problem> problems = new ArrayList<>();

    ReportInvariants(Ledger ledger, Reports reports, Set<SubjectId> subjects, List<Criterion> criteria) {
        this.ledger = ledger;
        this.reports = reports;
        this.subjects = subjects;
        this.criteria = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        checkLedger();
        reports.arranged().forEach((kind, report) -> checkReport(report, "reports." + kind.id()));
        return problems;
    }

    private void checkLedger() {
        if (ledger.staleAfter() < 1 || ledger.staleAfter() > Ledger.LONGEST) {
            report("ledger.staleAfter", "problem.ledger.stale", ledger.staleAfter(), Ledger.LONGEST);
        }
        var seen = new HashSet<EvidenceId>();
        for (int i = 0; i < ledger.entries().size(); i++) {
            var entry = ledger.entries().get(i);
            var path = "ledger.entries[" + i + "]";
            if (!seen.add(entry.id())) {
                report(path + ".id", "problem.duplicate", entry.id());
            }
            if (!subjects.contains(entry.subject())) {
                report(path + ".subject", "problem.unknown.subject", entry.subject());
            }
            entry.criterion()
                    .filter(id -> !criteria.contains(id))
                    .ifPresent(id -> report(path + ".criterion", "problem.unknown.criterion", id));
        }
    }

    private void checkReport(Report arranged, String path) {
        var sections = new HashSet<SectionId>();
        var pieces = new HashSet<PieceId>();
        for (int i = 0; i < arranged.sections().size(); i++) {
            var section = arranged.sections().get(i);
            var here = path + ".sections[" + i + "]";
            if (!sections.add(section.id())) {
                report(here + ".id", "problem.duplicate", section.id());
            }
            checkSection(section, here);
            for (int j = 0; j < section.pieces().size(); j++) {
                var id = section.pieces().get(j).id();
                if (!pieces.add(id)) {
                    report(here + ".pieces[" + j + "].id", "problem.duplicate", id);
                }
            }
        }
    }

    private void checkSection(Section section, String path) {
        if (section.level() < 1 || section.level() > Section.DEEPEST) {
            report(path + ".level", "problem.section.level", section.level(), Section.DEEPEST);
        }
        if (section.text().en().length() > Section.LONGEST_TEXT
                || section.text().ja().length() > Section.LONGEST_TEXT) {
            report(path + ".text", "problem.section.long", section.id(), Section.LONGEST_TEXT);
        }
    }

    private void report(String path, String key, Object... arguments) {
        problems.add(Problem.at(path, key, arguments));
    }
}
