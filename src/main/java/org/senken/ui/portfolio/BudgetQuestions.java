package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.IntoCore;
import org.senken.core.portfolio.choice.IntoPortfolio;
import org.senken.core.portfolio.choice.NextTopics;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Sought;

/** Answers of the budget page that are sought only once somebody asks for them. */
public final class BudgetQuestions {
    private final FundingViewModel funding;
    private final Sought<FundingAnswer, RiskFront> front;
    private final Sought<RobustAnswer, NextTopics> topics;
    private final Sought<Into, Conditions> conditions;

    /** What would have to be true of an item, in two answers. */
    private record Into(ItemId item, FundingAnswer answer, Optional<RobustAnswer> robust) {}

    /**
     * What would have to be true of an item.
     *
     * @param best for it to be in the best portfolio
     * @param core for it to be in every portfolio that nothing betters
     */
    public record Conditions(ItemId item, List<Sentence> best, List<Sentence> core) {
        public Conditions {
            best = List.copyOf(best);
            core = List.copyOf(core);
        }
    }

    BudgetQuestions(PortfolioViewModel room) {
        funding = room.funding();
        front = funding.sought("value, risk and cost");
        topics = funding.sought("what to discuss next");
        conditions = funding.sought("what would have to be true");
    }

    // Properties

    /** Value, risk and cost. */
    public Sought<FundingAnswer, RiskFront> front() {
        return front;
    }

    /** What to discuss next. */
    public Sought<RobustAnswer, NextTopics> topics() {
        return topics;
    }

    /** What would have to be true of the item that was asked about last. */
    Sought<?, Conditions> conditions() {
        return conditions;
    }

    private static <T> Optional<T> current(Sought<?, T> sought) {
        return sought.found().filter(any -> sought.stateProperty().get().isCurrent());
    }

    // Commands

    /** Asks for the front of value, risk and cost. */
    public void askFront() {
        current(funding.funding())
                .flatMap(Funding::answer)
                .ifPresent(answer -> front.ask(
                        answer, progress -> RiskFront.of(answer.funding(), answer.world(), Effort.FULL, progress)));
    }

    /** Asks again what one more answer would settle, if somebody asked before. */
    void askTopicsAgain() {
        if (topics.stateProperty().get().phase() != Sought.Phase.IDLE) {
            askTopics();
        }
    }

    /** Asks what one more answer would settle. */
    public void askTopics() {
        current(funding.robust())
                .ifPresent(now -> topics.ask(
                        now, progress -> NextTopics.of(now, NextTopics.USUAL_SCORES, Effort.FULL, progress)));
    }

    /** Asks what would have to be true of an item. */
    public void askConditions(ItemId item) {
        current(funding.funding())
                .ifPresent(found -> found.answer().ifPresent(answer -> {
                    var robust = current(funding.robust());
                    var naming = found.naming();
                    conditions.ask(
                            new Into(item, answer, robust),
                            progress -> new Conditions(
                                    item,
                                    IntoPortfolio.of(answer.funding(), answer.world(), item, Effort.FULL, progress)
                                            .map(each -> each.sentences(naming))
                                            .orElse(List.of()),
                                    robust.flatMap(now -> IntoCore.of(now, item, Effort.FULL, progress))
                                            .map(each -> each.sentences(naming))
                                            .orElse(List.of())));
                }));
    }
}
