package org.senken.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.senken.chart.Figure;
import org.senken.language.Messages;

/**
 * The data of a figure as a workbook of one sheet: title, what is measured, the table, source and notes. Numbers are
 * numbers; everything else is text, whatever it begins with.
 */
final class FigureWorkbook {
    /** The same for every file, so that the same figure gives the same bytes. */
    private static final String BEGINNING = "1970-01-01T00:00:00Z";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");
    private static final int LONGEST = 32_000;
    private static final int WIDEST = 40;
    private static final int SIGN = 256;

    private final XSSFWorkbook book;
    private final Sheet sheet;
    private final CellStyle strong;
    private int next;

    private FigureWorkbook(XSSFWorkbook book, Figure figure) {
        this.book = book;
        sheet = book.createSheet(figure.kind());
        var font = book.createFont();
        font.setBold(true);
        strong = book.createCellStyle();
        strong.setFont(font);
    }

    static byte[] bytes(Figure figure) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            new FigureWorkbook(book, figure).fill(figure);
            book.write(bytes);
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    private void fill(Figure figure) {
        describe(figure);
        row(List.of(figure.title())).getRow(next - 1).getCell(0).setCellStyle(strong);
        row(List.of(figure.subtitle()));
        next++;
        table(figure);
        next++;
        var words = Messages.in(figure.language());
        row(List.of(words.get("figure.text.source"), FigureSource.of(figure)));
        figure.notes().forEach(note -> row(List.of(words.get("figure.text.note"), note)));
    }

    private void table(Figure figure) {
        var table = figure.data();
        row(table.header()).getRow(next - 1).forEach(cell -> cell.setCellStyle(strong));
        sheet.createFreezePane(0, next);
        table.rows().forEach(this::row);
        for (int column = 0; column < table.header().size(); column++) {
            int place = column;
            int longest = table.rows().stream()
                    .mapToInt(row -> row.get(place).length())
                    .max()
                    .orElse(0);
            int wide = Math.max(table.header().get(column).length(), longest) + 2;
            sheet.setColumnWidth(column, Math.min(WIDEST, wide) * SIGN);
        }
    }

    private Sheet row(List<String> texts) {
        var row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                set(row.createCell(column), texts.get(column));
            }
        }
        return sheet;
    }

    private static void set(Cell cell, String text) {
        if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    /** The properties by which programs find the file, without the clock. */
    private void describe(Figure figure) {
        var core = book.getProperties().getCoreProperties();
        core.setTitle(figure.title());
        core.setDescription(figure.altText());
        core.setIdentifier(figure.id());
        core.setCreator("Senken");
        try {
            core.setCreated(BEGINNING);
            core.setModified(BEGINNING);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("not a time: " + BEGINNING, impossible);
        }
    }
}
