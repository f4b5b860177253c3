package org.senken.report.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates as other people's Word makes them. */
final class WordTemplates {
    private static final String[] NAMES = {"Title", "heading 1", "heading 2", "heading 3", "heading 4", "caption"};

    private WordTemplates() {}

    /** One from a German Word, whose ids differ from the names, with a header of the house and paper of its own. */
    static Path german(Path file) throws IOException {
        return without(file, "");
    }

    /** One that lacks a style. */
    static Path without(Path file, String missing) throws IOException {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("old text");
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("House of Research");
            var page = word.getDocument().getBody().getSectPr().addNewPgSz();
            page.setW(10000);
            page.setH(14000);
            var styles = word.createStyles();
            for (var name : NAMES) {
                if (!name.equals(missing)) {
                    styles.addStyle(new XWPFStyle(style(name)));
                }
            }
            try (var out = Files.newOutputStream(file)) {
                word.write(out);
            }
        }
        return file;
    }

    /** One that has no styles at all. */
    static Path bare(Path file) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText("old text");
            word.write(out);
        }
        return file;
    }

    private static CTStyle style(String name) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(name.startsWith("heading") ? "berschrift" + name.substring(8) : "Haus" + name.length());
        style.addNewName().setVal(name);
        style.addNewRPr().addNewColor().setVal("FF0000");
        return style;
    }

    /** A workbook under the name of a document. */
    static Path workbook(Path file) throws IOException {
        try (var sheet = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            sheet.createSheet("x");
            sheet.write(out);
        }
        return file;
    }
}
