package org.senken.ui.portfolio;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.FundedStudy;
import org.senken.chart.PortfolioCharts;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.ui.common.FigurePane;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.SoughtBar;

/** The result as a figure. A click on an item shows what is behind it. */
final class FundedFigure {
    private final BudgetViewModel model;
    private final FigurePane pane;
    private final VBox root;

    FundedFigure(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        var room = model.room();
        pane = FigurePane.scrolling("budget-figure", "budget", room.tools().figures(), room.preferences());
        pane.onChoice(model::chooseVotes);
        var front = model.questions().front();
        VBox.setVgrow(pane.root(), Priority.ALWAYS);
        root = new VBox(
                SoughtBar.of("front", model.messages().get("sought.front"), front, model.messages(), life),
                pane.root());
    }

    Region root() {
        return root;
    }

    HBox bar() {
        return pane.bar();
    }

    void show(BudgetViewModel.Angle angle) {
        model.answer().ifPresent(answer -> {
            var found = funded(answer);
            var charts = PortfolioCharts.of(model.room().study()).with(found);
            var wish = ChartWish.of(kind(angle));
            var wanted = wish.kind().takesScenario() ? wish.withScenario(FundingCase.idOf(answer.world())) : wish;
            charts.obstacle(wanted)
                    .ifPresentOrElse(
                            pane::show,
                            () -> pane.show(
                                    charts.figure(wanted, model.messages().language())));
        });
    }

    /** What was found, with the portfolio that is looked at in the place of the best. */
    private FundedStudy funded(FundingAnswer answer) {
        var looked = new FundingAnswer(
                answer.funding(), answer.world(), answer.items(), answer.frontier(), model.chosen(), answer.clash());
        var found = FundedStudy.of(looked);
        found = model.robust().map(found::withRobust).orElse(found);
        return model.questions().front().found().map(found::withFront).orElse(found);
    }

    private static ChartKind kind(BudgetViewModel.Angle angle) {
        return switch (angle) {
            case TABLE, FRONTIER -> ChartKind.FRONTIER;
            case FRONT -> ChartKind.FRONT;
            case CORE -> ChartKind.CORE;
            case YEARS -> ChartKind.YEARS;
        };
    }
}
