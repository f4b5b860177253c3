package org.senken.ui.scenario;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.senken.core.technology.Language;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The names of the languages over columns of {@link NarrativePair}s. */
final class NarrativeLanguages {
    private static final double GAP = 10;

    private NarrativeLanguages() {}

    static HBox row(Messages words) {
        var row = new HBox(GAP);
        for (var language : Language.values()) {
            var label = Nodes.label(words.get(language), Styles.FIELD_LABEL);
            label.setPrefWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            row.getChildren().add(label);
        }
        return row;
    }
}
