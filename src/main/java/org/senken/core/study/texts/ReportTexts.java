package org.senken.core.study.texts;

import org.senken.core.report.Piece;
import org.senken.core.report.Report;
import org.senken.core.report.Reports;
import org.senken.core.report.Section;
import org.senken.core.technology.Text;

/** The texts of arranged reports. */
final class ReportTexts {
    private final TextVisit visit;

    ReportTexts(TextVisit visit) {
        this.visit = visit;
    }

    Reports reports(Reports all) {
        var changed = all;
        for (var report : all.arranged().values()) {
            changed = changed.with(report(report));
        }
        return changed;
    }

    private Report report(Report report) {
        var kind = report.kind().id();
        var owner = report.title().isEmpty() ? Text.same(kind) : report.title();
        var spot = new Spot(visit, TextGroup.REPORT, "reports/" + kind, owner);
        return new Report(
                report.kind(),
                spot.text(TextRole.TITLE, report.title()),
                report.sections().stream().map(each -> section(spot, each)).toList());
    }

    private static Section section(Spot report, Section section) {
        var spot = report.below("sections", section.id(), section.title());
        return section.withTitle(spot.text(TextRole.TITLE, section.title()))
                .withText(spot.text(TextRole.TEXT, section.text()))
                .withPieces(section.pieces().stream()
                        .map(each -> piece(spot.below("pieces", each.id()), each))
                        .toList());
    }

    private static Piece piece(Spot spot, Piece piece) {
        var caption = spot.text(TextRole.CAPTION, piece.caption());
        return piece instanceof Piece.FigurePiece figure
                ? figure.withCaption(caption).withAltText(spot.text(TextRole.ALT_TEXT, figure.altText()))
                : piece.withCaption(caption);
    }
}
