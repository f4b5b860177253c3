package org.senken.report.contents;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartNeed;
import org.senken.core.report.Piece;
import org.senken.core.report.Report;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

/** What must be found before a report can be written. */
public final class Needs {
    private Needs() {}

    /** The searches and draws that figures, tables, lists and live values of a report need. */
    public static Set<ChartNeed> of(Report report) {
        var needs = EnumSet.noneOf(ChartNeed.class);
        report.pieces().forEach(piece -> add(piece, needs));
        texts(report)
                .flatMap(text -> Stream.of(Language.values()).map(text::exactly))
                .flatMap(text -> LiveText.parse(text).keys().stream())
                .forEach(key -> LiveValues.need(key).ifPresent(needs::add));
        needs.retainAll(EnumSet.of(ChartNeed.SEARCH, ChartNeed.RANKING, ChartNeed.FUNDING));
        return needs;
    }

    private static Stream<Text> texts(Report report) {
        return Stream.of(
                        Stream.of(report.title()),
                        report.sections().stream().flatMap(each -> Stream.of(each.title(), each.text())),
                        report.pieces().flatMap(Needs::texts))
                .flatMap(each -> each);
    }

    /** The words of a piece that somebody wrote. */
    static Stream<Text> texts(Piece piece) {
        return piece instanceof Piece.FigurePiece figure
                ? Stream.of(figure.caption(), figure.altText())
                : Stream.of(piece.caption());
    }

    private static void add(Piece piece, Set<ChartNeed> needs) {
        switch (piece) {
            case Piece.FigurePiece figure ->
                ChartKind.of(figure.chart()).map(ChartKind::need).ifPresent(needs::add);
            case Piece.TablePiece table -> add(table.table(), needs);
            case Piece.ListPiece list -> add(list.list(), needs);
        }
    }

    private static void add(Piece.TableKind table, Set<ChartNeed> needs) {
        switch (table) {
            case RANKING -> needs.add(ChartNeed.RANKING);
            case PORTFOLIO, MEASURES -> needs.add(ChartNeed.FUNDING);
            default -> {}
        }
    }

    private static void add(Piece.ListKind list, Set<ChartNeed> needs) {
        switch (list) {
            case TURNING_POINTS -> {
                needs.add(ChartNeed.RANKING);
                needs.add(ChartNeed.FUNDING);
            }
            default -> {}
        }
    }
}
