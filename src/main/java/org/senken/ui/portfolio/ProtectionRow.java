package org.senken.ui.portfolio;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.model.ItemId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** An item that may be funded with a protection plan only, and the plan. */
final class ProtectionRow {
    private final ValueModelViewModel model;
    private final ItemId item;
    private final Label badge = Nodes.badge("", Styles.WARN);
    private final Label risk = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final TextPair plan;
    private final Pane fields;
    private final Button open;
    private final VBox root;

    ProtectionRow(ValueModelViewModel model, ValueModelViewModel.Flagged flagged) {
        this.model = model;
        var words = model.messages();
        item = flagged.item().id();
        plan = TextPair.lines(
                words,
                "plan-" + item,
                "sure.plan",
                3,
                flagged.item().protection(),
                (language, typed) -> model.protection(item, language, typed));
        fields = plan.stacked();
        open = Nodes.button("plan-open-" + item, words.get("sure.plan.open"), this::turn, Styles.LINK);
        open.getStyleClass().add(Styles.SMALL);
        var name = Nodes.wrapped(words.get(flagged.name()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        root = new VBox(3, name, Nodes.row(8, risk, badge, Nodes.spacer(), open), fields);
        root.getStyleClass().add(Styles.LINE);
        shown(false);
    }

    ItemId item() {
        return item;
    }

    Region root() {
        return root;
    }

    private void turn() {
        shown(!fields.isVisible());
    }

    private void shown(boolean wanted) {
        fields.setVisible(wanted);
        fields.setManaged(wanted);
    }

    void show(ValueModelViewModel.Flagged flagged) {
        var words = model.messages();
        boolean planned = !flagged.item().protection().isEmpty();
        risk.setText(words.get("sure.plan.risk", Words.score(flagged.risk())));
        badge.setText(words.get(planned ? "sure.plan.written" : "sure.plan.missing"));
        badge.getStyleClass().removeAll(Styles.WARN, Styles.GOOD);
        badge.getStyleClass().add(planned ? Styles.GOOD : Styles.WARN);
        plan.show(flagged.item().protection());
    }
}
