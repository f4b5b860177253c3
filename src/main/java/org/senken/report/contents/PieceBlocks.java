package org.senken.report.contents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.senken.core.report.Piece;
import org.senken.core.technology.Text;
import org.senken.report.PaperSize;
import org.senken.report.document.Block;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.TableBlock;

/** A figure, table or list as the document shows it, with its id and caption. */
final class PieceBlocks {
    private final Writing writing;
    private final Piece piece;
    private final String id;

    PieceBlocks(Writing writing, Piece piece, String id) {
        this.writing = writing;
        this.piece = piece;
        this.id = id;
    }

    List<Block> of(@Nullable Made made) {
        return switch (made) {
            case Made.Picture picture -> List.of(figure(picture));
            case Made.Table table ->
                List.of(new TableBlock(id, caption(""), table.columns(), table.rows(), table.source(), table.note()));
            case Made.Words words -> words.blocks();
            case Made.Missing missing -> List.of();
            case null -> List.of();
        };
    }

    private FigureBlock figure(Made.Picture picture) {
        var figure = picture.figure();
        var wanted = (Piece.FigurePiece) piece;
        var own = plain(wanted.altText());
        return new FigureBlock(
                id,
                figure,
                PaperSize.of(figure, wanted.width()),
                caption(figure.subtitle()),
                picture.source(),
                "",
                own.isBlank() ? figure.altText() : own);
    }

    /** Its own words, else what it is and what it measures. */
    private String caption(String measure) {
        var own = plain(piece.caption());
        if (!own.isBlank()) {
            return own;
        }
        var name = Pieces.name(writing, piece);
        return measure.isBlank() ? name : writing.say("contents.caption", name, measure);
    }

    private String plain(Text text) {
        return LiveText.parse(writing.in(text)).text(writing.values());
    }
}
