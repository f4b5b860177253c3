package org.senken.report.contents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senken.chart.ChartKind;
import org.senken.chart.Figure;
import org.senken.core.report.Piece;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Figures, tables and lists that cannot be shown yet, and figures that are hard to read on paper or cannot be heard. */
final class PieceCheck {
    private static final double LEAST_CONTRAST = 4.5;
    private static final double SMALLEST = 9;
    /** Type may be so much smaller by rounding. */
    private static final double NEARLY = 0.05;

    private final Report report;
    private final Map<Sentence, List<Text>> missing = new LinkedHashMap<>();
    private final List<Finding> all = new ArrayList<>();

    private PieceCheck(Report report) {
        this.report = report;
    }

    static List<Finding> of(Results results, Report report, Edition edition) {
        var check = new PieceCheck(report);
        for (var language : Language.values()) {
            var writing = new Writing(results, edition.withLanguage(language));
            var pieces = new Pieces(writing);
            report.pieces().forEach(piece -> check.look(piece, pieces, language));
        }
        check.missing.forEach((why, names) -> check.add(
                Severity.GAP, Sentence.of("check.missing", SomeTexts.of(names.stream().distinct().toList()), why(why))));
        return check.all;
    }

    private static Text why(Sentence why) {
        return Messages.inBoth(why);
    }

    private void look(Piece piece, Pieces pieces, Language language) {
        switch (pieces.made(piece)) {
            case Made.Missing lacking ->
                missing.computeIfAbsent(lacking.why(), why -> new ArrayList<>()).add(name(piece));
            case Made.Picture picture -> look((Piece.FigurePiece) piece, picture.figure(), language);
            case Made.Table table -> {}
            case Made.Words words -> {}
        }
    }

    private static Text name(Piece piece) {
        return switch (piece) {
            case Piece.FigurePiece figure ->
                ChartKind.of(figure.chart())
                        .map(kind -> Messages.inBoth("check.name", kind))
                        .orElseGet(() -> Text.same(figure.chart()));
            case Piece.TablePiece table -> Messages.inBoth("check.name", table.table());
            case Piece.ListPiece list -> Messages.inBoth("check.name", list.list());
        };
    }

    private void look(Piece.FigurePiece piece, Figure figure, Language language) {
        if (figure.altText().isBlank() && piece.altText().exactly(language).isBlank()) {
            add(Severity.GAP, Sentence.of("check.figure.alt", name(piece), language));
        }
        var ink = FigureInk.of(figure, PieceBlocks.size(figure, piece.width()));
        // slides are read on a wall
        if (report.kind() != ReportKind.SLIDES && ink.smallest() < SMALLEST - NEARLY) {
            add(
                    Severity.FAULT,
                    Sentence.of("check.figure.small", name(piece), language, points(ink.smallest()), points(SMALLEST)));
        }
        if (ink.contrast() < LEAST_CONTRAST - NEARLY) {
            add(
                    Severity.FAULT,
                    Sentence.of(
                            "check.figure.contrast",
                            name(piece),
                            language,
                            ink.faintest(),
                            points(ink.contrast()),
                            points(LEAST_CONTRAST)));
        }
    }

    private static String points(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private void add(Severity severity, Sentence sentence) {
        all.add(new Finding(severity, Topic.REPORT, Messages.inBoth("check.name", report.kind()), sentence));
    }
}
