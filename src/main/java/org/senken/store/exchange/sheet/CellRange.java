package org.senken.store.exchange.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import org.senken.editing.CellPlace;

/** A rectangle of cells, corners included. */
record CellRange(CellPlace first, CellPlace last) {
    private static final Pattern PLACE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** The range of a reference such as B2:C4, or empty if it is none. */
    static Optional<CellRange> parse(String reference) {
        var corners = reference.split(":", -1);
        return corners.length > 2
                ? Optional.empty()
                : place(corners[0])
                        .flatMap(first -> place(corners[corners.length - 1]).map(last -> new CellRange(first, last)));
    }

    /** The cell of an address such as B2, or empty if it is none. */
    static Optional<CellPlace> place(String address) {
        var found = PLACE.matcher(address);
        if (!found.matches()) {
            return Optional.empty();
        }
        int column = found.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        return Optional.of(new CellPlace(Integer.parseInt(found.group(2)), column));
    }

    boolean holds(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    boolean isOneCell() {
        return first.equals(last);
    }
}
