package org.senken.report.contents;

import java.util.Optional;
import java.util.Set;
import org.senken.chart.ChartNeed;
import org.senken.chart.FoundScenarios;
import org.senken.chart.FundedStudy;
import org.senken.chart.RankedStudy;
import org.senken.chart.StudyCharts;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;

/**
 * What was found in a study before its reports are written. Searches and draws take time, so only those are made that
 * somebody needs.
 *
 * @param charts the figures that can be drawn
 * @param found the consistent scenarios, where they were searched for
 * @param ranked the ranking, where it was made
 * @param funded what to fund, where it was sought
 */
public record Results(
        Study study,
        StudyCharts charts,
        Optional<FoundScenarios> found,
        Optional<RankedStudy> ranked,
        Optional<FundedStudy> funded) {

    /** What can be said without any search. */
    public static Results of(Study study) {
        return new Results(study, StudyCharts.of(study), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Finds what is needed, as far as the study has the data for it.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Results of(Study study, Set<ChartNeed> needs, Progress progress) {
        return new Search(study, needs, progress).results();
    }

    /**
     * The same findings with figures of their own: figures count what they need when they first need it, so no two threads
     * may share them.
     */
    public Results afresh() {
        return new Results(study, StudyCharts.of(study), found, ranked, funded).drawn();
    }

    /** With every figure that what was found allows. */
    Results drawn() {
        var all = charts;
        all = found.isPresent() ? all.with(found.get()) : all;
        all = ranked.isPresent() ? all.with(ranked.get()) : all;
        all = funded.isPresent() ? all.with(funded.get()) : all;
        return new Results(study, all, found, ranked, funded);
    }

    /** Where the subjects stand on the map; empty where the axes of the map were not voted on. */
    public Optional<PortfolioMap> map() {
        return study.latestVotes()
                .filter(PortfolioMap::isPossible)
                .map(votes -> PortfolioMap.of(votes, study.catalogue(), study.allocation()));
    }
}
