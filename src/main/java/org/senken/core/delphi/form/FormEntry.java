package org.senken.core.delphi.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Scale;

/**
 * Typing a form, row by row in its order. After a key the cursor is on the first row that has nothing typed.
 *
 * @param marks what was typed, one per row; empty where nothing was
 * @param cursor the row that the next key answers
 * @param last the row that was typed last, which a confidence belongs to; −1 if there is none
 * @param awaitsConfidence whether the next key says how sure the expert was of the last row
 * @param withConfidences whether a confidence is asked for after every score, without plus
 */
public record FormEntry(
        FormOrder order,
        List<Optional<FormMark>> marks,
        int cursor,
        int last,
        boolean awaitsConfidence,
        boolean withConfidences)
        implements FormStep {

    public FormEntry {
        marks = List.copyOf(marks);
    }

    /**
     * A form of which nothing is typed yet.
     *
     * @throws IllegalArgumentException if the form asks nothing
     */
    public static FormEntry of(FormOrder order, boolean withConfidences) {
        if (order.size() == 0) {
            throw new IllegalArgumentException("the form asks nothing");
        }
        return new FormEntry(order, Collections.nCopies(order.size(), Optional.empty()), 0, -1, false, withConfidences);
    }

    /** The row that the next key answers. */
    public FormItem item() {
        return order.items().get(cursor);
    }

    /** The page that the row stands on. */
    public FormSheet sheet() {
        return order.sheetOf(cursor);
    }

    /** How many rows have something typed, blanks included. */
    public int typed() {
        return (int) marks.stream().filter(Optional::isPresent).count();
    }

    @Override
    public FormStep press(FormKey key) {
        return awaitsConfidence ? confidence(key) : answer(key);
    }

    private FormStep answer(FormKey key) {
        return switch (key) {
            case FormKey.Digit digit ->
                Scale.contains(digit.value()) ? with(Answer.score(digit.value())) : with(Answer.NO_OPINION);
            case FormKey.Sign sign ->
                switch (sign) {
                    case ENTER, BLANK -> with(Answer.NOT_ANSWERED);
                    case MINUS -> with(Answer.NO_OPINION);
                    case NOT_APPLICABLE -> with(Answer.NOT_APPLICABLE);
                    case PLUS -> takesConfidence() ? awaiting(last) : this;
                    case BACK -> back();
                };
        };
    }

    private FormStep confidence(FormKey key) {
        return switch (key) {
            case FormKey.Digit digit ->
                digit.value() >= 1 && digit.value() <= 3 ? with(Confidence.of(digit.value())) : this;
            case FormKey.Sign sign ->
                switch (sign) {
                    case ENTER, BLANK -> next(marks, last);
                    case BACK -> backTo(last);
                    case PLUS, MINUS, NOT_APPLICABLE -> this;
                };
        };
    }

    private FormStep with(Answer answer) {
        var mark = FormMark.of(answer);
        var changed = replaced(cursor, Optional.of(mark));
        return withConfidences && mark.isScore()
                ? new FormEntry(order, changed, cursor, cursor, true, true)
                : next(changed, cursor);
    }

    private FormStep with(Confidence sure) {
        return next(replaced(last, marks.get(last).map(mark -> mark.withConfidence(sure))), last);
    }

    private boolean takesConfidence() {
        return last >= 0 && marks.get(last).filter(FormMark::isScore).isPresent();
    }

    /** Goes on to the first row without a mark, or to reading back when there is none. */
    private FormStep next(List<Optional<FormMark>> changed, int done) {
        int open = changed.indexOf(Optional.<FormMark>empty());
        return open < 0
                ? new FormReading(
                        order, changed.stream().map(Optional::orElseThrow).toList(), 0, done, withConfidences)
                : new FormEntry(order, changed, open, done, false, withConfidences);
    }

    /** Waits for the confidence of a row. */
    FormEntry awaiting(int row) {
        return new FormEntry(order, marks, cursor, row, true, withConfidences);
    }

    private FormEntry back() {
        return cursor == 0 ? this : backTo(cursor - 1);
    }

    /** Takes one row back and stands on it. */
    FormEntry backTo(int row) {
        return new FormEntry(order, replaced(row, Optional.empty()), row, row - 1, false, withConfidences);
    }

    private List<Optional<FormMark>> replaced(int row, Optional<FormMark> mark) {
        var changed = new ArrayList<>(marks);
        changed.set(row, mark);
        return changed;
    }

    /** Says how much is typed, never what. */
    @Override
    public String toString() {
        return typed() + " of " + order.size() + " typed";
    }
}
