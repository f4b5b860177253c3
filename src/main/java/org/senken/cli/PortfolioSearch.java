package org.senken.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartNeed;
import org.senken.chart.ChartWish;
import org.senken.chart.FundedStudy;
import org.senken.chart.RankedStudy;
import org.senken.chart.StudyCharts;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.Obstacles;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.study.Study;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.ComparedPortfolios;

/** Ranks, and chooses what to fund, where a figure needs it, and only there. */
final class PortfolioSearch {
    private static final long LONGEST = 60_000_000_000L;
    /** The same seed always, so that the same study gives the same figure. */
    private static final long SEED = 1;

    private final Catalogue catalogue;
    private final FundingCase study;
    private final Outlook world;
    private final Progress progress;

    private PortfolioSearch(Catalogue catalogue, FundingCase study, Outlook world, Progress progress) {
        this.catalogue = catalogue;
        this.study = study;
        this.world = world;
        this.progress = progress;
    }

    /**
     * The figures with what one figure needs, if it is of a ranking or a portfolio.
     *
     * @param found what rankings and portfolios start from; empty where there are no votes
     * @throws Failure if there is nothing to rank or to fund
     */
    static StudyCharts with(
            StudyCharts charts, ChartWish wish, Study study, Optional<FundingCase> found, Terminal terminal)
            throws Failure {
        if (!wish.kind().isOfPortfolio()) {
            return charts;
        }
        var search = of(study, found, wish.scenario(), terminal);
        var all = wish.kind().need() == ChartNeed.RANKING
                ? charts.with(search.ranked())
                : charts.with(search.funded(wish.kind()));
        terminal.progress(1);
        return all;
    }

    private static PortfolioSearch of(
            Study study, Optional<FundingCase> found, Optional<ScenarioId> scenario, Terminal terminal) throws Failure {
        var start = found.orElseThrow(() -> Failure.impossible("cli.no-results"));
        var world = start.world(scenario).orElseGet(start::base);
        return new PortfolioSearch(study.catalogue(), start, world, terminal::progress);
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
        return StudyFunding.of(study).orElseThrow(() -> Failure.impossible("cli.chart.nothing-to-fund", obstacles()));
    }

    private Text obstacles() {
        var all = Obstacles.of(study, new Naming(catalogue, study.portfolio())).stream()
                .map(Messages::inBoth)
                .toList();
        return new Text(
                String.join(" ", all.stream().map(Text::en).toList()),
                String.join("", all.stream().map(Text::ja).toList()));
    }

    private FundedStudy funded(ChartKind kind) throws Failure {
        var funding = funding();
        var funded = FundedStudy.of(FundingAnswer.of(funding, world, effort(), progress));
        return switch (kind) {
            case CORE -> funded.withRobust(RobustAnswer.of(funding, effort(), progress));
            case COMPARE -> ComparedPortfolios.in(funded.withRobust(RobustAnswer.of(funding, effort(), progress)));
            case FRONT -> funded.withFront(front(funding));
            default -> funded;
        };
    }

    private RiskFront front(StudyFunding funding) {
        return RiskFront.of(funding, world, effort(), progress);
    }

    private static Effort effort() {
        long end = System.nanoTime() + LONGEST;
        BooleanSupplier late = () -> System.nanoTime() - end > 0;
        return Effort.FULL.withOutOfTime(late);
    }
}
