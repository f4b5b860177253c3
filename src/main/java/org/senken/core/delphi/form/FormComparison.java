package org.senken.core.delphi.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.form.FormDifference.Chosen;

/**
 * Two entries of the same form, of which only the differences matter. Each is settled by a look at the paper: 1 takes
 * the first entry, 2 the second, backspace takes the last choice back.
 */
public record FormComparison(FormConfirmed first, List<FormDifference> differences) {
    public FormComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two entries.
     *
     * @throws IllegalArgumentException if they are of different forms
     */
    public static FormComparison of(FormConfirmed first, FormConfirmed second) {
        if (!first.order().equals(second.order())) {
            throw new IllegalArgumentException("the two entries are of different forms");
        }
        var items = first.order().items();
        var differences = new ArrayList<FormDifference>();
        for (int row = 0; row < items.size(); row++) {
            var one = first.marks().get(row);
            var other = second.marks().get(row);
            if (!one.equals(other)) {
                differences.add(new FormDifference(row, items.get(row), one, other, Optional.empty()));
            }
        }
        return new FormComparison(first, differences);
    }

    /** The difference to settle next; empty when all are. */
    public Optional<FormDifference> open() {
        return differences.stream().filter(each -> each.chosen().isEmpty()).findFirst();
    }

    /** The comparison after a key; the same value where the key means nothing. */
    public FormComparison press(FormKey key) {
        return switch (key) {
            case FormKey.Digit digit ->
                switch (digit.value()) {
                    case 1 -> choose(Chosen.FIRST);
                    case 2 -> choose(Chosen.SECOND);
                    default -> this;
                };
            case FormKey.Sign sign ->
                switch (sign) {
                    case BACK -> back();
                    case ENTER, BLANK, MINUS, NOT_APPLICABLE, PLUS -> this;
                };
        };
    }

    /** Settles the next difference. */
    public FormComparison choose(Chosen chosen) {
        return open().map(next -> with(next.with(Optional.of(chosen)))).orElse(this);
    }

    private FormComparison back() {
        return differences.reversed().stream()
                .filter(each -> each.chosen().isPresent())
                .findFirst()
                .map(last -> with(last.with(Optional.empty())))
                .orElse(this);
    }

    private FormComparison with(FormDifference changed) {
        var all = new ArrayList<>(differences);
        all.replaceAll(each -> each.row() == changed.row() ? changed : each);
        return new FormComparison(first, all);
    }

    /** The form as settled; empty while a difference is open. */
    public Optional<FormConfirmed> settled() {
        if (open().isPresent()) {
            return Optional.empty();
        }
        var marks = new ArrayList<>(first.marks());
        for (var difference : differences) {
            marks.set(difference.row(), difference.mark().orElseThrow());
        }
        return Optional.of(new FormConfirmed(first.order(), marks));
    }
}
