package org.senken.store.exchange.sheet;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills one sheet from the top, as texts and numbers, never as formulas, and makes rows as high as their words need. */
final class PageWriter {
    private static final float POINTS_PER_LINE = 1.35f;
    private static final float MOST_POINTS = 400;

    private final XSSFSheet sheet;
    private final int[] widths;
    private int next;

    /**
     * @param widths of the columns, in signs of half width
     */
    PageWriter(XSSFSheet sheet, int... widths) {
        this.sheet = sheet;
        this.widths = widths;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setRight("&P / &N");
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The number of the next row, from 0. */
    int next() {
        return next;
    }

    /** A line of words over the first columns. */
    void band(String text, XSSFCellStyle style, int columns) {
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += widths[i];
        }
        var row = sheet.createRow(next);
        var cell = row.createCell(0);
        cell.setCellValue(BothLanguages.fitting(text));
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        row.setHeightInPoints(height(text, width, style));
        next++;
    }

    /** One cell of a row and its look. */
    record Cell(String text, XSSFCellStyle style) {}

    void row(Cell... cells) {
        var row = sheet.createRow(next);
        float height = 0;
        for (int i = 0; i < cells.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(cells[i].style());
            if (!cells[i].text().isEmpty()) {
                cell.setCellValue(BothLanguages.fitting(cells[i].text()));
            }
            if (cells[i].style().getWrapText()) {
                height = Math.max(height, height(cells[i].text(), widths[i], cells[i].style()));
            }
        }
        if (height > 0) {
            row.setHeightInPoints(height);
        }
        next++;
    }

    void gap() {
        next++;
    }

    /** Programs differ in whether they fit the height themselves, so it is given. */
    private static float height(String text, int width, XSSFCellStyle style) {
        int points = style.getFont().getFontHeightInPoints();
        // widths count signs of 11 points
        double room = Math.max(1, (width - 1) * 11.0 / points);
        int lines = 0;
        for (var line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(signs(line) / room));
        }
        return Math.min(MOST_POINTS, lines * points * POINTS_PER_LINE + 4);
    }

    /** The width of a line in signs of half width; a Japanese sign takes two. */
    private static int signs(String line) {
        return line.codePoints().map(sign -> sign < 0x1100 ? 1 : 2).sum();
    }
}
