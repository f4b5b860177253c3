package org.senken.ui.portfolio;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A statement on weights as a sentence, with a button that takes it back. */
final class StatementLine {
    private final HBox root;

    StatementLine(WeightsViewModel model, WeightStatement statement) {
        var sentence = model.words(statement);
        var words = Nodes.wrapped(sentence, Styles.SMALL);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = Nodes.button(
                "statement-remove",
                model.messages().get("sure.statement.remove"),
                () -> model.remove(statement),
                Styles.LINK);
        remove.setAccessibleText(model.messages().get("sure.statement.remove") + ": " + sentence);
        root = Nodes.row(8, words, remove);
    }

    HBox root() {
        return root;
    }
}
