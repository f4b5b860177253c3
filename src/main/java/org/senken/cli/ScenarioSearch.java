package org.senken.cli;

import java.util.Optional;
import org.senken.chart.ChartNeed;
import org.senken.chart.ChartWish;
import org.senken.chart.FoundScenarios;
import org.senken.chart.StudyCharts;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.SearchOrder;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Wanted;
import org.senken.core.study.Study;

/** Searches for consistent scenarios where a figure needs them, and only there. */
final class ScenarioSearch {
    private static final long LONGEST = 60_000_000_000L;
    /** More than a figure can show; all are counted. */
    private static final int MOST_LISTED = 100_000;

    private static final int SAMPLE = 100_000;
    /** The same seed always, so that the same matrix gives the same figure. */
    private static final long SEED = 1;

    private ScenarioSearch() {}

    /** The figures with what a search finds, if the figure that is wanted needs one and there is something to search. */
    static StudyCharts with(StudyCharts charts, ChartWish wish, Study study, Terminal terminal) {
        boolean needed = wish.kind().need() == ChartNeed.SEARCH
                && study.scenarios().drivers().size() > 1
                && study.scenarios().drivers().stream()
                        .noneMatch(driver -> driver.states().isEmpty())
                && !study.scenarios().judgements().isEmpty();
        return needed ? charts.with(find(study.scenarios(), terminal)) : charts;
    }

    private static FoundScenarios find(Scenarios scenarios, Terminal terminal) {
        var matrix = CrossImpact.matrix(scenarios);
        var found = ConsistentScenarios.find(matrix, wanted(scenarios, matrix), terminal::progress);
        var basins = basins(matrix, terminal);
        terminal.progress(1);
        return new FoundScenarios(found, Optional.of(basins));
    }

    private static Wanted wanted(Scenarios scenarios, ImpactMatrix matrix) {
        long end = System.nanoTime() + LONGEST;
        return SearchOrder.of(scenarios, matrix)
                .withLimit(MOST_LISTED)
                .withOutOfTime(() -> System.nanoTime() - end > 0);
    }

    private static Basins basins(ImpactMatrix matrix, Terminal terminal) {
        return Basins.canBeExact(matrix)
                ? Basins.exact(matrix, terminal::progress)
                : Basins.sampled(matrix, SAMPLE, SEED, terminal::progress);
    }
}
