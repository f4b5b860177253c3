package org.senken.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginatorTest {
    private static Piece piece(double height) {
        return Piece.of(height, Ink.NONE);
    }

    private static List<Piece> placed(Sheet sheet) {
        return sheet.pieces().stream().map(Sheet.Placed::piece).toList();
    }

    @Test
    void piecesThatKeepTogetherGoToTheNextPageTogether() {
        var heading = piece(30).keptWithNext();
        var first = piece(20).keptWithNext();
        var second = piece(20);
        var sheets = Paginator.pages(List.of(piece(Sheet.TEXT_HEIGHT - 60), heading, first, second));
        assertEquals(2, sheets.size());
        assertEquals(List.of(heading, first, second), placed(sheets.get(1)));
        assertEquals(0, sheets.get(1).pieces().getFirst().top());
    }

    @Test
    void aTableGoesOnUnderItsHeader() {
        var header = piece(20);
        var rows = Collections.nCopies(100, piece(15).under(header));
        var sheets = Paginator.pages(IntStream.range(0, 101)
                .mapToObj(i -> i == 0 ? header : rows.get(i - 1))
                .toList());
        assertTrue(sheets.size() > 2);
        sheets.forEach(sheet -> assertSame(header, placed(sheet).getFirst()));
        assertEquals(
                100,
                sheets.stream().mapToLong(sheet -> sheet.pieces().size() - 1).sum());
    }

    @Test
    void aFootnoteStandsOnThePageOfItsMark() {
        var noted = piece(20).with(Collections.nCopies(3, TextLine.EMPTY));
        var sheets = Paginator.pages(List.of(piece(Sheet.TEXT_HEIGHT - 30), noted));
        assertEquals(List.of(noted), placed(sheets.get(1)));
        assertEquals(3, sheets.get(1).notes().size());
    }

    @Test
    void aFootnoteLongerThanAPageGoesOnBelowTheNext() {
        var noted = piece(20).with(Collections.nCopies(500, TextLine.EMPTY));
        var sheets = Paginator.pages(List.of(noted, piece(20)));
        assertEquals(
                500, sheets.stream().mapToInt(sheet -> sheet.notes().size()).sum());
        assertEquals(2, sheets.stream().mapToInt(sheet -> sheet.pieces().size()).sum());
    }

    @Test
    void aPageBreakBeginsANewPageAndWhatIsTooHighStillStandsSomewhere() {
        var sheets = Paginator.pages(List.of(piece(10), Piece.pageBreak(), piece(5000), piece(10)));
        assertEquals(3, sheets.size());
        assertEquals(1, Paginator.pages(List.of()).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsLostNothingOverlapsAndNothingLeavesThePage(long seed) {
        var random = new Random(seed);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < 400; i++) {
            var piece = piece(5 + random.nextInt(120)).spaced(random.nextInt(20), random.nextInt(20));
            piece = random.nextInt(4) == 0 ? piece.keptWithNext() : piece;
            pieces.add(
                    random.nextInt(6) == 0
                            ? piece.with(Collections.nCopies(1 + random.nextInt(6), TextLine.EMPTY))
                            : piece);
        }
        var sheets = Paginator.pages(pieces);
        assertEquals(
                pieces, sheets.stream().flatMap(sheet -> placed(sheet).stream()).toList());
        assertEquals(
                pieces.stream().mapToInt(piece -> piece.notes().size()).sum(),
                sheets.stream().mapToInt(sheet -> sheet.notes().size()).sum());
        for (var sheet : sheets) {
            double bottom = 0;
            for (var placed : sheet.pieces()) {
                assertTrue(placed.top() >= bottom - 0.01);
                bottom = placed.top() + placed.piece().height();
            }
            assertTrue(
                    bottom <= Sheet.TEXT_HEIGHT - Sheet.noteHeight(sheet.notes().size()) + 0.1);
        }
    }
}
