package org.senken.ui.portfolio;

import java.util.HashSet;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.choice.RegretRow;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.technology.Sentence;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The portfolio whose largest regret is least, and its regret in every scenario beside that of the one looked at. */
final class RegretCard {
    private final BudgetViewModel model;
    private final RobustAnswer robust;

    private RegretCard(BudgetViewModel model, RobustAnswer robust) {
        this.model = model;
        this.robust = robust;
    }

    static Region of(BudgetViewModel model, RobustAnswer robust, RobustAnswer.LeastRegret least) {
        return new RegretCard(model, robust).card(least);
    }

    /** The portfolio as something to look at. */
    static Shown shown(RobustAnswer.LeastRegret least) {
        return new Shown(Shown.Kind.REGRET, Sentence.of("budget.regret.name"), new HashSet<>(least.items()));
    }

    private Region card(RobustAnswer.LeastRegret least) {
        var messages = model.messages();
        var shown = shown(least);
        long cost = robust.funding().pick(shown.items()).cost();
        var body = new VBox(6);
        body.getStyleClass().add("card-body");
        body.getChildren()
                .add(Nodes.wrapped(messages.get(
                        "budget.regret.figures",
                        PortfolioCard.items(messages, least.items().size()),
                        model.yen(cost),
                        Numbers.decimal(least.largest()))));
        var actions = new FlowPane(8, 6);
        actions.getChildren()
                .addAll(
                        Nodes.button("regret-look", messages.get("budget.look"), () -> model.look(shown)),
                        Nodes.button("regret-take", messages.get("budget.take"), () -> model.take(shown)));
        body.getChildren().add(actions);
        addRows(body, least);
        body.getChildren().add(Nodes.wrapped(messages.get("budget.regret.about"), Styles.MUTED, Styles.SMALL));
        var card = Nodes.card(messages.get("budget.regret"), body);
        card.setId("budget-regret");
        return card;
    }

    private void addRows(VBox body, RobustAnswer.LeastRegret least) {
        var beside = model.portfolio()
                .filter(each -> !each.items().equals(new HashSet<>(least.items())))
                .map(each -> robust.regrets(each.items()));
        body.getChildren()
                .add(row(
                        "",
                        model.messages().get("budget.regret.least"),
                        beside.isPresent() ? model.messages().get("budget.regret.beside") : "",
                        Styles.MUTED));
        for (int i = 0; i < least.worlds().size(); i++) {
            int at = i;
            var row = least.worlds().get(i);
            body.getChildren()
                    .add(row(
                            name(row.world()),
                            figure(row),
                            beside.map(rows -> figure(rows.get(at))).orElse(""),
                            Styles.SMALL));
        }
    }

    private static String figure(RegretRow row) {
        return Numbers.decimal(row.regret());
    }

    private String name(Outlook world) {
        return world.scenario()
                .map(each -> model.messages().get("outlook.scenario", world.letter(), each.title()))
                .orElseGet(() -> model.messages().get("outlook.base"));
    }

    private static Region row(String name, String least, String beside, String style) {
        var title = Nodes.label(name, Styles.SMALL);
        title.setMinWidth(0);
        var row = Nodes.row(6, title, Nodes.spacer(), cell(least, style));
        if (!beside.isEmpty()) {
            row.getChildren().add(cell(beside, style));
        }
        row.getStyleClass().add("regret-row");
        return row;
    }

    private static Region cell(String text, String style) {
        var cell = Nodes.label(text, style, Styles.SMALL, "regret-cell");
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }
}
