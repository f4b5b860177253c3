package org.senken.store.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One expert's ballot as an .xlsx workbook: the questions to fill in, and what the scores mean. */
public final class BallotWorkbook {
    private BallotWorkbook() {}

    public static void write(BallotContent content, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator("Senken");
            var styles = new SheetStyles(book);
            var questions = book.createSheet(BothLanguages.beside("sheet.tab.ballot"));
            new QuestionsPage(content, styles, new PageWriter(questions, QuestionsPage.widths())).write();
            var anchors = book.createSheet(BothLanguages.beside("sheet.tab.anchors"));
            new AnchorsPage(styles, new PageWriter(anchors, AnchorsPage.widths())).write(content);
            book.write(out);
        }
    }
}
