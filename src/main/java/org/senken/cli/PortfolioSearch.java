package org.senken.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartNeed;
import org.senken.chart.ChartWish;
import org.senken.chart.FundedStudy;
import org.senken.chart.PortfolioPair;
import org.senken.chart.RankedStudy;
import org.senken.chart.StudyCharts;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.language.Messages;

/** Ranks, and chooses what to fund, where a figure needs it, and only there. */
final class PortfolioSearch {
    private static final long LONGEST = 60_000_000_000L;
    /** The same seed always, so that the same study gives the same figure. */
    private static final long SEED = 1;

    private final FundingCase study;
    private final Outlook world;
    private final Progress progress;

    private PortfolioSearch(FundingCase study, Outlook world, Progress progress) {
        this.study = study;
        this.world = world;
        this.progress = progress;
    }

    /**
     * The figures with what one figure needs, if it is of a ranking or a portfolio.
     *
     * @throws Failure if there is nothing to rank or to fund
     */
    static StudyCharts with(StudyCharts charts, ChartWish wish, Optional<FundingCase> study, Terminal terminal)
            throws Failure {
        if (!wish.kind().isOfPortfolio()) {
            return charts;
        }
        var found = study.orElseThrow(() -> Failure.impossible("cli.no-results"));
        var world = found.world(wish.scenario()).orElseGet(found::base);
        var search = new PortfolioSearch(found, world, terminal::progress);
        var all = wish.kind().need() == ChartNeed.RANKING
                ? charts.with(search.ranked())
                : charts.with(search.funded(wish.kind()));
        terminal.progress(1);
        return all;
    }

    /** The figures with everything that any figure of rankings and portfolios needs, as far as the study has it. */
    static StudyCharts withAll(StudyCharts charts, Optional<FundingCase> study, Terminal terminal) throws Failure {
        var all = with(charts, ChartWish.of(ChartKind.RANKING), study, terminal);
        if (study.flatMap(StudyFunding::of).isEmpty()) {
            return all;
        }
        var found = study.orElseThrow();
        var search = new PortfolioSearch(found, found.base(), terminal::progress);
        var funded = search.funded(ChartKind.COMPARE).withFront(search.front(search.funding()));
        terminal.progress(1);
        return all.with(funded);
    }

    private RankedStudy ranked() throws Failure {
        if (study.criteria().isEmpty()) {
            throw Failure.impossible("cli.rank.nothing");
        }
        if (study.weights(FundingCase.idOf(world)) instanceof Contradiction) {
            throw Failure.impossible("cli.rank.contradict");
        }
        return RankedStudy.of(study, Candidates.Kind.SUBJECTS, world, Acceptability.USUAL_DRAWS, SEED, progress)
                .orElseThrow(() -> Failure.impossible("cli.rank.nothing"));
    }

    private StudyFunding funding() throws Failure {
        return StudyFunding.of(study).orElseThrow(() -> Failure.impossible("cli.chart.nothing-to-fund"));
    }

    private FundedStudy funded(ChartKind kind) throws Failure {
        var funding = funding();
        var funded = FundedStudy.of(FundingAnswer.of(funding, world, effort(), progress));
        return switch (kind) {
            case CORE -> funded.withRobust(RobustAnswer.of(funding, effort(), progress));
            case COMPARE -> compared(funded.withRobust(RobustAnswer.of(funding, effort(), progress)));
            case FRONT -> funded.withFront(front(funding));
            default -> funded;
        };
    }

    private RiskFront front(StudyFunding funding) {
        return RiskFront.of(funding, world, effort(), progress);
    }

    /** The best portfolio beside the one of least regret, where there are both. */
    private static FundedStudy compared(FundedStudy funded) {
        var best = funded.answer().optimum().map(Chosen::items);
        var regret = funded.robust().flatMap(RobustAnswer::regret).map(RobustAnswer.LeastRegret::items);
        if (best.isEmpty() || regret.isEmpty()) {
            return funded;
        }
        var comparison = Comparison.of(funded.answer().funding(), best.get(), regret.get());
        return funded.withPair(new PortfolioPair(
                comparison, Messages.inBoth("compare.optimum"), Messages.inBoth("compare.regret")));
    }

    private static Effort effort() {
        long end = System.nanoTime() + LONGEST;
        BooleanSupplier late = () -> System.nanoTime() - end > 0;
        return Effort.FULL.withOutOfTime(late);
    }
}
