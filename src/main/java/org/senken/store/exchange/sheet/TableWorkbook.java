package org.senken.store.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A plain table as an .xlsx workbook with one sheet. */
public final class TableWorkbook {
    private TableWorkbook() {}

    /**
     * @param rows the header first; a whole number becomes one, everything else stays text
     */
    public static void write(String name, List<List<String>> rows, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook()) {
            var sheet = book.createSheet(name);
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    var text = rows.get(i).get(j);
                    if (text.matches("-?[0-9]{1,9}")) {
                        row.createCell(j).setCellValue(Integer.parseInt(text));
                    } else if (!text.isEmpty()) {
                        row.createCell(j).setCellValue(BothLanguages.fitting(text));
                    }
                }
            }
            book.write(out);
        }
    }
}
