package org.senken.report.contents;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.senken.chart.ChartNeed;
import org.senken.chart.FoundScenarios;
import org.senken.chart.FundedStudy;
import org.senken.chart.RankedStudy;
import org.senken.chart.StudyCharts;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.SearchOrder;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.study.Study;

/** Makes the searches and draws that reports need, each at most once and for at most a minute. */
final class Search {
    /** The same seed always, so that the same study gives the same report. */
    static final long SEED = 1;

    static final int DRAWS = Acceptability.USUAL_DRAWS;

    private static final long LONGEST = 60_000_000_000L;
    private static final int MOST_LISTED = 100_000;
    private static final int SAMPLE = 100_000;

    private final Study study;
    private final Set<ChartNeed> needs;
    private final Progress progress;

    Search(Study study, Set<ChartNeed> needs, Progress progress) {
        this.study = study;
        this.needs = needs;
        this.progress = progress;
    }

    Results results() {
        var funding = study.fundingCase();
        var found = needs.contains(ChartNeed.SEARCH) ? scenarios() : Optional.<FoundScenarios>empty();
        var ranked = needs.contains(ChartNeed.RANKING) ? funding.flatMap(this::ranked) : Optional.<RankedStudy>empty();
        var funded = needs.contains(ChartNeed.FUNDING) ? funding.flatMap(this::funded) : Optional.<FundedStudy>empty();
        return new Results(study, StudyCharts.of(study), found, ranked, funded).drawn();
    }

    private Optional<FoundScenarios> scenarios() {
        var scenarios = study.scenarios();
        boolean possible = scenarios.drivers().size() > 1
                && scenarios.drivers().stream()
                        .noneMatch(driver -> driver.states().isEmpty())
                && !scenarios.judgements().isEmpty();
        if (!possible) {
            return Optional.empty();
        }
        var matrix = CrossImpact.matrix(scenarios);
        var wanted = SearchOrder.of(scenarios, matrix).withLimit(MOST_LISTED).withOutOfTime(late());
        var found = ConsistentScenarios.find(matrix, wanted, progress);
        return Optional.of(new FoundScenarios(found, Optional.of(basins(matrix))));
    }

    private Basins basins(ImpactMatrix matrix) {
        return Basins.canBeExact(matrix)
                ? Basins.exact(matrix, progress)
                : Basins.sampled(matrix, SAMPLE, SEED, progress);
    }

    private Optional<RankedStudy> ranked(FundingCase funding) {
        return funding.criteria().isEmpty()
                ? Optional.empty()
                : RankedStudy.of(funding, Candidates.Kind.SUBJECTS, funding.base(), DRAWS, SEED, progress);
    }

    private Optional<FundedStudy> funded(FundingCase funding) {
        return StudyFunding.of(funding).map(this::funded);
    }

    private FundedStudy funded(StudyFunding funding) {
        var world = funding.study().base();
        var answer = FundingAnswer.of(funding, world, effort(), progress);
        var robust = RobustAnswer.of(funding, effort(), progress);
        var front = RiskFront.of(funding, world, effort(), progress);
        return ComparedPortfolios.in(FundedStudy.of(answer).withRobust(robust).withFront(front));
    }

    private static Effort effort() {
        return Effort.FULL.withOutOfTime(late());
    }

    private static BooleanSupplier late() {
        long end = System.nanoTime() + LONGEST;
        return () -> System.nanoTime() - end > 0;
    }
}
