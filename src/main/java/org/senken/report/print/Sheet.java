package org.senken.report.print;

import java.util.ArrayList;
import java.util.List;

/** One page with what stands on it. Lengths are in points. */
final class Sheet {
    /** A4 upright. */
    static final double WIDTH = 595.28;

    static final double HEIGHT = 841.89;
    static final double MARGIN = 70.87;
    static final double TEXT_WIDTH = WIDTH - 2 * MARGIN;
    static final double TEXT_HEIGHT = HEIGHT - 2 * MARGIN;
    static final double NOTE_LEADING = 13;
    /** The space between text and footnotes, with its line. */
    static final double NOTE_GAP = 16;

    private final List<Placed> pieces = new ArrayList<>();
    private final List<TextLine> notes = new ArrayList<>();
    private double used;

    /** A piece and where it stands, measured from the top of the text. */
    record Placed(Piece piece, double top) {}

    List<Placed> pieces() {
        return pieces;
    }

    List<TextLine> notes() {
        return notes;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What is left above the footnotes. */
    double room() {
        return TEXT_HEIGHT - used - noteHeight(notes.size());
    }

    /** Whether a piece fits with at least the beginning of its footnotes. */
    boolean takes(double height, int noteLines) {
        int beginning = notes.size() + Math.min(2, noteLines);
        return used + height <= TEXT_HEIGHT - noteHeight(beginning) + 0.01;
    }

    void place(Piece piece) {
        double top = used + (isEmpty() ? 0 : piece.before());
        pieces.add(new Placed(piece, top));
        used = top + piece.height() + piece.after();
    }

    /** How many more lines of footnotes fit. */
    int noteRoom() {
        double free = TEXT_HEIGHT - used - NOTE_GAP;
        return Math.max(0, (int) Math.floor(free / NOTE_LEADING) - notes.size());
    }

    static double noteHeight(int lines) {
        return lines == 0 ? 0 : NOTE_GAP + lines * NOTE_LEADING;
    }
}
