package org.senken.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.senken.core.technology.Text;

/**
 * A section of a report.
 *
 * @param level 1 for a chapter, 2 to 4 below it
 * @param place whether it belongs to the report itself or is attached
 * @param text paragraphs parted by blank lines; values in double square brackets are live
 * @param pieces what follows the text
 */
public record Section(SectionId id, int level, Place place, Text title, Text text, List<Piece> pieces) {
    /** Where a section belongs. */
    public enum Place {
        BODY,
        /** An annex. */
        ANNEX,
        /** Reference material. */
        MATERIAL
    }

    /** The deepest level. */
    public static final int DEEPEST = 4;

    /** The longest text of one language, in characters. */
    public static final int LONGEST_TEXT = 200_000;

    public Section {
        pieces = List.copyOf(pieces);
    }

    public Optional<Piece> piece(PieceId wanted) {
        return pieces.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    public Section withLevel(int changed) {
        return new Section(id, changed, place, title, text, pieces);
    }

    public Section withPlace(Place changed) {
        return new Section(id, level, changed, title, text, pieces);
    }

    public Section withTitle(Text changed) {
        return new Section(id, level, place, changed, text, pieces);
    }

    public Section withText(Text changed) {
        return new Section(id, level, place, title, changed, pieces);
    }

    public Section withPieces(List<Piece> changed) {
        return new Section(id, level, place, title, text, changed);
    }

    /** The section with one piece replaced by what the function makes of it. */
    public Section withPiece(PieceId wanted, UnaryOperator<Piece> change) {
        var changed = new ArrayList<>(pieces);
        changed.replaceAll(each -> each.id().equals(wanted) ? change.apply(each) : each);
        return withPieces(changed);
    }
}
