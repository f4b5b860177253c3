package org.senken.store.exchange.sheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.senken.core.delphi.Ballot;
import org.senken.store.exchange.sheet.PageWriter.Cell;

/** The page an expert fills in: one row per question, with its own key at the end. */
final class QuestionsPage {
    /** How the columns to be read back are called in the header. */
    private static final String[] MACHINE = {"", "", "", "score", "confidence", "reason", "", "", "ballot"};

    private static final String[] SCORES = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "na"};
    private static final String[] CONFIDENCES = {"1", "2", "3"};
    private static final int SCORE = 3;
    private static final int CONFIDENCE = 4;
    private static final int REASON = 5;
    private static final int LAST = 6;
    private static final int GROUP = 7;
    private static final int BAND = 6;

    private final BallotContent content;
    private final SheetStyles styles;
    private final PageWriter page;

    QuestionsPage(BallotContent content, SheetStyles styles, PageWriter page) {
        this.content = content;
        this.styles = styles;
        this.page = page;
    }

    static int[] widths() {
        return new int[] {5, 36, 24, 11, 12, 52, 11, 22, 4};
    }

    void write() {
        writeTop();
        int header = page.next();
        writeHeader();
        int first = page.next();
        for (int i = 0; i < content.lines().size(); i++) {
            writeScenario(i);
            writeLine(i + 1, content.lines().get(i));
        }
        int last = page.next() - 1;
        validate(first, last);
        protect();
        page.sheet().createFreezePane(0, first);
        page.sheet().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        page.sheet().setColumnHidden(LAST, !content.withHistory());
        page.sheet().setColumnHidden(GROUP, !content.withHistory());
        var book = page.sheet().getWorkbook();
        book.setPrintArea(book.getSheetIndex(page.sheet()), 0, GROUP, 0, last);
    }

    private void writeTop() {
        var round = content.round();
        page.band(
                BothLanguages.lines(content.title()).replace("\n", " · ") + " · "
                        + BothLanguages.beside(
                                "sheet.ballot",
                                String.valueOf(round.number()),
                                content.expert().value()),
                styles.title,
                BAND);
        page.band(
                BothLanguages.beside("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())),
                styles.viewpoint,
                BAND);
        page.band(BothLanguages.lines("ballot.secrecy"), styles.note, BAND);
        page.band(BothLanguages.lines("sheet.how", String.valueOf(Ballot.REASON_LIMIT)), styles.note, BAND);
    }

    private void writeHeader() {
        page.row(
                new Cell(BothLanguages.lines("sheet.column.number"), styles.head),
                new Cell(BothLanguages.lines("ballot.column.subject"), styles.head),
                new Cell(BothLanguages.lines("cli.column.criterion"), styles.head),
                new Cell(BothLanguages.lines("sheet.column.score"), styles.head),
                new Cell(BothLanguages.lines("ballot.column.confidence"), styles.head),
                new Cell(BothLanguages.lines("ballot.column.reason"), styles.head),
                new Cell(BothLanguages.lines("sheet.column.last"), styles.head),
                new Cell(BothLanguages.lines("sheet.column.group"), styles.head),
                new Cell("", styles.machine));
        var names = new Cell[MACHINE.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = new Cell(MACHINE[i], styles.machine);
        }
        page.row(names);
    }

    /** Where another scenario begins, its title in large type; the cells to be read back stay free. */
    private void writeScenario(int line) {
        var scenario = content.lines().get(line).scenario();
        if (line == 0 || !scenario.equals(content.lines().get(line - 1).scenario())) {
            scenario.ifPresent(title -> page.band(BothLanguages.lines(title), styles.viewpoint, SCORE));
        }
    }

    private void writeLine(int number, BallotContent.Line line) {
        page.row(
                new Cell(String.valueOf(number), styles.centred),
                new Cell(BothLanguages.lines(line.subject().name()), styles.plain),
                new Cell(BothLanguages.lines(line.criterion().name()), styles.plain),
                new Cell("", styles.entry),
                new Cell("", styles.entry),
                new Cell("", styles.longEntry),
                new Cell(line.last(), styles.centred),
                new Cell(line.group(), styles.plain),
                new Cell(line.key(), styles.machine));
    }

    private void validate(int first, int last) {
        var helper = page.sheet().getDataValidationHelper();
        validate(SCORE, first, last, helper.createExplicitListConstraint(SCORES), "sheet.error.score");
        validate(CONFIDENCE, first, last, helper.createExplicitListConstraint(CONFIDENCES), "sheet.error.confidence");
        var length = helper.createTextLengthConstraint(
                DataValidationConstraint.OperatorType.LESS_OR_EQUAL, String.valueOf(Ballot.REASON_LIMIT), null);
        validate(REASON, first, last, length, "sheet.error.reason");
    }

    private void validate(int column, int first, int last, DataValidationConstraint rule, String error) {
        var cells = new CellRangeAddressList(first, last, column, column);
        var validation = page.sheet().getDataValidationHelper().createValidation(rule, cells);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                BothLanguages.beside("sheet.error"), BothLanguages.lines(error, String.valueOf(Ballot.REASON_LIMIT)));
        page.sheet().addValidationData(validation);
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
