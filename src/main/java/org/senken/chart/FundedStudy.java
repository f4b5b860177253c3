package org.senken.chart;

import java.util.Optional;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;

/**
 * What was found among the items of a study. It takes time, so it is done before a figure is drawn, and from the same study.
 *
 * @param answer the best for every budget
 * @param robust what holds for all weights and scenarios; empty where it has not been sought
 * @param front value, risk and cost; empty where it has not been sought
 * @param pair two portfolios to be set beside each other, where there are two
 */
public record FundedStudy(
        FundingAnswer answer, Optional<RobustAnswer> robust, Optional<RiskFront> front, Optional<PortfolioPair> pair) {

    /** The best for every budget alone. */
    public static FundedStudy of(FundingAnswer answer) {
        return new FundedStudy(answer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with what holds for all weights and scenarios. */
    public FundedStudy withRobust(RobustAnswer found) {
        return new FundedStudy(answer, Optional.of(found), front, pair);
    }

    /** The same with the front of value, risk and cost. */
    public FundedStudy withFront(RiskFront found) {
        return new FundedStudy(answer, robust, Optional.of(found), pair);
    }

    /** The same with two portfolios to be compared. */
    public FundedStudy withPair(PortfolioPair compared) {
        return new FundedStudy(answer, robust, front, Optional.of(compared));
    }
}
