package org.senken.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a person changes it in a spreadsheet program. */
public final class SheetFile {
    private SheetFile() {}

    /** Changes the first sheet of a file. */
    public static Path change(Path file, Consumer<XSSFSheet> change) throws IOException {
        try (var book = open(file)) {
            change.accept(book.getSheetAt(0));
            save(book, file);
        }
        return file;
    }

    public static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    public static void save(XSSFWorkbook book, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        Files.write(file, bytes.toByteArray());
    }

    /** Types a text into a cell, or a number where the value is one. */
    public static void type(XSSFSheet sheet, String address, Object value) {
        if (value instanceof Number number) {
            cell(sheet, address).setCellValue(number.doubleValue());
        } else {
            cell(sheet, address).setCellValue(value.toString());
        }
    }

    /** A cell, made where there is none. */
    public static XSSFCell cell(XSSFSheet sheet, String address) {
        var place = new CellReference(address);
        var row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        var cell = row.getCell(place.getCol());
        return cell == null ? row.createCell(place.getCol()) : cell;
    }
}
