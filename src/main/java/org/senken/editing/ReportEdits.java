package org.senken.editing;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.senken.core.report.Handling;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Edits of the reports. A report that nobody has arranged yet is handed in as its template has it, and is kept from then on.
 */
public final class ReportEdits {
    private ReportEdits() {}

    /** Says who may see the study and what is made of it. */
    public static Edit handling(Handling handling) {
        return new Edit(
                Sentence.of("edit.report.handling"),
                study -> study.withReports(study.reports().withHandling(handling)));
    }

    /** Gives a report a title of its own in one language. */
    public static Edit title(Report now, Language language, String title) {
        return edit(
                "edit.report.title",
                now,
                report -> report.withTitle(report.title().with(language, title)));
    }

    /** Adds a section at a place, counted from 0. */
    public static Edit add(Report now, int place, Section section) {
        return edit("edit.report.section.add", now, section.title(), report -> {
            var changed = new ArrayList<>(report.sections());
            changed.add(Math.clamp(place, 0, changed.size()), section);
            return report.withSections(changed);
        });
    }

    public static Edit remove(Report now, SectionId id) {
        return edit(
                "edit.report.section.remove",
                now,
                titleOf(now, id),
                report -> report.withSections(report.sections().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList()));
    }

    /** Moves a section some places up (negative) or down. */
    public static Edit move(Report now, SectionId id, int places) {
        return edit(
                "edit.report.section.move",
                now,
                titleOf(now, id),
                report -> report.withSections(
                        Places.moved(report.sections(), each -> each.id().equals(id), places)));
    }

    /** Changes a section's level, place, title or text. */
    public static Edit section(Report now, SectionId id, UnaryOperator<Section> change) {
        return edit("edit.report.section.change", now, titleOf(now, id), report -> report.withSection(id, change));
    }

    /** Adds a piece at the end of a section. */
    public static Edit add(Report now, SectionId id, Piece piece) {
        return edit(
                "edit.report.piece.add",
                now,
                titleOf(now, id),
                report -> report.withSection(id, section -> section.withPieces(Places.added(section.pieces(), piece))));
    }

    public static Edit remove(Report now, SectionId id, PieceId piece) {
        return edit(
                "edit.report.piece.remove",
                now,
                titleOf(now, id),
                report -> report.withSection(
                        id,
                        section -> section.withPieces(section.pieces().stream()
                                .filter(each -> !each.id().equals(piece))
                                .toList())));
    }

    /** Moves a piece within its section some places up (negative) or down. */
    public static Edit move(Report now, SectionId id, PieceId piece, int places) {
        return edit(
                "edit.report.piece.move",
                now,
                titleOf(now, id),
                report -> report.withSection(
                        id,
                        section -> section.withPieces(
                                Places.moved(section.pieces(), each -> each.id().equals(piece), places))));
    }

    /** Changes a piece. */
    public static Edit piece(Report now, SectionId id, PieceId piece, UnaryOperator<Piece> change) {
        return edit(
                "edit.report.piece.change",
                now,
                titleOf(now, id),
                report -> report.withSection(id, section -> section.withPiece(piece, change)));
    }

    /** Takes a report back to its template. */
    public static Edit reset(ReportKind kind) {
        return new Edit(
                Sentence.of("edit.report.reset"),
                study -> study.withReports(study.reports().without(kind)));
    }

    private static Text titleOf(Report report, SectionId id) {
        return report.section(id).map(Section::title).orElse(Text.same(id.value()));
    }

    private static Edit edit(String key, Report now, UnaryOperator<Report> change) {
        return new Edit(Sentence.of(key), onReport(now, change));
    }

    private static Edit edit(String key, Report now, Text section, UnaryOperator<Report> change) {
        return new Edit(Sentence.of(key, section), onReport(now, change));
    }

    private static UnaryOperator<Study> onReport(Report now, UnaryOperator<Report> change) {
        return study -> study.withReports(study.reports()
                .with(change.apply(study.reports().report(now.kind()).orElse(now))));
    }
}
