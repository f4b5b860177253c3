package org.senken.ui.delphi;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The place of one question on the screen. It stays while its answer changes: a list whose items were replaced would
 * put another row under the cursor of somebody who is typing.
 */
final class BallotSlot {
    private final ObjectProperty<BallotRow> row;
    private final BooleanProperty current = new SimpleBooleanProperty();

    BallotSlot(BallotRow row) {
        this.row = new SimpleObjectProperty<>(row);
    }

    ObjectProperty<BallotRow> rowProperty() {
        return row;
    }

    BooleanProperty currentProperty() {
        return current;
    }

    /** Whether it is the place of the row's question. */
    boolean isFor(BallotRow other) {
        return row.get().question().equals(other.question());
    }
}
