package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What stands beside a result: the votes or the item that was chosen, the portfolios to look at, or the whole. */
final class BesidePane {
    private final BudgetViewModel model;
    private final SummaryPane summary;
    private final FundedItemPane item;
    private final StepList steps;
    private final StepList points;
    private final VBox lists = new VBox(12);

    BesidePane(BudgetViewModel model, SummaryPane summary, RoomView.Life life) {
        this.model = model;
        this.summary = summary;
        item = new FundedItemPane(model, life);
        steps = new StepList("frontier-steps", 3, model);
        points = new StepList("front-points", 2, model);
    }

    Region shown(FundingAnswer answer) {
        var behind = model.behind();
        if (behind.isPresent()) {
            return grown(new BehindPane(model.messages(), behind.get(), List.of(), model::unchoose).root());
        }
        var focus = model.focusProperty().get().item();
        var line = focus.flatMap(model::line);
        if (line.isPresent()) {
            return grown(item.shown(answer, line.get()));
        }
        if (model.portfolio().isEmpty()) {
            return ResultsPane.scrolling(summary.cards(answer));
        }
        return switch (model.angleProperty().get()) {
            case FRONTIER -> frontier(answer);
            case FRONT -> front();
            case TABLE, CORE, YEARS -> ResultsPane.scrolling(summary.cards(answer));
        };
    }

    private static Region grown(Region pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private Region frontier(FundingAnswer answer) {
        var portfolios = PortfolioStep.ofFrontier(model, answer);
        return list("budget.steps", steps, portfolios, PortfolioCard.of(model, portfolios));
    }

    private Region front() {
        var found = model.questions().front().found();
        return list(
                "budget.points",
                points,
                found.map(front -> PortfolioStep.ofFront(model, front)).orElse(List.of()),
                PortfolioCard.of(model));
    }

    private Region list(String title, StepList shown, List<PortfolioStep> portfolios, Region looked) {
        shown.show(portfolios);
        var card = Nodes.card(model.messages().get(title), shown.root());
        card.getStyleClass().add(Styles.TABLE_CARD);
        card.setMinHeight(0);
        VBox.setVgrow(card, Priority.ALWAYS);
        lists.getChildren().setAll(card, looked);
        return grown(lists);
    }
}
