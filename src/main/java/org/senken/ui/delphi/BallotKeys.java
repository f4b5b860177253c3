package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What the keys do on this ballot. */
final class BallotKeys {
    private record Key(String caps, String meaning) {}

    private BallotKeys() {}

    /** The list of keys in so many columns. */
    static GridPane list(BallotViewModel model, int columns) {
        var keys = keys(model.seat());
        int rows = (keys.size() + columns - 1) / columns;
        var grid = new GridPane(14, 6);
        for (int i = 0; i < keys.size(); i++) {
            var caps = Nodes.label(keys.get(i).caps(), "key");
            caps.setMinWidth(Region.USE_PREF_SIZE);
            int column = 2 * (i / rows);
            grid.add(caps, column, i % rows);
            grid.add(Nodes.label(model.messages().get(keys.get(i).meaning()), Styles.SMALL), column + 1, i % rows);
        }
        for (int i = 0; i < columns; i++) {
            var meaning = new ColumnConstraints();
            meaning.setPercentWidth(100.0 / columns - 7);
            grid.getColumnConstraints().addAll(new ColumnConstraints(), meaning);
        }
        return grid;
    }

    private static List<Key> keys(BallotSeat seat) {
        var keys = new ArrayList<>(List.of(
                new Key("1 – 9", "ballot.key.score"),
                new Key("0", "ballot.key.none"),
                new Key("N", "ballot.key.not-applicable"),
                new Key("Delete", "ballot.key.delete"),
                new Key("C", "ballot.key.confidence"),
                new Key("R", "ballot.key.reason")));
        if (seat.hasOwnVotes()) {
            keys.add(new Key("K", "ballot.key.keep"));
        }
        if (seat.hasReasons()) {
            keys.add(new Key("W", "ballot.key.sides"));
        }
        keys.addAll(List.of(
                new Key("↑ ↓", "ballot.key.question"),
                new Key("← →", "ballot.key.criterion"),
                new Key("Ctrl Z", "ballot.key.undo"),
                new Key("?", "ballot.key.keys"),
                new Key("Esc", "ballot.key.escape")));
        return keys;
    }
}
