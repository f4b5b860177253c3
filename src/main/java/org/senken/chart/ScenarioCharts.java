package org.senken.chart;

import java.util.Optional;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/** All figures of the drivers and scenarios of a study. */
public final class ScenarioCharts {
    private final Study study;
    private final MatrixNumbers reading;
    private final Optional<FoundScenarios> found;

    private ScenarioCharts(Study study, MatrixNumbers reading, Optional<FoundScenarios> found) {
        this.study = study;
        this.reading = reading;
        this.found = found;
    }

    /** The figures of a study; which of them can be drawn, {@link #obstacle} says. */
    public static ScenarioCharts of(Study study) {
        return new ScenarioCharts(study, MatrixNumbers.of(study.scenarios()), Optional.empty());
    }

    /** The same figures and those that show what a search of the same study found. */
    public ScenarioCharts with(FoundScenarios result) {
        return new ScenarioCharts(study, reading, Optional.of(result));
    }

    private Scenarios scenarios() {
        return study.scenarios();
    }

    /** Why there is no such figure, in a sentence that says what to do; empty if it can be drawn. */
    public Optional<Sentence> obstacle(ChartWish wish) {
        return choice(wish).or(() -> missing(wish.kind().need())).or(() -> switch (wish.kind()) {
            case MATRIX -> MatrixChart.obstacle(reading);
            case ROADMAP -> RoadmapChart.obstacle(scenarios());
            case WHY -> WhyChart.obstacle(reading, scenario(wish));
            case SIMILARITY -> SimilarityChart.obstacle(words(Language.EN), found.orElseThrow());
            case BASINS -> BasinsChart.obstacle(found.orElseThrow());
            case INFLUENCE, WHEEL -> Optional.empty();
            default ->
                Optional.of(Sentence.of("figure.not.of-scenarios", wish.kind().id()));
        });
    }

    /** What was chosen that the kind does not know. */
    private Optional<Sentence> choice(ChartWish wish) {
        if (wish.criterion().isPresent()) {
            return Optional.of(Sentence.of("figure.no.criterion", wish.kind().id()));
        }
        if (wish.scenario().isPresent() && !wish.kind().takesScenario()) {
            return Optional.of(Sentence.of("figure.no.choice", wish.kind().id()));
        }
        return wish.scenario()
                .filter(id -> scenarios().scenario(id).isEmpty())
                .map(id -> StudyCharts.noScenario(scenarios(), id.value()));
    }

    private Optional<Sentence> missing(ChartNeed need) {
        if (scenarios().drivers().size() < 2) {
            return Optional.of(Sentence.of("figure.no.drivers"));
        }
        return switch (need) {
            case VOTES, RANKING, FUNDING -> Optional.empty();
            case JUDGEMENTS -> unjudged();
            case SEARCH ->
                unjudged().or(() -> found.isEmpty() ? Optional.of(Sentence.of("figure.no.search")) : Optional.empty());
            case CHOSEN ->
                scenarios().chosen().isEmpty() ? Optional.of(Sentence.of("figure.no.chosen")) : Optional.empty();
        };
    }

    private Optional<Sentence> unjudged() {
        return scenarios().judgements().isEmpty() ? Optional.of(Sentence.of("figure.no.judgements")) : Optional.empty();
    }

    private ScenarioWords words(Language language) {
        return new ScenarioWords(study, reading, language);
    }

    /** The scenario a figure of one shows: the one asked for, else the first that was chosen. */
    private Scenario scenario(ChartWish wish) {
        return wish.scenario()
                .flatMap(scenarios()::scenario)
                .orElseGet(() -> scenarios().chosen().getFirst());
    }

    /**
     * The figure that is wanted.
     *
     * @throws IllegalArgumentException if there is an {@linkplain #obstacle obstacle}
     */
    public Figure figure(ChartWish wish, Language language) {
        obstacle(wish).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.key());
        });
        return drawn(wish, language).translatedBy(other -> drawn(wish, other));
    }

    private Figure drawn(ChartWish wish, Language language) {
        var words = words(language);
        return switch (wish.kind()) {
            case MATRIX -> MatrixChart.figure(words);
            case WHEEL -> WheelChart.figure(words);
            case WHY -> WhyChart.figure(words, scenario(wish));
            case ROADMAP -> RoadmapChart.figure(words);
            case INFLUENCE -> InfluenceChart.figure(words);
            case SIMILARITY -> SimilarityChart.figure(words, found.orElseThrow());
            case BASINS ->
                BasinsChart.figure(words, found.flatMap(FoundScenarios::basins).orElseThrow());
            default -> throw new IllegalArgumentException(wish.kind().id());
        };
    }
}
