package org.senken.ui.portfolio;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.PortfolioCharts;
import org.senken.chart.RankedStudy;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.sensitivity.PointRanking;
import org.senken.core.portfolio.sensitivity.RankSlope;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;

/** The figures of the ranking: drawn in the background, the newest alone reaches the screen. */
final class RankingFigures {
    /** A figure, or why there is none. */
    record Drawn(Optional<Figure> figure, Optional<Sentence> obstacle) {}

    /** What is to be drawn. */
    private record Wish(Ranking.Ranked ranked, RankingView view, Optional<Candidate> row, Language language) {}

    private final SureViewModel model;
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());

    RankingFigures(SureViewModel model) {
        this.model = model;
    }

    /** What is drawn; empty before anything was. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Draws what is shown anew, unless it is no figure. */
    void refresh() {
        if (model.viewProperty().get().isFigure()) {
            wish().ifPresent(wish -> model.room()
                    .tools()
                    .background()
                    .aside(
                            "ranking-figure",
                            () -> Optional.of(draw(wish)),
                            drawn::set,
                            model.room().tools().notices()::failed));
        }
    }

    /** The figure that goes into a file or on the clipboard: of a table, the one that shows the same. */
    Optional<Figure> figure() {
        return wish().flatMap(wish -> draw(wish).figure());
    }

    private Optional<Wish> wish() {
        return model.ranking()
                .ranked()
                .map(ranked -> new Wish(
                        ranked,
                        model.viewProperty().get(),
                        model.chosenProperty().get(),
                        model.messages().language()));
    }

    private static Drawn draw(Wish wish) {
        var charts = ranked(wish.ranked)
                .map(found -> PortfolioCharts.of(wish.ranked.ground().source().study())
                        .with(found))
                .orElseGet(
                        () -> PortfolioCharts.of(wish.ranked.ground().source().study()));
        var wanted = wanted(wish);
        var obstacle = charts.obstacle(wanted);
        return new Drawn(
                obstacle.isPresent() ? Optional.empty() : Optional.of(charts.figure(wanted, wish.language)), obstacle);
    }

    private static ChartWish wanted(Wish wish) {
        var kind = kind(wish.view);
        Optional<SubjectId> subject = kind.takesSubject() ? wish.row.map(Candidate::subject) : Optional.empty();
        return ChartWish.of(kind)
                .withScenario(
                        kind.takesScenario() ? wish.ranked.ground().source().world() : Optional.empty())
                .withSubject(subject)
                .withFirst(wish.ranked.first());
    }

    private static ChartKind kind(RankingView view) {
        return switch (view) {
            case LIST, BARS -> ChartKind.RANKS;
            case HEAT, METHOD -> ChartKind.RANKING;
            case SLOPE -> ChartKind.SLOPE;
            case TORNADO -> ChartKind.TORNADO;
            case PAIRS -> ChartKind.PAIRWISE;
        };
    }

    private static Optional<RankedStudy> ranked(Ranking.Ranked ranked) {
        var ground = ranked.ground();
        var kind = ground.source().kind().candidates();
        return PointRanking.of(ground.study(), kind, ground.world())
                .flatMap(point -> RankSlope.acrossWorlds(ground.study(), kind)
                        .map(slope -> new RankedStudy(
                                ground.study(), ground.world(), ground.entries(), ranked.shares(), point, slope)));
    }
}
