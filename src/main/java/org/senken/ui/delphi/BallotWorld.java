package org.senken.ui.delphi;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.senken.core.technology.ScenarioId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The scenario a page of the ballot is about, in large type, and the way to the others. Away without scenarios. */
final class BallotWorld {
    private final BallotViewModel model;
    private final HBox tabs = new HBox();
    private final Label title = Nodes.wrapped("", "viewpoint");
    private final Label told = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox root = new VBox(4, Nodes.row(14, tabs, title), told);

    BallotWorld(BallotViewModel model) {
        this.model = model;
        title.setId("ballot-scenario-title");
        tabs.setFillHeight(false);
    }

    VBox root() {
        return root;
    }

    /** Shows the scenario of the page. */
    void show() {
        var scenario = model.scenario();
        root.setVisible(scenario.isPresent());
        root.setManaged(scenario.isPresent());
        scenario.ifPresent(this::show);
    }

    private void show(ScenarioId scenario) {
        tabs.getChildren()
                .setAll(Segments.of("ballot-scenario", model.scenarios(), model::letter, scenario, model::show));
        tabs.setMinWidth(HBox.USE_PREF_SIZE);
        title.setText(model.title(scenario));
        var what = model.told(scenario);
        told.setText(what);
        told.setVisible(!what.isEmpty());
        told.setManaged(!what.isEmpty());
    }
}
