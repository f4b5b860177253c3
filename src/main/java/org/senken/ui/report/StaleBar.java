package org.senken.ui.report;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Says how many values have changed since a text was written, with a button that accepts the new ones. */
final class StaleBar {
    private final Messages words;
    private final Label label = Nodes.wrapped("", Styles.SMALL);
    private final VBox root;

    StaleBar(Messages words, Runnable accept) {
        this.words = words;
        label.setId("report-stale");
        root = new VBox(6, label, Nodes.button("report-accept", words.get("report.stale.accept"), accept));
        root.getStyleClass().add("report-stale");
    }

    Region root() {
        return root;
    }

    void show(int count) {
        label.setText(words.count("report.stale", count));
        root.setVisible(count > 0);
        root.setManaged(count > 0);
    }
}
