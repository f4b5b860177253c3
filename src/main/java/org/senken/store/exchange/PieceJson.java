package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Optional;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** The figures, tables and lists of reports as JSON: each says by its key which of them it is. */
final class PieceJson {
    private static final Field<PieceId> ID = required("id", in -> in.id(PieceId::new));
    private static final Field<String> FIGURE = optional("figure", JsonReader::filled, "");
    private static final Field<Optional<Piece.TableKind>> TABLE =
            optional("table", in -> Optional.of(in.constant(Piece.TableKind.class)), Optional.empty());
    private static final Field<Optional<Piece.ListKind>> LIST =
            optional("list", in -> Optional.of(in.constant(Piece.ListKind.class)), Optional.empty());
    private static final Field<Optional<CriterionId>> CRITERION =
            optional("criterion", in -> Optional.of(in.id(CriterionId::new)), Optional.empty());
    private static final Field<Optional<ScenarioId>> SCENARIO =
            optional("scenario", in -> Optional.of(in.id(ScenarioId::new)), Optional.empty());
    private static final Field<Piece.Width> WIDTH =
            optional("width", in -> in.constant(Piece.Width.class), Piece.Width.PAGE);
    private static final Field<Text> CAPTION = optional("caption", JsonReader::text, Text.EMPTY);
    private static final Field<Text> ALT_TEXT = optional("altText", JsonReader::text, Text.EMPTY);

    private PieceJson() {}

    static Piece piece(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(ID, FIGURE, TABLE, LIST, CRITERION, SCENARIO, WIDTH, CAPTION, ALT_TEXT);
        Optional<Piece.TableKind> table = found.get(TABLE);
        Optional<Piece.ListKind> list = found.get(LIST);
        boolean figure = !found.get(FIGURE).isEmpty();
        if (!figure && table.isEmpty() && list.isEmpty()) {
            throw in.problem("input.piece.kind", path);
        }
        if (figure) {
            return new Piece.FigurePiece(
                    found.get(ID),
                    found.get(FIGURE),
                    found.get(CRITERION),
                    found.get(SCENARIO),
                    found.get(WIDTH),
                    found.get(CAPTION),
                    found.get(ALT_TEXT));
        }
        return table.<Piece>map(kind -> new Piece.TablePiece(found.get(ID), kind, found.get(CAPTION)))
                .orElseGet(() -> new Piece.ListPiece(found.get(ID), list.orElseThrow(), found.get(CAPTION)));
    }

    static void piece(JsonWriter out, Piece piece) {
        out.begin().put("id", piece.id().value());
        switch (piece) {
            case Piece.FigurePiece figure -> figure(out, figure);
            case Piece.TablePiece table -> out.put("table", table.table());
            case Piece.ListPiece list -> out.put("list", list.list());
        }
        out.put("caption", piece.caption()).end();
    }

    private static void figure(JsonWriter out, Piece.FigurePiece figure) {
        out.put("figure", figure.chart());
        figure.criterion().ifPresent(criterion -> out.put("criterion", criterion.value()));
        figure.scenario().ifPresent(scenario -> out.put("scenario", scenario.value()));
        out.put("width", figure.width()).put("altText", figure.altText());
    }
}
