package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.Limit;
import org.senken.core.portfolio.choice.LimitWords;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Why there is no result, in sentences that lead to where it can be changed. */
final class BudgetTrouble {
    private final BudgetViewModel model;
    private final VBox body = new VBox(10);

    private BudgetTrouble(BudgetViewModel model) {
        this.model = model;
        body.getStyleClass().add(Styles.DETAIL_EMPTY);
        body.setId("budget-trouble");
    }

    /** Empty if there is a result. */
    static Optional<Region> of(BudgetViewModel model, Funding funding) {
        if (!funding.obstacles().isEmpty()) {
            return Optional.of(new BudgetTrouble(model).obstacles(funding.obstacles()));
        }
        return funding.answer()
                .filter(answer -> !answer.clash().isEmpty())
                .map(answer -> new BudgetTrouble(model).clash(answer));
    }

    private Region obstacles(List<Sentence> all) {
        all.forEach(
                each -> body.getChildren().add(Nodes.wrapped(model.messages().get(each))));
        var ways = new FlowPane(8, 6);
        ways.getChildren()
                .add(Nodes.button(
                        "trouble-items",
                        model.messages().get("budget.to-items"),
                        () -> model.show(BudgetViewModel.Section.ITEMS)));
        body.getChildren().add(ways);
        return body;
    }

    private Region clash(FundingAnswer answer) {
        body.getChildren().add(Nodes.wrapped(model.messages().get("portfolio.clash"), Styles.STRONG));
        for (int i = 0; i < answer.clash().size(); i++) {
            var limit = answer.clash().get(i);
            var words = model.messages().get(LimitWords.of(limit, answer.funding(), model.naming()));
            body.getChildren().add(Links.wrapped("clash-" + i, "• " + words, () -> model.show(section(limit))));
        }
        return body;
    }

    /** Where a limit is set. */
    private static BudgetViewModel.Section section(Limit limit) {
        return switch (limit.kind()) {
            case MUST_HAVE, EXCLUDED -> BudgetViewModel.Section.ITEMS;
            case BUDGET, YEAR, REQUIRES, EXCLUSIVE, GROUP, MOST_ITEMS, LINEAR -> BudgetViewModel.Section.LIMITS;
        };
    }
}
