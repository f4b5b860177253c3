package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.chart.ChartNeed;
import org.senken.core.scenario.Scenario;
import org.senken.language.ScenarioNames;

/** What can be said of drivers and scenarios. */
final class ScenarioKeys {
    static final List<LiveKey> ALL = List.of(
            LiveKey.count("drivers", w -> (long) w.study().scenarios().drivers().size()),
            LiveKey.count("scenarios", w -> chosen(w).count()),
            LiveKey.of(
                    "scenarios-names",
                    w -> Optional.of(
                            w.fewNames(chosen(w).map(each -> name(w, each)).toList()))),
            LiveKey.of(
                    "scenarios-consistent",
                    ChartNeed.SEARCH,
                    w -> w.results()
                            .found()
                            .map(each -> each.consistent().count().toString())),
            LiveKey.count(
                    "signposts",
                    w -> w.study().scenarios().chosen().stream()
                            .mapToLong(each -> each.signposts().size())
                            .sum()),
            LiveKey.count(
                    "wildcards", w -> (long) w.study().scenarios().wildcards().size()));

    private ScenarioKeys() {}

    /** The scenarios without the trend, which is there for contrast. */
    static Stream<Scenario> chosen(Writing writing) {
        return writing.study().scenarios().chosen().stream().filter(each -> each.kind() == Scenario.Kind.CHOSEN);
    }

    /** A scenario with its letter. */
    static String name(Writing writing, Scenario scenario) {
        return writing.in(ScenarioNames.full(writing.study().scenarios(), scenario.id()));
    }
}
