package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.senken.report.PaperSize;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Figures, tables and lists that cannot be shown yet, and figures that are hard to read on paper or cannot be heard. */
final class PieceCheck {
    private static final double LEAST_CONTRAST = 4.5;

    private final Report report;
    private final Map<Sentence, List<Text>> missing = new LinkedHashMap<>();
    private final List<Finding> all = new ArrayList<>();

    private PieceCheck(Report report) {
        this.report = report;
    }

    static List<Finding> of(Results results, Report report, Edition edition) {
        var check = new PieceCheck(report);
        var english = new Pieces(new Writing(results, edition.withLanguage(Language.EN)));
        var japanese = new Pieces(new Writing(results, edition.withLanguage(Language.JA)));
        report.pieces().forEach(piece -> check.look(piece, List.of(english.made(piece), japanese.made(piece))));
        check.missing.forEach((why, names) -> check.add(
                Severity.GAP,
                Sentence.of(
                        "check.missing", SomeTexts.of(names.stream().distinct().toList()), why(why))));
        return check.all;
    }

    private static Text why(Sentence why) {
        return Messages.inBoth(why);
    }

    private void look(Piece piece, List<Made> editions) {
        var pictures = new ArrayList<Figure>();
        for (var made : editions) {
            switch (made) {
                case Made.Missing lacking ->
                    missing.computeIfAbsent(lacking.why(), why -> new ArrayList<>())
                            .add(name(piece));
                case Made.Picture picture -> pictures.add(picture.figure());
                case Made.Table table -> {}
                case Made.Words words -> {}
            }
        }
        if (piece instanceof Piece.FigurePiece figure && !pictures.isEmpty()) {
            look(figure, pictures);
        }
    }

    private static Text name(Piece piece) {
        return switch (piece) {
            case Piece.FigurePiece figure ->
                ChartKind.of(figure.chart()).map(kind -> SomeTexts.of(kind)).orElseGet(() -> Text.same(figure.chart()));
            case Piece.TablePiece table -> SomeTexts.of(table.table());
            case Piece.ListPiece list -> SomeTexts.of(list.list());
        };
    }

    /** One finding for both editions: whoever mends one mends the other. */
    private void look(Piece.FigurePiece piece, List<Figure> editions) {
        editions.stream()
                .filter(each -> each.altText().isBlank()
                        && piece.altText().exactly(each.language()).isBlank())
                .forEach(each ->
                        add(Severity.GAP, Sentence.of("check.figure.alt", name(piece), SomeTexts.of(each.language()))));
        var inks = editions.stream()
                .map(each -> FigureInk.of(each, PaperSize.of(each, piece.width())))
                .toList();
        double smallest = inks.stream().mapToDouble(FigureInk::smallest).min().orElse(PrintedType.SMALLEST);
        // slides are read on a wall
        if (report.kind() != ReportKind.SLIDES && smallest < PrintedType.SMALLEST - PrintedType.NEARLY) {
            add(
                    Severity.FAULT,
                    Sentence.of("check.figure.small", name(piece), points(smallest), points(PrintedType.SMALLEST)));
        }
        inks.stream()
                .min(Comparator.comparingDouble(FigureInk::contrast))
                .filter(each -> each.contrast() < LEAST_CONTRAST - PrintedType.NEARLY)
                .ifPresent(each -> add(
                        Severity.FAULT,
                        Sentence.of(
                                "check.figure.contrast",
                                name(piece),
                                each.faintest(),
                                points(each.contrast()),
                                points(LEAST_CONTRAST))));
    }

    private static String points(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private void add(Severity severity, Sentence sentence) {
        all.add(new Finding(severity, Topic.REPORT, SomeTexts.of(report.kind()), sentence));
    }
}
