package org.senken.store.exchange.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a sheet's cells. Colour is never the only sign: cells to fill in have a frame as well. */
final class SheetStyles {
    private static final String FONT = "BIZ UDPGothic";
    private static final int DARK = 0x1F2A37;
    private static final int GREY = 0x8A94A3;
    private static final int HEAD = 0xE6EBF2;
    private static final int ENTRY = 0xFFF8DC;

    private final XSSFWorkbook book;
    final XSSFCellStyle title;
    final XSSFCellStyle viewpoint;
    final XSSFCellStyle note;
    final XSSFCellStyle head;
    final XSSFCellStyle plain;
    final XSSFCellStyle centred;
    final XSSFCellStyle strong;
    final XSSFCellStyle entry;
    final XSSFCellStyle longEntry;
    final XSSFCellStyle machine;

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        title = text(12, true, DARK);
        viewpoint = text(20, true, DARK);
        note = text(10, false, DARK);
        strong = text(12, true, DARK);
        plain = framed(text(10, false, DARK));
        centred = framed(text(10, false, DARK));
        centred.setAlignment(HorizontalAlignment.CENTER);
        head = filled(framed(text(10, true, DARK)), HEAD);
        head.setAlignment(HorizontalAlignment.CENTER);
        entry = filled(framed(text(12, false, DARK)), ENTRY);
        entry.setAlignment(HorizontalAlignment.CENTER);
        entry.setLocked(false);
        longEntry = filled(framed(text(10, false, DARK)), ENTRY);
        longEntry.setLocked(false);
        machine = text(6, false, GREY);
        machine.setWrapText(false);
        // cut at the cell's edge instead of running on over the next ones
        machine.setAlignment(HorizontalAlignment.FILL);
    }

    private XSSFCellStyle text(int points, boolean bold, int colour) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        // the sign set of Japanese, without which some programs choose a Chinese font
        font.setCharSet(XSSFFont.DEFAULT_CHARSET);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(GREY));
        style.setBottomBorderColor(colour(GREY));
        style.setLeftBorderColor(colour(GREY));
        style.setRightBorderColor(colour(GREY));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
