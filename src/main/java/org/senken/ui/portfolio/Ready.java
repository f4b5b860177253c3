package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.Frontier;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RobustAnswer;

/**
 * What the program has worked out so far.
 *
 * @param answer empty until it is known, or where nothing can be chosen
 * @param robust empty until it is known; it takes longer
 */
record Ready(Optional<FundingAnswer> answer, Optional<RobustAnswer> robust) {
    static Ready of(FundingViewModel funding) {
        var robust = funding.robust().stateProperty().get();
        return new Ready(
                funding.funding().found().flatMap(Funding::answer),
                robust.found().filter(each -> robust.isCurrent()));
    }

    Optional<Chosen> optimum() {
        return answer.flatMap(FundingAnswer::optimum);
    }

    Optional<RobustAnswer.LeastRegret> leastRegret() {
        return robust.flatMap(RobustAnswer::regret);
    }

    /** The steps of the frontier that cost more than the best at the budget, in order. */
    List<Frontier.Step> stepsBeyond() {
        long spent = optimum().map(each -> each.cost().likely()).orElse(0L);
        return answer.map(each -> each.frontier().steps()).orElse(List.of()).stream()
                .filter(each -> each.cost() > spent)
                .toList();
    }
}
