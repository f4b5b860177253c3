package org.senken.report;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;

/** The type of a printed form: widths in millimetres, sizes in points, and where lines break. */
record FormType(BaseFont regular, BaseFont bold) {
    /** What stands for a character that the typeface lacks, as Japanese printers do. */
    private static final String MISSING = "〓";

    private static final double POINT = 25.4 / 72;
    private static final double LEADING = 1.27;

    static FormType of(byte[] content) throws IOException {
        return new FormType(PdfStamp.font(false, content), PdfStamp.font(true, content));
    }

    /** The height of a line, in millimetres. */
    static double leading(double size) {
        return size * POINT * LEADING;
    }

    BaseFont face(boolean heavy) {
        return heavy ? bold : regular;
    }

    double width(String text, double size, boolean heavy) {
        return face(heavy).getWidthPoint(printable(text), (float) size) * POINT;
    }

    /** The text on one line, with a sign for every character that cannot be printed. */
    String printable(String text) {
        var result = new StringBuilder();
        text.codePoints()
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .forEach(each -> result.append(regular.charExists(each) ? Character.toString(each) : MISSING));
        return result.toString();
    }

    /** The text in lines no wider than allowed, its own line ends kept; a word that is wider itself is cut. */
    List<String> wrapped(String text, double size, boolean heavy, double width) {
        return text.lines()
                .flatMap(each -> paragraph(each, size, heavy, width).stream())
                .toList();
    }

    private List<String> paragraph(String text, double size, boolean heavy, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(text, size, heavy, width)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing(), size, heavy) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    private List<String> pieces(String text, double size, boolean heavy, double width) {
        var breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var piece = text.substring(start, end);
            if (width(piece, size, heavy) <= width) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
            start = end;
        }
        return pieces;
    }
}
