package org.senken.ui.report;

import org.senken.chart.ChartKind;
import org.senken.core.report.Piece;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** What kinds of reports and pieces are called, in both languages. */
final class Kinds {
    private Kinds() {}

    static Text name(Enum<?> constant) {
        return new Text(
                Messages.in(Language.EN).get(constant), Messages.in(Language.JA).get(constant));
    }

    /** What a figure, table or list is, whatever its caption says. */
    static Text name(Piece piece) {
        return switch (piece) {
            case Piece.FigurePiece figure ->
                ChartKind.of(figure.chart()).map(Kinds::name).orElseGet(() -> Text.same(figure.chart()));
            case Piece.TablePiece table -> name(table.table());
            case Piece.ListPiece list -> name(list.list());
        };
    }
}
