package org.senken.report.print;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.senken.report.document.Column;
import org.senken.report.document.ColumnWidths;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;

/** A table as pieces: its header, repeated on every page, and its rows, which stay whole unless they are very high. */
final class PrintTable {
    static final Color SOFT = new Color(0xF6F8FA);
    private static final Color HAIR = new Color(0xD0D7DE);
    private static final double SIZE = 9;
    private static final double LEADING = 13.5;
    private static final double PADDING = 4.25;
    private static final double ABOVE = 2;
    /** The width of a Latin letter in a cell. */
    private static final double LETTER = 4.6;
    /** Rows of more lines than this are split between pages. */
    private static final int MOST_LINES = 30;

    private final TableBlock table;
    private final PrintText text;
    private final boolean keepsWithNext;
    private final double[] widths;

    PrintTable(TableBlock table, PrintText text, boolean keepsWithNext) {
        this.table = table;
        this.text = text;
        this.keepsWithNext = keepsWithNext;
        this.widths = ColumnWidths.of(table, Sheet.TEXT_WIDTH / LETTER);
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= Sheet.TEXT_WIDTH;
        }
    }

    List<Piece> pieces() {
        var header = header();
        var pieces = new ArrayList<Piece>();
        pieces.add(header.keptWithNext());
        for (int i = 0; i < table.rows().size(); i++) {
            pieces.addAll(row(table.rows().get(i), header, i == table.rows().size() - 1));
        }
        if (keepsWithNext) {
            pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
        }
        return pieces;
    }

    private Piece header() {
        var cells = cells(
                table.columns().stream()
                        .map(column -> Paragraph.of(column.header()))
                        .toList(),
                Look.plain(SIZE).inBold());
        double height = height(cells, 0, Integer.MAX_VALUE);
        return Piece.of(height, (pen, top) -> {
            rule(pen, top, 1.5, Look.TEXT);
            draw(pen, cells, 0, Integer.MAX_VALUE, top);
            rule(pen, top + height, 1, Look.TEXT);
        });
    }

    /** A row in one piece, or in several where it is very high. */
    private List<Piece> row(List<Paragraph> row, Piece header, boolean last) {
        var cells = cells(row, Look.plain(SIZE));
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        var pieces = new ArrayList<Piece>();
        for (int start = 0; start < lines; start += MOST_LINES) {
            int end = Math.min(lines, start + MOST_LINES);
            pieces.add(part(cells, start, end, end == lines ? last ? Look.TEXT : HAIR : null)
                    .under(header));
        }
        return pieces;
    }

    private Piece part(List<List<TextLine>> cells, int start, int end, @Nullable Color below) {
        double height = height(cells, start, end);
        var notes = cells.stream()
                .flatMap(cell -> cell.stream().skip(start).limit(end - start))
                .flatMap(line -> line.notes().stream())
                .toList();
        return Piece.of(height, (pen, top) -> {
                    draw(pen, cells, start, end, top);
                    if (below != null) {
                        rule(pen, top + height, below.equals(HAIR) ? 0.5 : 1.5, below);
                    }
                })
                .with(notes);
    }

    private List<List<TextLine>> cells(List<Paragraph> row, Look look) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(text.lines(row.get(i), look, LineBreaker.Setting.ragged(widths[i] - 2 * PADDING)));
        }
        return cells;
    }

    private static double height(List<List<TextLine>> cells, int start, int end) {
        int lines = cells.stream()
                .mapToInt(cell -> Math.min(end, cell.size()) - start)
                .max()
                .orElse(1);
        return Math.max(1, lines) * LEADING + 2 * ABOVE;
    }

    private void draw(PrintPen pen, List<List<TextLine>> cells, int start, int end, double top) {
        double left = Sheet.MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            for (int at = start; at < Math.min(end, cell.size()); at++) {
                double base = top + ABOVE + (at - start + 0.5) * LEADING + SIZE * 0.36;
                pen.line(cell.get(at), start(table.columns().get(i), cell.get(at), left, widths[i]), base);
            }
            left += widths[i];
        }
    }

    private static double start(Column column, TextLine line, double left, double width) {
        return switch (column.alignment()) {
            case LEFT -> left + PADDING;
            case CENTRE -> left + (width - line.width()) / 2;
            case RIGHT -> left + width - PADDING - line.width();
        };
    }

    private static void rule(PrintPen pen, double top, double thickness, Color colour) {
        pen.rule(Sheet.MARGIN, top, Sheet.MARGIN + Sheet.TEXT_WIDTH, thickness, colour);
    }
}
