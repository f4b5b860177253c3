package org.senken.report.contents;

import java.util.function.UnaryOperator;
import org.senken.core.report.Piece;
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

    /** The report with the present value of every live value written into its titles, texts and captions, in both languages. */
    public static Report written(Report report, Results results, Edition edition) {
        var english = LiveValues.of(results, edition.withLanguage(Language.EN));
        var japanese = LiveValues.of(results, edition.withLanguage(Language.JA));
        UnaryOperator<Text> now = text -> new Text(
                LiveText.parse(text.en()).accepted(english),
                LiveText.parse(text.ja()).accepted(japanese));
        return report.withTitle(now.apply(report.title()))
                .withSections(report.sections().stream()
                        .map(section -> written(section, now))
                        .toList());
    }

    private static Section written(Section section, UnaryOperator<Text> now) {
        return section.withTitle(now.apply(section.title()))
                .withText(now.apply(section.text()))
                .withPieces(section.pieces().stream()
                        .map(piece -> written(piece, now))
                        .toList());
    }

    private static Piece written(Piece piece, UnaryOperator<Text> now) {
        var captioned = piece.withCaption(now.apply(piece.caption()));
        return captioned instanceof Piece.FigurePiece figure
                ? figure.withAltText(now.apply(figure.altText()))
                : captioned;
    }
}
