package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.technology.Sentence;
import org.senken.language.Numbers;

/**
 * One of several portfolios that can be looked at.
 *
 * @param figures in words
 * @param changes who enters and who leaves, in words
 */
record PortfolioStep(Shown shown, String figures, List<Sentence> changes) {
    PortfolioStep {
        changes = List.copyOf(changes);
    }

    /** The steps of the frontier, in rising order of cost. */
    static List<PortfolioStep> ofFrontier(BudgetViewModel model, FundingAnswer answer) {
        return answer.frontier().steps().stream()
                .map(step -> {
                    var changes = new ArrayList<Sentence>();
                    if (!step.enters().isEmpty()) {
                        changes.add(Sentence.of("budget.enters", model.naming().of(step.enters())));
                    }
                    if (!step.leaves().isEmpty()) {
                        changes.add(Sentence.of("budget.leaves", model.naming().of(step.leaves())));
                    }
                    return new PortfolioStep(
                            new Shown(
                                    Shown.Kind.STEP,
                                    Sentence.of("budget.step.name", Yen.words(step.cost())),
                                    new HashSet<>(step.items())),
                            model.messages().get("budget.step", model.yen(step.cost()), Numbers.decimal(step.value())),
                            changes);
                })
                .toList();
    }

    /** The front of value, risk and cost, in rising order of cost. */
    static List<PortfolioStep> ofFront(BudgetViewModel model, RiskFront front) {
        return front.points().stream()
                .map(point -> new PortfolioStep(
                        new Shown(
                                Shown.Kind.POINT,
                                Sentence.of(
                                        "budget.point.name", Yen.words(point.cost()), Numbers.decimal(point.risk())),
                                new HashSet<>(point.items())),
                        model.messages()
                                .get(
                                        "budget.point",
                                        model.yen(point.cost()),
                                        Numbers.decimal(point.value()),
                                        Numbers.decimal(point.risk())),
                        List.of(Sentence.of("budget.items.of", point.items().size(), answerSize(model)))))
                .toList();
    }

    private static int answerSize(BudgetViewModel model) {
        return model.answer().map(each -> each.items().size()).orElse(0);
    }
}
