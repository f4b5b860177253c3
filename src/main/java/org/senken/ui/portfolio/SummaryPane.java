package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.SoughtBar;
import org.senken.ui.common.Styles;

/** The result as a whole: the portfolio, the least regret, what to discuss, who is left out, and what it rests on. */
final class SummaryPane {
    private final BudgetViewModel model;
    private final TopicsCard topics;
    private final VBox bars;
    private final TitledPane method = new TitledPane();

    SummaryPane(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        topics = new TopicsCard(model, life);
        var messages = model.messages();
        bars = new VBox(
                4,
                SoughtBar.of(
                        "funding",
                        messages.get("sought.funding"),
                        model.funding().funding(),
                        messages,
                        life),
                SoughtBar.of(
                        "robust", messages.get("sought.robust"), model.funding().robust(), messages, life),
                SoughtBar.of(
                        "people", messages.get("sought.people"), model.funding().people(), messages, life));
        bars.getStyleClass().add("sought-bars");
        method.setId("budget-method");
        method.setText(messages.get("budget.method"));
        method.setExpanded(false);
        method.getStyleClass().add("method-fold");
        method.setAnimated(false);
    }

    /** The searches that are under way. */
    Node bars() {
        return bars;
    }

    /** The cards as things stand. */
    List<Region> cards(FundingAnswer answer) {
        var cards = new ArrayList<Region>();
        if (model.portfolio().isPresent()) {
            cards.add(PortfolioCard.of(model));
        }
        model.robust()
                .ifPresent(
                        robust -> robust.regret().ifPresent(least -> cards.add(RegretCard.of(model, robust, least))));
        if (model.robust().isPresent()) {
            cards.add(topics.root());
        }
        if (!answer.funding().leftOut().isEmpty()) {
            cards.add(leftOut(answer));
        }
        method.setContent(sentences(basis(answer)));
        cards.add(method);
        return cards;
    }

    private Region leftOut(FundingAnswer answer) {
        var body = new VBox(6);
        body.getStyleClass().add("card-body");
        answer.funding()
                .leftOut()
                .forEach(each -> body.getChildren()
                        .add(Links.wrapped(
                                "left-out-" + each.item(),
                                model.messages().get(each.sentence(model.naming())),
                                () -> model.show(BudgetViewModel.Section.ITEMS))));
        return Nodes.card(
                model.messages()
                        .count("budget.left-out", answer.funding().leftOut().size()),
                body);
    }

    /** What every figure rests on; whatever of it is said elsewhere on the page is not said twice. */
    private List<Sentence> basis(FundingAnswer answer) {
        var all = new ArrayList<Sentence>();
        var left = answer.funding().leftOut().stream()
                .map(each -> each.sentence(model.naming()))
                .toList();
        answer.sentences(model.naming()).stream()
                .filter(each -> !left.contains(each))
                .forEach(all::add);
        model.robust().map(RobustAnswer::sentences).ifPresent(all::addAll);
        model.funding()
                .people()
                .found()
                .map(CoreOverExperts::sentences)
                .ifPresent(more ->
                        more.stream().filter(each -> !all.contains(each)).forEach(all::add));
        return all;
    }

    private Region sentences(List<Sentence> all) {
        var body = new VBox(6);
        all.forEach(
                each -> body.getChildren().add(Nodes.wrapped(model.messages().get(each), Styles.SMALL)));
        return body;
    }
}
