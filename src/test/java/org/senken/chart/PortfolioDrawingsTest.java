package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.testkit.PortfolioStudies;

/** Every figure of rankings and portfolios on paper: no words over others, none cut off by the page. */
class PortfolioDrawingsTest {
    /** More items are not searched in a test. */
    private static final int MOST_SEARCHED = 20;

    /** What was searched once is drawn on many pages. */
    private static final Map<Integer, PortfolioCharts> KNOWN = new HashMap<>();

    private static PortfolioCharts charts(Study study, int subjects) {
        var found = PortfolioStudies.fundingCase(study);
        return PortfolioCharts.of(study)
                .with(PortfolioStudies.ranked(found))
                .with(subjects > MOST_SEARCHED ? PortfolioStudies.assumed(found) : PortfolioStudies.funded(found));
    }

    private static PortfolioCharts charts(int subjects) {
        return KNOWN.computeIfAbsent(subjects, count -> charts(PortfolioStudies.study(count), count));
    }

    @ParameterizedTest
    @CsvSource({"5, EN", "5, JA", "20, EN", "20, JA", "60, EN", "60, JA"})
    void noWordsOverlapAndNoneLeaveThePage(int subjects, Language language) {
        var charts = charts(subjects);
        for (var kind : ChartKind.ofPortfolio()) {
            var figure = charts.figure(ChartWish.of(kind), language);
            WordRecorder.checkApart(figure, figure.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 60, EN", "80, 120, JA", "160, 90, EN", "160, 120, JA", "254, 143, EN", "254, 143, JA"})
    void onAnyPageNothingOverlaps(double width, double height, Language language) {
        var charts = charts(20);
        for (var kind : ChartKind.ofPortfolio()) {
            var figure = charts.figure(ChartWish.of(kind), language);
            WordRecorder.checkApart(figure, new FigureSize(width, height));
        }
    }

    @ParameterizedTest
    @CsvSource({"RANKING", "RANKS", "PAIRWISE", "SLOPE", "FRONTIER", "CORE", "COMPARE"})
    void theMouseFindsEverySubjectThatIsDrawn(ChartKind kind) {
        var study = PortfolioStudies.study(20);
        var found = found(charts(20).figure(ChartWish.of(kind), Language.EN));
        var ranked = new HashSet<>(PortfolioStudies.ranked(PortfolioStudies.fundingCase(study))
                .entries()
                .subjects());
        assertTrue(ranked.containsAll(found));
        assertTrue(kind == ChartKind.FRONTIER || kind == ChartKind.COMPARE || found.equals(ranked), kind.id());
        assertFalse(found.isEmpty());
    }

    private static Set<SubjectId> found(Figure figure) {
        var info = new ChartRenderingInfo();
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        figure.chart(HouseTheme.DARK).draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 900, 1200), null, info);
        assertEquals(HouseTheme.DARK.background(), new Color(image.getRGB(2, 2)));
        var found = new HashSet<SubjectId>();
        for (var entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof SubjectEntity pointed) {
                found.add(pointed.subject());
            }
        }
        return found;
    }

    @Test
    void theSameStudyGivesTheSameFigure() {
        var charts = charts(20);
        var again = charts(PortfolioStudies.study(20), 20);
        for (var kind : ChartKind.ofPortfolio()) {
            var one = charts.figure(ChartWish.of(kind), Language.EN);
            var other = again.figure(ChartWish.of(kind), Language.EN);
            assertEquals(one.data(), other.data());
            assertEquals(WordRecorder.words(one, one.size()), WordRecorder.words(other, other.size()));
        }
    }
}
