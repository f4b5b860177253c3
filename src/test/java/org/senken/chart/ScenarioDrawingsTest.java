package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.testkit.FutureStudies;

/** Every figure of scenarios on paper: no words over others, none cut off by the page. */
class ScenarioDrawingsTest {
    @ParameterizedTest
    @CsvSource({"8, 4, EN", "8, 4, JA", "5, 1, EN", "12, 5, JA", "20, 6, EN", "20, 3, JA", "30, 8, JA"})
    void noWordsOverlapAndNoneLeaveThePage(int drivers, int scenarios, Language language) {
        var charts = charts(FutureStudies.study(drivers, scenarios), drivers);
        for (var kind : ChartKind.ofScenarios()) {
            var wish = ChartWish.of(kind);
            if (charts.obstacle(wish).isEmpty()) {
                var figure = charts.figure(wish, language);
                WordRecorder.checkApart(figure, figure.size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 120", "100, 60", "300, 120"})
    void onAPageThatIsTooSmallEverythingIsSmallerAndNothingOverlaps(double width, double height) {
        var charts = charts(FutureStudies.eight(), 8);
        for (var kind : ChartKind.ofScenarios()) {
            var figure = charts.figure(ChartWish.of(kind), Language.JA);
            WordRecorder.checkApart(figure, new FigureSize(width, height));
        }
    }

    private static ScenarioCharts charts(Study study, int drivers) {
        var plain = ScenarioCharts.of(study);
        return drivers <= 8 ? plain.with(FutureStudies.found(study)) : plain;
    }

    @ParameterizedTest
    @CsvSource({"8, EN", "20, JA"})
    void theSameStudyGivesTheSameFigure(int drivers, Language language) {
        var charts = ScenarioCharts.of(FutureStudies.study(drivers, 4));
        var anew = ScenarioCharts.of(FutureStudies.study(drivers, 4));
        for (var kind : List.of(ChartKind.MATRIX, ChartKind.WHEEL, ChartKind.WHY, ChartKind.INFLUENCE)) {
            var first = charts.figure(ChartWish.of(kind), language);
            var again = anew.figure(ChartWish.of(kind), language);
            assertEquals(first.data(), again.data());
            assertEquals(WordRecorder.words(first, first.size()), WordRecorder.words(again, again.size()));
        }
    }
}
