package org.senken.report.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts pieces on pages, one after the other. Pieces that keep together go to the next page together, unless they are higher
 * than a page. A footnote begins on the page of its mark and may go on below the next one.
 */
final class Paginator {
    private final List<Sheet> sheets = new ArrayList<>();
    /** Lines of footnotes that found no room yet. */
    private final Deque<TextLine> waiting = new ArrayDeque<>();

    private Sheet sheet = new Sheet();

    private Paginator() {
        sheets.add(sheet);
    }

    /** The pages; at least one. */
    static List<Sheet> pages(List<Piece> pieces) {
        var paginator = new Paginator();
        int at = 0;
        while (at < pieces.size()) {
            int end = groupEnd(pieces, at);
            paginator.group(pieces.subList(at, end));
            at = end;
        }
        while (!paginator.waiting.isEmpty()) {
            paginator.next();
        }
        return paginator.sheets;
    }

    /** The end of the pieces that keep together. */
    private static int groupEnd(List<Piece> pieces, int start) {
        int end = start;
        while (end < pieces.size() - 1 && pieces.get(end).keepsWithNext()) {
            end++;
        }
        return end + 1;
    }

    private void group(List<Piece> group) {
        if (!sheet.isEmpty() && !fits(group)) {
            next();
        }
        group.forEach(this::piece);
    }

    private boolean fits(List<Piece> group) {
        double height = -group.getLast().after();
        int notes = 0;
        for (var piece : group) {
            height += piece.before() + piece.height() + piece.after();
            notes += piece.notes().size();
        }
        return sheet.takes(height, notes);
    }

    private void piece(Piece piece) {
        if (!sheet.isEmpty()
                && !sheet.takes(piece.before() + piece.height(), piece.notes().size())) {
            next();
        }
        var header = piece.repeated();
        if (sheet.isEmpty() && header != null) {
            sheet.place(header);
        }
        sheet.place(piece);
        waiting.addAll(piece.notes());
        placeNotes(sheet.noteRoom());
        if (piece.breaks()) {
            next();
        }
    }

    private void next() {
        sheet = new Sheet();
        sheets.add(sheet);
        // notes carried over never fill a page on which text goes on
        placeNotes(sheet.noteRoom() / 2);
    }

    private void placeNotes(int room) {
        for (int i = 0; i < room && !waiting.isEmpty(); i++) {
            sheet.notes().add(waiting.removeFirst());
        }
    }
}
