package org.senken.store.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.DueTranslation;
import org.senken.language.Messages;
import org.senken.store.exchange.sheet.PageWriter.Cell;

/** The texts of a study whose translation is due, as an .xlsx workbook to be filled in: one row per text. */
public final class TranslationWorkbook {
    /** The longest text a cell can hold, less room for a mark. */
    public static final int LONGEST = 32_000;

    /** How the columns to be read back are called in the header. */
    private static final String[] MACHINE = {"", "", "", "", "translation", "", "text"};

    private static final int[] WIDTHS = {30, 26, 12, 50, 50, 14, 4};
    private static final int BAND = 6;

    /**
     * One text.
     *
     * @param key what the row says of itself
     */
    public record Row(DueTranslation due, String key) {}

    private final SheetStyles styles;
    private final PageWriter page;

    private TranslationWorkbook(XSSFWorkbook book) {
        styles = new SheetStyles(book);
        page = new PageWriter(book.createSheet(BothLanguages.beside("translations.tab")), WIDTHS);
    }

    /** Writes all rows in their order. */
    public static void write(Text title, List<Row> rows, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator("Senken");
            new TranslationWorkbook(book).write(title, rows);
            book.write(out);
        }
    }

    private void write(Text title, List<Row> rows) {
        page.band(
                BothLanguages.lines(title).replace("\n", " · ") + " · " + BothLanguages.beside("translations.tab"),
                styles.title,
                BAND);
        page.band(BothLanguages.lines("translations.how"), styles.note, BAND);
        int header = page.next();
        writeHeader();
        int first = page.next();
        rows.forEach(this::write);
        page.sheet().createFreezePane(0, first);
        page.sheet().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        protect();
    }

    private void writeHeader() {
        page.row(
                head("translations.column.path"),
                head("translations.column.context"),
                head("translations.column.language"),
                head("translations.column.source"),
                head("translations.column.target"),
                head("translations.column.note"),
                new Cell("", styles.machine));
        var names = new Cell[MACHINE.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = new Cell(MACHINE[i], styles.machine);
        }
        page.row(names);
    }

    private Cell head(String key) {
        return new Cell(BothLanguages.lines(key), styles.head);
    }

    private void write(Row row) {
        var due = row.due();
        page.row(
                new Cell(due.place().path(), styles.plain),
                new Cell(context(due, Language.JA) + "\n" + context(due, Language.EN), styles.plain),
                new Cell(direction(due), styles.centred),
                new Cell(due.source(), styles.plain),
                new Cell(due.target(), styles.longEntry),
                new Cell(
                        BothLanguages.lines(due.isMissing() ? "translations.missing" : "translations.check"),
                        styles.centred),
                new Cell(row.key(), styles.machine));
    }

    private static String context(DueTranslation due, Language language) {
        var messages = Messages.in(language);
        var place = due.place();
        return String.join(" · ", messages.get(place.group()), place.owner().in(language), messages.get(place.role()));
    }

    private static String direction(DueTranslation due) {
        return due.from().code() + " → " + due.to().code();
    }

    /** Without a password: it keeps slips away, not people; rows and columns may still be made larger. */
    private void protect() {
        page.sheet().enableLocking();
        page.sheet().lockFormatColumns(false);
        page.sheet().lockFormatRows(false);
        page.sheet().lockSelectLockedCells(false);
        page.sheet().lockSelectUnlockedCells(false);
    }
}
