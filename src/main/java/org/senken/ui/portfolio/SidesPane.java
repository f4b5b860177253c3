package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The two portfolios with their items, and beside them what there is to say of the two, or the form to decide on one. */
final class SidesPane {
    private static final double SIDE_WIDTH = 392;

    private final CompareViewModel model;
    private final StackPane side = new StackPane();
    private final VersusPane versus;
    private final HBox root;
    private Optional<DecisionForm> form = Optional.empty();

    SidesPane(CompareViewModel model, RoomView.Life life) {
        this.model = model;
        versus = new VersusPane(model, life);
        var one = new SidePane(model, CompareViewModel.Side.ONE, life).root();
        var other = new SidePane(model, CompareViewModel.Side.OTHER, life).root();
        var heads = new HBox(12, one, other);
        for (var head : List.of(one, other)) {
            HBox.setHgrow(head, Priority.ALWAYS);
            head.setMinWidth(0);
            head.setPrefWidth(1);
        }
        var table = new SidesTable(model, life).root();
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(12, heads, table);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        side.getStyleClass().add(Styles.CARD);
        root = new HBox(12, left, side);
        life.follow(model.decisions().proposalProperty(), this::show);
        life.follow(model.studyProperty(), study -> form.ifPresent(DecisionForm::showPlans));
    }

    Region root() {
        return root;
    }

    private void show(Optional<Proposal> proposal) {
        if (proposal.isEmpty()) {
            form = Optional.empty();
            side.getChildren().setAll(versus.root());
        } else if (form.filter(each -> each.fits(proposal.get())).isEmpty()) {
            form = Optional.of(new DecisionForm(model, proposal.get()));
            side.getChildren().setAll(form.get().root());
            form.get().begin();
        }
    }

    /** A heading inside a column of text. */
    static Region heading(String text) {
        return Nodes.wrapped(text, Styles.CARD_TITLE);
    }
}
