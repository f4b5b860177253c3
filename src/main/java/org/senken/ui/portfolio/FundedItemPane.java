package org.senken.ui.portfolio;

import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.CellScores;
import org.senken.core.portfolio.Trace;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.SoughtBar;
import org.senken.ui.common.Styles;

/** What is behind one item: its figures, the way to the votes, and what would have to be true for it to be chosen. */
final class FundedItemPane {
    private final BudgetViewModel model;
    private final VBox body = new VBox(12);
    private final Region bar;
    private final VBox root;

    FundedItemPane(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        bar = SoughtBar.of(
                "conditions",
                messages().get("sought.conditions"),
                model.questions().conditions(),
                messages(),
                life);
        body.getStyleClass().add("card-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = Nodes.button("item-close", messages().get("behind.close"), model::unchoose);
        root = Nodes.card(messages().get("budget.item"), close, scroll);
        root.setId("budget-item");
    }

    /** The pane with an item in it. */
    Region shown(FundingAnswer answer, BudgetLine line) {
        body.getChildren().setAll(facts(line), trace(answer, line), ways(answer, line));
        line.flag()
                .ifPresent(flag -> body.getChildren()
                        .add(Nodes.wrapped(
                                messages().get(flag.sentence(model.naming())), Styles.SMALL, Styles.STRONG)));
        body.getChildren().addAll(conditions(line), bar);
        return root;
    }

    private Messages messages() {
        return model.messages();
    }

    private Region facts(BudgetLine line) {
        var item = line.worth().item();
        var facts = new Facts();
        facts.add(messages().get("budget.column.item"), messages().get(line.name()));
        facts.add(messages().get("budget.fact.cost"), cost(item.cost()));
        facts.add(messages().get("budget.fact.years"), years(item));
        facts.add(messages().get("budget.fact.agency"), messages().get(item.agency()));
        facts.add(messages().get("budget.column.value"), value(line.worth()));
        line.standing()
                .ifPresent(each -> facts.add(
                        messages().get("budget.column.core"),
                        messages().get("budget.core.of", each.with(), each.of())));
        line.count()
                .ifPresent(each -> facts.add(
                        messages().get("budget.column.cases"),
                        messages().get("budget.cases.about", each.always(), each.sometimes(), each.of())));
        return facts.root();
    }

    private String cost(Cost cost) {
        return messages()
                .get("budget.fact.range", model.yen(cost.likely()), model.yen(cost.low()), model.yen(cost.high()));
    }

    private String years(Item item) {
        return messages()
                .get(
                        "budget.fact.from-to",
                        Yen.fiscalYear(item.years().first()),
                        Yen.fiscalYear(item.years().last()));
    }

    private String value(ItemWorth worth) {
        return messages()
                .get(
                        "budget.fact.value",
                        Numbers.decimal(worth.value()),
                        Numbers.decimal(worth.lowest()),
                        Numbers.decimal(worth.highest()));
    }

    /** The value taken apart into weights, votes and effects; each part leads to its votes. */
    private Region trace(FundingAnswer answer, BudgetLine line) {
        var box = new VBox(4);
        var funding = answer.funding();
        model.judgedAs(answer, line.worth().item()).ifPresent(subject -> {
            var weights = funding.in(answer.world()).centre();
            Trace.of(funding.study(), answer.world(), subject, weights)
                    .parts()
                    .forEach(part -> box.getChildren()
                            .add(Links.wrapped(
                                    "trace-" + part.criterion().id(), words(part), () -> model.chooseVotes(subject))));
        });
        return box;
    }

    private String words(Trace.Part part) {
        var scores = part.scores();
        var said = messages()
                .get(
                        "budget.trace",
                        part.criterion().name(),
                        Words.percent(part.weight()),
                        Words.score(part.range().low()),
                        Words.score(part.range().high()),
                        Words.score(part.inChoice()));
        return scores.origin() == CellScores.Origin.SHIFTED && !part.isBase()
                ? said
                        + messages()
                                .get(
                                        "budget.trace.shift",
                                        (scores.shift() < 0 ? "−" : "+") + Numbers.decimal(Math.abs(scores.shift())))
                : said;
    }

    private Region ways(FundingAnswer answer, BudgetLine line) {
        var ways = new VBox(4);
        model.judgedAs(answer, line.worth().item())
                .ifPresent(subject -> ways.getChildren()
                        .add(Links.wrapped(
                                "item-votes",
                                messages().get("budget.to-votes", model.naming().of(subject)),
                                () -> model.chooseVotes(subject))));
        ways.getChildren().add(Links.wrapped("item-weights", messages().get("budget.to-weights"), model::goToWeights));
        ways.getChildren()
                .add(Links.wrapped("item-edit", messages().get("budget.to-item"), () -> model.edit(line.id())));
        return ways;
    }

    private Region conditions(BudgetLine line) {
        var box = new VBox(6, Nodes.label(messages().get("budget.true"), Styles.STRONG));
        model.questions()
                .conditions()
                .found()
                .filter(each -> each.item().equals(line.id()))
                .ifPresent(each -> Stream.concat(each.best().stream(), each.core().stream())
                        .forEach(sentence ->
                                box.getChildren().add(Nodes.wrapped(messages().get(sentence), Styles.SMALL))));
        return box;
    }
}
