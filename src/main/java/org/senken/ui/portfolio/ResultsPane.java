package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** What to fund: the budget above, the result from one side or another, and at the right what is behind it. */
final class ResultsPane {
    private static final double SIDE_WIDTH = 352;

    private final BudgetViewModel model;
    private final FundedTable table;
    private final FundedFigure figure;
    private final SummaryPane summary;
    private final BesidePane beside;
    private final HBox angles = new HBox();
    private final StackPane content = new StackPane();
    private final VBox side = new VBox();
    private final HBox root;

    ResultsPane(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        table = new FundedTable(model);
        figure = new FundedFigure(model, life);
        summary = new SummaryPane(model, life);
        beside = new BesidePane(model, summary, life);
        angles.getStyleClass().add("small-segments");
        var header = Nodes.row(10, angles, Nodes.spacer(), figure.bar());
        header.getStyleClass().add(Styles.CARD_HEADER);
        var result = new VBox(header, content);
        result.getStyleClass().addAll(Styles.CARD, Styles.TABLE_CARD);
        result.setMinHeight(0);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setVgrow(result, Priority.ALWAYS);
        var left = new VBox(12, BudgetCard.full("budget", model, life).root(), result);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        root = new HBox(12, left, side);
        root.setMinHeight(0);
        life.follow(model.studyProperty(), model.funding()::want);
        life.follow(
                model.room().map().worldProperty(),
                world -> model.funding().want(model.room().study()));
        life.follow(model.angleProperty(), this::showAngles);
        life.follow(model.stateProperty(), state -> showInSight());
        life.follow(model.sectionProperty(), section -> showInSight());
        life.follow(model.room().pageProperty(), page -> showInSight());
    }

    Region root() {
        return root;
    }

    private void showAngles(BudgetViewModel.Angle shown) {
        angles.getChildren()
                .setAll(Segments.of(
                        "budget-angle",
                        List.of(BudgetViewModel.Angle.values()),
                        model.messages()::get,
                        shown,
                        model::show));
    }

    /** Another page may drag the budget too: what is out of sight is drawn when it is turned to. */
    private void showInSight() {
        if (model.isInSight()) {
            show(model.stateProperty().getValue());
        }
    }

    private void show(BudgetState state) {
        var found = state.funding().found();
        var answer = found.flatMap(Funding::answer);
        var trouble = found.flatMap(each -> BudgetTrouble.of(model, each));
        if (trouble.isPresent()) {
            content.getChildren().setAll(trouble.get());
        } else {
            content.getChildren().setAll(answer.map(each -> result(state)).orElseGet(Region::new));
        }
        figure.bar().setVisible(trouble.isEmpty() && state.angle() != BudgetViewModel.Angle.TABLE);
        showSide(answer);
    }

    private Region result(BudgetState state) {
        if (state.angle() == BudgetViewModel.Angle.TABLE) {
            table.show();
            return table.root();
        }
        figure.show(state.angle());
        return figure.root();
    }

    /** What is beside the result; whoever was there by keyboard stays there. */
    private void showSide(Optional<FundingAnswer> answer) {
        var scene = side.getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        var at = focused == null || !isInside(focused) ? null : focused.getId();
        side.getChildren().setAll(summary.bars());
        answer.ifPresent(each -> side.getChildren().add(beside.shown(each)));
        var again = at == null ? null : side.lookup("#" + at);
        if (again != null) {
            again.requestFocus();
        }
    }

    private boolean isInside(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (side.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /** Cards that scroll together. */
    static Region scrolling(List<Region> cards) {
        var column = new VBox(12);
        column.getChildren().setAll(cards);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
