package org.senken.core.delphi.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reading a typed form back, page by page as it stands on paper. Enter agrees with a page and, after the last one,
 * confirms the form, so that a bouncing key never confirms what nobody read. 8 and 2, the arrows of the keypad, choose a
 * row of the page and 5 opens it to be typed again; plus gives the confidence of the row typed last; backspace goes a
 * page back, or from the first page back to typing.
 *
 * @param marks what was typed, one per row
 * @param row the chosen row, counted from 0 through the whole form; the page it stands on is being read
 * @param last the row that was typed last
 */
public record FormReading(FormOrder order, List<FormMark> marks, int row, int last, boolean withConfidences)
        implements FormStep {

    /** One row as it is read back. */
    public record Line(FormItem item, FormMark mark) {}

    public FormReading {
        marks = List.copyOf(marks);
    }

    /** The page that is read. */
    public FormSheet sheet() {
        return order.sheetOf(row);
    }

    /** The rows of the page that is read, as on paper. */
    public List<Line> lines() {
        int first = order.firstRowOf(sheet());
        var lines = new ArrayList<Line>();
        for (var item : sheet().items()) {
            lines.add(new Line(item, marks.get(first + lines.size())));
        }
        return List.copyOf(lines);
    }

    @Override
    public FormStep press(FormKey key) {
        return switch (key) {
            case FormKey.Digit digit ->
                switch (digit.value()) {
                    case 8 -> at(row - 1);
                    case 2 -> at(row + 1);
                    case 5 -> typing().backTo(row);
                    default -> this;
                };
            case FormKey.Sign sign ->
                switch (sign) {
                    case ENTER -> agreed();
                    case BACK -> back();
                    case PLUS -> marks.get(last).isScore() ? typing().awaiting(last) : this;
                    case BLANK, MINUS, NOT_APPLICABLE -> this;
                };
        };
    }

    private FormReading at(int chosen) {
        boolean onThisPage =
                chosen >= 0 && chosen < order.size() && order.sheetOf(chosen).equals(sheet());
        return onThisPage ? atRow(chosen) : this;
    }

    private FormReading atRow(int chosen) {
        return new FormReading(order, marks, chosen, last, withConfidences);
    }

    private FormStep agreed() {
        int next = order.firstRowOf(sheet()) + sheet().items().size();
        return next == order.size() ? new FormConfirmed(order, marks) : atRow(next);
    }

    private FormStep back() {
        int page = sheet().number();
        return page == 1
                ? typing().backTo(order.size() - 1)
                : atRow(order.firstRowOf(order.sheets().get(page - 2)));
    }

    private FormEntry typing() {
        return new FormEntry(order, marks.stream().map(Optional::of).toList(), last, last, false, withConfidences);
    }

    /** Says how much was typed, never what. */
    @Override
    public String toString() {
        return order.size() + " typed, page " + sheet().number() + " is read back";
    }
}
