package org.senken.ui.expert;

import java.util.ArrayList;
import java.util.List;

/** Splits what a spreadsheet puts on the clipboard into rows of cells: tabs if there are any, else commas. */
final class Cells {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean quoted;

    private Cells(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        separator = text.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** The rows, blank ones included so that they can be counted; cells are stripped. */
    static List<List<String>> of(String text) {
        var cells = new Cells(text);
        cells.split();
        return cells.rows;
    }

    private void split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE) {
                i += quote(i);
            } else if (quoted) {
                cell.append(Character.isISOControl(c) ? ' ' : c);
            } else if (c == separator || (separator == ',' && c == '，')) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (!Character.isISOControl(c)) {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    /** Takes in a quotation mark; gives how many signs more it takes. */
    private int quote(int place) {
        boolean doubled = quoted && place + 1 < text.length() && text.charAt(place + 1) == QUOTE;
        if (doubled) {
            cell.append(QUOTE);
            return 1;
        }
        if (quoted || cell.toString().isBlank()) {
            quoted = !quoted;
        } else {
            cell.append(QUOTE);
        }
        return 0;
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
