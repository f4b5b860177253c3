package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.sensitivity.RankSlope;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.testkit.PortfolioStudies;
import org.senken.testkit.ThreeScenarios;

class PortfolioChartsTest {
    private static final Study STUDY = PortfolioStudies.study(20);
    private static final FundingCase CASE = PortfolioStudies.fundingCase(STUDY);
    private static final RankedStudy RANKED = PortfolioStudies.ranked(CASE);
    private static final FundedStudy FUNDED = PortfolioStudies.funded(CASE);
    private static final PortfolioCharts CHARTS =
            PortfolioCharts.of(STUDY).with(RANKED).with(FUNDED);
    /** The columns before the numbers of a ranked subject. */
    private static final int NAMES = 4;

    private static List<ChartKind> kinds() {
        return ChartKind.ofPortfolio();
    }

    private static Figure figure(ChartKind kind) {
        return CHARTS.figure(ChartWish.of(kind), Language.EN);
    }

    private static String under(Figure figure) {
        return String.join(" ", figure.notes());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFigureHasAMessageAnAlternativeTextAndData(ChartKind kind) {
        for (var language : Language.values()) {
            var figure = CHARTS.figure(ChartWish.of(kind), language);
            assertEquals(kind.id(), figure.kind());
            assertTrue(figure.altText().startsWith(figure.title()), figure.altText());
            assertFalse(figure.data().rows().isEmpty());
            assertTrue(figure.subtitle().contains("2026"), figure.subtitle());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printedAtItsWidthTheSmallestTypeHasNinePoints(ChartKind kind) {
        var size = figure(kind).size();
        assertEquals(160, size.width(), 1e-9);
        assertTrue(Paper.TEXT.type(size.inPoints().getWidth()).small().getSize2D() >= 9);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFigureSaysWhoseJudgementItIsAndWhichValueModelItUsed(ChartKind kind) {
        var notes = figure(kind).notes();
        assertTrue(notes.contains("Judgement of 16 experts, not a measurement."), notes.toString());
        assertTrue(notes.contains("Round 2."), notes.toString());
        assertTrue(under(figure(kind)).contains("Superiority"), notes.toString());
        assertTrue(
                notes.stream().anyMatch(note -> note.startsWith("Dual-use risk does not enter the ranking")),
                notes.toString());
        assertTrue(CHARTS.figure(ChartWish.of(kind), Language.JA).notes().contains("専門家16名の判断であり、測定値ではない。"));
    }

    @Test
    void sharesOfDrawsAreNotProbabilities() {
        for (var kind : List.of(ChartKind.RANKING, ChartKind.RANKS, ChartKind.PAIRWISE)) {
            assertTrue(figure(kind)
                    .notes()
                    .contains("Share of weightings and resampled votes, not the probability of being right."));
            assertTrue(
                    CHARTS.figure(ChartWish.of(kind), Language.JA).notes().contains("重みと評価の組合せに占める割合であり、正しさの確率ではない。"));
            assertTrue(under(figure(kind)).contains("33.3 %"), "the limits of the weights");
        }
    }

    @Test
    void theCoreIsOfThisListBudgetAndCriteria() {
        var figure = figure(ChartKind.CORE);
        assertTrue(under(figure).contains("of this candidate list, budget and criteria"), under(figure));
        assertTrue(under(figure)
                .contains("Fund only with a protection plan: 3 items; for 1 of them it is still to be written."));
        var alone = FUNDED.robust().orElseThrow();
        for (var row : figure.data().rows()) {
            var item = alone.items().stream()
                    .filter(each -> each.item().value().equals(row.getFirst()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(String.valueOf(item.with()), String.valueOf(item.of())), row.subList(3, 5));
            assertEquals(CellTable.plain(item.share()), row.get(5));
            assertEquals(item.standing() == Standing.CORE ? "core" : row.get(6), row.get(6));
        }
    }

    @Test
    void moneyIsMarkedForExerciseAndAsHypothetical() {
        for (var kind : List.of(ChartKind.FRONTIER, ChartKind.CORE, ChartKind.YEARS, ChartKind.COMPARE)) {
            assertTrue(under(figure(kind)).contains("¥250 bn is the size of a K Program fund: for exercise (演習用)."));
            assertTrue(under(figure(kind)).contains("Hypothetical budget"), under(figure(kind)));
            var japanese = under(CHARTS.figure(ChartWish.of(kind), Language.JA));
            assertTrue(japanese.contains("演習用") && japanese.contains("仮想配分"), japanese);
        }
    }

    @Test
    void riskAsACriterionIsSaidUnderTheFigure() {
        var less = new CriterionUse(CriterionUse.Part.LESS_IS_BETTER, new Text("The panel wants it", "委員会の判断による"));
        var model = CASE.portfolio().model().withUse(Criterion.DUAL_USE_RISK, less);
        var counted = CASE.withPortfolio(CASE.portfolio().withModel(model));
        var charts = PortfolioCharts.of(STUDY).with(PortfolioStudies.ranked(counted));
        var wish = ChartWish.of(ChartKind.RANKING);
        assertTrue(under(charts.figure(wish, Language.EN)).contains("Risk lowers rank in this model"));
        assertTrue(under(charts.figure(wish, Language.JA)).contains("本モデルではデュアルユース・リスクが高いほど順位が下がる"));
    }

    @Test
    void rankSharesOfASubjectAddUpAndStandInTheOrderOfMeanRanks() {
        var ranking = RANKED.ranking();
        double before = 0;
        for (var row : figure(ChartKind.RANKING).data().rows()) {
            int place = RANKED.entries().subjects().indexOf(new SubjectId(row.get(1)));
            double mean = Double.parseDouble(row.get(NAMES));
            assertEquals(ranking.expectedRank(place), mean, 1e-4);
            assertTrue(mean >= before);
            before = mean;
            double sum = row.subList(NAMES + 1, row.size()).stream()
                    .mapToDouble(Double::parseDouble)
                    .sum();
            assertEquals(1, sum, 2e-3);
        }
    }

    @Test
    void howManyFirstRanksCountCanBeChosen() {
        var three = CHARTS.figure(ChartWish.of(ChartKind.RANKS).withFirst(3), Language.EN);
        assertTrue(three.title().startsWith("Among the first 3 "), three.title());
        for (var row : three.data().rows()) {
            int place = RANKED.entries().subjects().indexOf(new SubjectId(row.get(1)));
            assertEquals(CellTable.plain(RANKED.ranking().amongFirst(place, 3)), row.getLast());
        }
        var all = CHARTS.figure(ChartWish.of(ChartKind.RANKS).withFirst(900), Language.EN);
        assertTrue(all.data().rows().stream().allMatch(row -> row.getLast().equals("1")));
    }

    @Test
    void ofTwoSubjectsOneComesFirst() {
        var rows = figure(ChartKind.PAIRWISE).data().rows();
        for (int one = 0; one < rows.size(); one++) {
            assertEquals("", rows.get(one).get(NAMES + one));
            for (int other = 0; other < one; other++) {
                double share = Double.parseDouble(rows.get(one).get(NAMES + other));
                assertEquals(1, share + Double.parseDouble(rows.get(other).get(NAMES + one)), 2e-4);
            }
        }
    }

    @Test
    void everyLineOfASlopeHasAPlaceOfItsOwnInEveryColumn() {
        var lines = SlopeLines.of(RANKED.slope());
        for (int column = 0; column < lines.columns(); column++) {
            int own = column;
            assertEquals(
                    lines.size(),
                    lines.places().stream()
                            .map(each -> each.get(own))
                            .distinct()
                            .count());
            for (int line = 0; line < lines.size(); line++) {
                assertTrue(lines.places().get(line).get(column) >= lines.rank(line, column) - 1);
            }
        }
        assertEquals(4, lines.columns());
        assertEquals(lines.size(), figure(ChartKind.SLOPE).data().rows().size());
    }

    @Test
    void twoWeightingsStandBesideEachOther() {
        var slope = RankSlope.acrossWeights(RANKED.point(), new double[] {1, 0}, new double[] {0.4, 0.6});
        var charts = PortfolioCharts.of(STUDY).with(RANKED.withSlope(slope));
        var header =
                charts.figure(ChartWish.of(ChartKind.SLOPE), Language.EN).data().header();
        assertEquals(
                List.of("Rank, 100% / 0%", "Value, 100% / 0%", "Rank, 40% / 60%", "Value, 40% / 60%"),
                header.subList(NAMES, header.size()));
    }

    @Test
    void aTornadoIsOfTheSubjectThatIsAskedFor() {
        var space = new SubjectId("space");
        var figure = CHARTS.figure(ChartWish.of(ChartKind.TORNADO).withSubject(Optional.of(space)), Language.EN);
        assertTrue(figure.title().startsWith("Space, rank "), figure.title());
        int place = RANKED.entries().subjects().indexOf(space);
        var bars = RANKED.point().tornado(place).bars();
        assertEquals(bars.size(), figure.data().rows().size());
        for (int i = 0; i < bars.size(); i++) {
            var row = figure.data().rows().get(i);
            assertEquals(String.valueOf(bars.get(i).atLow().rank()), row.get(5));
            assertEquals(String.valueOf(bars.get(i).atHigh().rank()), row.get(6));
        }
    }

    @Test
    void theFrontierHoldsEveryStepWithWhoEntersAndLeaves() {
        var steps = FUNDED.answer().frontier().steps();
        var rows = figure(ChartKind.FRONTIER).data().rows();
        assertEquals(steps.size(), rows.size());
        for (int i = 0; i < steps.size(); i++) {
            assertEquals(String.valueOf(steps.get(i).cost()), rows.get(i).getFirst());
            assertEquals(
                    steps.get(i).enters().size(),
                    rows.get(i).get(3).isEmpty() ? 0 : rows.get(i).get(3).split(" ").length);
        }
    }

    @Test
    void anItemIsFundedFromWhereItEntersToWhereItLeaves() {
        var steps = FUNDED.answer().frontier().steps();
        for (var item : FUNDED.answer().funding().ids()) {
            var spans = FrontierSpan.of(steps, item, 1e12);
            for (var step : steps) {
                boolean drawn = spans.stream().anyMatch(span -> span.from() <= step.cost() && step.cost() < span.to());
                assertEquals(step.items().contains(item), drawn);
            }
        }
    }

    @Test
    void twoPortfoliosShowWhatDiffersAndHowTheyFareInEveryWorld() {
        var comparison = FUNDED.pair().orElseThrow().comparison();
        var figure = figure(ChartKind.COMPARE);
        int items = comparison.both().size()
                + comparison.onlyOne().size()
                + comparison.onlyOther().size();
        assertEquals(items + 4, figure.data().rows().size());
        assertTrue(figure.notes().contains("Scenarios are no forecasts; none counts as likelier than another."));
    }

    @Test
    void fiscalYearsAreNamedAsEachLanguageNamesThem() {
        var wish = ChartWish.of(ChartKind.YEARS);
        assertTrue(CHARTS.figure(wish, Language.EN).title().contains("FY20"));
        assertTrue(CHARTS.figure(wish, Language.JA).title().contains("令和"));
        assertEquals("2026", figure(ChartKind.YEARS).data().rows().getFirst().getFirst());
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDo() {
        var bare = PortfolioCharts.of(STUDY);
        assertEquals(Optional.of(Sentence.of("figure.no.ranking")), bare.obstacle(ChartWish.of(ChartKind.RANKING)));
        assertEquals(Optional.of(Sentence.of("figure.no.funding")), bare.obstacle(ChartWish.of(ChartKind.CORE)));
        assertEquals(
                Optional.of(Sentence.of("figure.funding.unsought", "core")),
                bare.with(FundedStudy.of(FUNDED.answer())).obstacle(ChartWish.of(ChartKind.CORE)));
        assertEquals(
                Optional.of(Sentence.of("figure.tornado.unknown", "nobody")),
                CHARTS.obstacle(ChartWish.of(ChartKind.TORNADO).withSubject(Optional.of(new SubjectId("nobody")))));
        assertEquals(
                Optional.of(Sentence.of("figure.no.criterion", "ranks")),
                CHARTS.obstacle(ChartWish.of(ChartKind.RANKS).withCriterion(Criterion.SUPERIORITY)));
        assertEquals(
                Optional.of(Sentence.of("figure.not.of-portfolio", "map")),
                CHARTS.obstacle(ChartWish.of(ChartKind.MAP)));
        var wish = ChartWish.of(ChartKind.RANKS);
        assertThrows(IllegalArgumentException.class, () -> bare.figure(wish, Language.EN));
    }

    @Test
    void aFigureUnderAScenarioNeedsWhatWasFoundThere() {
        var wish = ChartWish.of(ChartKind.RANKING).withScenario(Optional.of(ThreeScenarios.BLOCS));
        assertEquals(Optional.of(Sentence.of("figure.no.ranking")), CHARTS.obstacle(wish));
        assertEquals(
                Optional.of(Sentence.of("figure.no.choice", "core")),
                CHARTS.obstacle(ChartWish.of(ChartKind.CORE).withScenario(Optional.of(ThreeScenarios.BLOCS))));
    }

    @Test
    void oneWorldAloneHasNoSlope() {
        var study = STUDY.withScenarios(Scenarios.NONE);
        var charts = PortfolioCharts.of(study).with(PortfolioStudies.ranked(PortfolioStudies.fundingCase(study)));
        assertEquals(Optional.of(Sentence.of("figure.slope.one")), charts.obstacle(ChartWish.of(ChartKind.SLOPE)));
    }

    @Test
    void scalesRunFromRoundNumberToRoundNumber() {
        var axis = Axis.round(0, 43.7, 4, String::valueOf);
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0), axis.ticks());
        assertEquals(
                List.of(37.5, 40.0, 42.5, 45.0, 47.5, 50.0),
                Axis.round(38.1, 49.3, 5, String::valueOf).ticks());
        assertEquals(2, Axis.round(3, 3, 5, String::valueOf).ticks().size());
    }
}
