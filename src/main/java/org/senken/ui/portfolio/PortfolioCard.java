package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The portfolio that is looked at: what it costs and is worth, and what must be known of it. */
final class PortfolioCard {
    private PortfolioCard() {}

    /** With who enters and leaves from the step before, where the portfolio is a step. */
    static Region of(BudgetViewModel model, List<PortfolioStep> steps) {
        var looked = model.portfolio().map(Shown::items);
        var changes = steps.stream()
                .filter(step -> looked.filter(step.shown().items()::equals).isPresent())
                .flatMap(step -> step.changes().stream())
                .toList();
        return card(model, changes);
    }

    static Region of(BudgetViewModel model) {
        return card(model, List.of());
    }

    private static Region card(BudgetViewModel model, List<Sentence> changes) {
        var body = new VBox(8);
        body.getStyleClass().add("card-body");
        var title = model.messages().get("budget.portfolio");
        model.portfolio()
                .ifPresent(shown -> model.chosen().ifPresent(chosen -> {
                    body.getChildren().add(Nodes.wrapped(model.messages().get(shown.name()), Styles.STRONG));
                    body.getChildren().add(Nodes.wrapped(figures(model, chosen)));
                    changes.forEach(each -> body.getChildren()
                            .add(Nodes.wrapped(model.messages().get(each), Styles.SMALL)));
                    model.answer().ifPresent(answer -> remarks(model, answer, chosen, body));
                }));
        var card = Nodes.card(title, actions(model), body);
        card.setId("budget-portfolio");
        return card;
    }

    /** Limits that are not kept to and the like; items to be protected stand together. */
    private static void remarks(BudgetViewModel model, FundingAnswer answer, Chosen chosen, VBox body) {
        var flags = chosen.flags().stream()
                .map(each -> each.sentence(model.naming()))
                .toList();
        chosen.sentences(answer.funding(), model.naming()).stream()
                .filter(each -> !flags.contains(each))
                .forEach(each ->
                        body.getChildren().add(Nodes.wrapped(model.messages().get(each), Styles.SMALL)));
        var unplanned =
                chosen.flags().stream().filter(each -> !each.isPlanned()).count();
        if (!flags.isEmpty()) {
            var names = model.naming()
                    .of(chosen.flags().stream().map(ProtectionFlag::item).toList());
            var link = Links.wrapped(
                    "budget-protect",
                    model.messages().get("budget.protect", flags.size(), unplanned),
                    () -> model.show(BudgetViewModel.Section.ITEMS));
            body.getChildren().add(Nodes.explained(link, model.messages().get(names)));
        }
    }

    /** "15 items · ¥249 bn (¥190–310 bn) · value 62.4". */
    static String figures(BudgetViewModel model, Chosen chosen) {
        var messages = model.messages();
        var cost = chosen.cost();
        return messages.get(
                "budget.figures",
                items(messages, chosen.items().size()),
                model.yen(cost.likely()),
                model.yen(cost.low()),
                model.yen(cost.high()),
                Numbers.decimal(chosen.value()));
    }

    static String items(Messages messages, int count) {
        return messages.count("budget.items", count);
    }

    private static HBox actions(BudgetViewModel model) {
        var row = Nodes.row(8);
        model.portfolio().ifPresent(shown -> {
            if (shown.kind() != Shown.Kind.BEST) {
                row.getChildren()
                        .add(Nodes.button("budget-best", model.messages().get("budget.back"), model::lookAtBest));
            }
            var take = model.messages().get("budget.take");
            row.getChildren().add(Nodes.button("budget-take", take, () -> model.take(shown), Styles.PRIMARY));
        });
        return row;
    }
}
