package org.senken.ui.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.senken.chart.ChartNeed;
import org.senken.core.maths.Progress;
import org.senken.core.minutes.Minutes;
import org.senken.core.report.Reports;
import org.senken.core.study.Study;
import org.senken.core.technology.Ledger;
import org.senken.report.contents.Results;

/**
 * What was searched and drawn last, kept as long as the study it was found in has changed in its reports, sources and minutes only.
 * Several threads may ask.
 */
final class KeptResults {
    private record Kept(Study ground, Set<ChartNeed> needs, Results results) {}

    private Optional<Kept> kept = Optional.empty();

    /**
     * What the reports need, found now or known from before; figures of its own for whoever asks.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    Results of(Study study, Set<ChartNeed> needs, Progress progress) {
        var ground = study.withReports(Reports.NONE).withLedger(Ledger.EMPTY).withMinutes(Minutes.EMPTY);
        var before = known(ground);
        var missing = EnumSet.noneOf(ChartNeed.class);
        missing.addAll(needs);
        before.ifPresent(each -> missing.removeAll(each.needs()));
        var found = missing.isEmpty() ? Results.of(study) : Results.of(study, missing, progress);
        var all = before.map(each -> joined(study, found, each.results())).orElse(found);
        keep(ground, needs, before, all);
        return all.afresh();
    }

    private synchronized Optional<Kept> known(Study ground) {
        return kept.filter(each -> each.ground().equals(ground));
    }

    private synchronized void keep(Study ground, Set<ChartNeed> needs, Optional<Kept> before, Results all) {
        var found = EnumSet.noneOf(ChartNeed.class);
        found.addAll(needs);
        before.ifPresent(each -> found.addAll(each.needs()));
        kept = Optional.of(new Kept(ground, found, all));
    }

    private static Results joined(Study study, Results found, Results before) {
        return new Results(
                study,
                found.charts(),
                found.found().or(before::found),
                found.ranked().or(before::ranked),
                found.funded().or(before::funded));
    }
}
