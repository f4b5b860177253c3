package org.senken.ui.portfolio;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Statements that came from a file, as sentences that can be taken back. */
final class LinearSection implements WeightSection {
    private final WeightsViewModel model;
    private final VBox said = new VBox(4);
    private final VBox root;

    LinearSection(WeightsViewModel model) {
        this.model = model;
        root = new VBox(4, Nodes.label(model.messages().get("sure.linear"), Styles.FIELD_LABEL), said);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        said.getChildren()
                .setAll(model.linear().stream()
                        .map(each -> new StatementLine(model, each).root())
                        .toList());
    }
}
