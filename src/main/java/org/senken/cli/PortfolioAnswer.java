package org.senken.cli;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.Front;
import org.senken.core.portfolio.choice.FundingQuestion;
import org.senken.core.portfolio.choice.MinimaxRegret;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.core.portfolio.choice.Optimum;
import org.senken.core.portfolio.choice.Pick;

/**
 * What was found among what may be funded.
 *
 * @param millis how long the search took, without reading and printing
 */
record PortfolioAnswer(
        FundingQuestion question,
        NonDominated robust,
        Front front,
        Optimum optimum,
        MinimaxRegret regret,
        double millis) {
    private static final double NANOS_PER_MILLI = 1e6;

    static PortfolioAnswer of(FundingQuestion question, Progress progress) {
        long began = System.nanoTime();
        var program = question.robust();
        var central = question.central();
        var robust = NonDominated.of(program, Effort.FULL, progress);
        var front = Front.of(central, Effort.FULL, progress);
        var optimum = front.exact() && !front.steps().isEmpty()
                ? best(front.steps().getLast())
                : Optimum.of(central, Effort.FULL, progress);
        var regret = MinimaxRegret.of(program, Effort.FULL, progress);
        progress.report(1);
        return new PortfolioAnswer(
                question, robust, front, optimum, regret, (System.nanoTime() - began) / NANOS_PER_MILLI);
    }

    private static Optimum best(Front.Step last) {
        return new Optimum(true, Optional.of(last.pick()), last.worth()[0]);
    }

    boolean isFinished() {
        return robust.exact() && front.exact() && optimum.exact() && regret.exact();
    }

    boolean isExact() {
        return isFinished() && question.hasAllExtremePoints();
    }

    Stream<String> names(Pick pick) {
        return IntStream.of(pick.items()).mapToObj(question.items()::get);
    }
}
