package org.senken.chart;

import java.util.List;
import java.util.Optional;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;

/**
 * Every figure of a study, of its rounds, its scenarios and its portfolios alike: what the command line, the demo and
 * reports ask.
 */
public final class StudyCharts {
    private final Study study;
    private final Optional<RoundCharts> rounds;
    private final ScenarioCharts scenarios;
    private final PortfolioCharts portfolio;

    private StudyCharts(
            Study study, Optional<RoundCharts> rounds, ScenarioCharts scenarios, PortfolioCharts portfolio) {
        this.study = study;
        this.rounds = rounds;
        this.scenarios = scenarios;
        this.portfolio = portfolio;
    }

    /** The figures of a study, with the newest votes; figures that need a search or a ranking cannot be drawn yet. */
    public static StudyCharts of(Study study) {
        return of(study, RoundCharts.latest(study));
    }

    /** The figures with the votes as they stood when a round was closed; empty if it is not closed. */
    public static Optional<StudyCharts> upTo(Study study, int round) {
        return RoundCharts.upTo(study, round).map(charts -> of(study, Optional.of(charts)));
    }

    private static StudyCharts of(Study study, Optional<RoundCharts> rounds) {
        return new StudyCharts(study, rounds, ScenarioCharts.of(study), PortfolioCharts.of(study));
    }

    /** The same figures and those that show what a search found. */
    public StudyCharts with(FoundScenarios found) {
        return new StudyCharts(study, rounds, scenarios.with(found), portfolio);
    }

    /** The same figures and those that show a ranking. */
    public StudyCharts with(RankedStudy ranked) {
        return new StudyCharts(study, rounds, scenarios, portfolio.with(ranked));
    }

    /** The same figures and those that show what was found among the items. */
    public StudyCharts with(FundedStudy funded) {
        return new StudyCharts(study, rounds, scenarios, portfolio.with(funded));
    }

    /** The figures of the closed rounds; empty while none is closed. */
    public Optional<RoundCharts> rounds() {
        return rounds;
    }

    /** The scenarios a figure can be asked for. */
    public List<ScenarioId> scenarios() {
        return study.scenarios().chosen().stream().map(each -> each.id()).toList();
    }

    /** Says that there is no such scenario, and which ones there are. */
    public Sentence noScenario(String id) {
        return noScenario(study.scenarios(), id);
    }

    static Sentence noScenario(Scenarios scenarios, String id) {
        var ids = scenarios.chosen().stream().map(each -> each.id().value()).toList();
        return ids.isEmpty()
                ? Sentence.of("stress.no.scenarios")
                : Sentence.of("outlook.no.scenario", id, String.join(", ", ids));
    }

    /** Why there is no such figure, in a sentence that says what to do; empty if it can be drawn. */
    public Optional<Sentence> obstacle(ChartWish wish) {
        if (wish.kind().isOfPortfolio()) {
            return portfolio.obstacle(wish);
        }
        if (!wish.kind().isOfVotes()) {
            return scenarios.obstacle(wish);
        }
        return rounds.map(charts -> charts.obstacle(wish)).orElseGet(() -> Optional.of(Sentence.of("cli.no-results")));
    }

    /**
     * The figure that is wanted.
     *
     * @throws IllegalArgumentException if there is an {@linkplain #obstacle obstacle}
     */
    public Figure figure(ChartWish wish, Language language) {
        if (wish.kind().isOfPortfolio()) {
            return portfolio.figure(wish, language);
        }
        return wish.kind().isOfVotes()
                ? rounds.orElseThrow(() -> new IllegalArgumentException("no closed round"))
                        .figure(wish, language)
                : scenarios.figure(wish, language);
    }
}
