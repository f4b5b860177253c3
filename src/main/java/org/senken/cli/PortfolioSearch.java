package org.senken.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.Obstacles;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.study.Study;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

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

    /** The figures with everything that any figure of rankings and portfolios needs, as far as the study has it. */
    static StudyCharts withAll(StudyCharts charts, Study study, Terminal terminal) throws Failure {
        var found = study.fundingCase();
        var ranked = with(charts, ChartWish.of(ChartKind.RANKING), study, found, terminal);
        if (found.flatMap(StudyFunding::of).isEmpty()) {
            return ranked;
        }
        var search = of(study, found, Optional.empty(), terminal);
        var funded = search.funded(ChartKind.COMPARE).withFront(search.front(search.funding()));
        terminal.progress(1);
        return ranked.with(funded);
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
            case COMPARE -> compared(funded.withRobust(RobustAnswer.of(funding, effort(), progress)));
            case FRONT -> funded.withFront(front(funding));
            default -> funded;
        };
    }

    private RiskFront front(StudyFunding funding) {
        return RiskFront.of(funding, world, effort(), progress);
    }

    /** A portfolio with what it is called. */
    private record Named(Text name, Collection<ItemId> items) {}

    /** The newest decision beside the best portfolio; where nothing was decided, the best beside that of least regret. */
    private FundedStudy compared(FundedStudy funded) {
        var best = funded.answer().optimum().map(each -> named("compare.optimum", each.items()));
        var regret = funded.robust().flatMap(RobustAnswer::regret).map(each -> named("compare.regret", each.items()));
        var decisions = study.portfolio().decisions();
        var decided = decisions.isEmpty()
                ? Optional.<Named>empty()
                : Optional.of(new Named(
                        decisions.getLast().name(), decisions.getLast().chosen()));
        var pair = Stream.of(decided, best, regret)
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        if (pair.size() < 2) {
            return funded;
        }
        var comparison = Comparison.of(
                funded.answer().funding(),
                pair.getFirst().items(),
                pair.getLast().items());
        return funded.withPair(new PortfolioPair(
                comparison, pair.getFirst().name(), pair.getLast().name()));
    }

    private static Named named(String key, Collection<ItemId> items) {
        return new Named(Messages.inBoth(key), items);
    }

    private static Effort effort() {
        long end = System.nanoTime() + LONGEST;
        BooleanSupplier late = () -> System.nanoTime() - end > 0;
        return Effort.FULL.withOutOfTime(late);
    }
}
