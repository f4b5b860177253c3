package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.testkit.FutureStudies;

class ScenarioChartsTest {
    private static final Study EIGHT = FutureStudies.eight();
    private static final ScenarioCharts CHARTS = ScenarioCharts.of(EIGHT).with(FutureStudies.found(EIGHT));

    private static List<ChartKind> kinds() {
        return ChartKind.ofScenarios();
    }

    private static Figure figure(ChartKind kind) {
        return CHARTS.figure(ChartWish.of(kind), Language.EN);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFigureHasAMessageAnAlternativeTextAndData(ChartKind kind) {
        for (var language : Language.values()) {
            var figure = CHARTS.figure(ChartWish.of(kind), language);
            assertEquals(kind.id(), figure.kind());
            assertFalse(figure.title().isBlank());
            assertTrue(figure.altText().startsWith(figure.title()), figure.altText());
            assertTrue(figure.subtitle().contains("2035"), figure.subtitle());
            assertFalse(figure.data().rows().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printedAtItsWidthTheSmallestTypeHasNinePoints(ChartKind kind) {
        var size = figure(kind).size();
        assertTrue(size.width() == 160 || size.width() == 247, kind.id());
        var paper = size.width() < 161 ? Paper.TEXT : Paper.LANDSCAPE;
        assertTrue(paper.type(size.inPoints().getWidth()).small().getSize2D() >= 9, kind.id());
    }

    @Test
    void figuresOfEightDriversFitAPageOfA4() {
        for (var kind : List.of(ChartKind.MATRIX, ChartKind.WHEEL, ChartKind.WHY, ChartKind.BASINS)) {
            for (var language : Language.values()) {
                double height =
                        CHARTS.figure(ChartWish.of(kind), language).size().height();
                assertTrue(height <= 257, kind + " in " + language + ": " + height);
            }
        }
    }

    @Test
    void theSentencesThatMustStandUnderFiguresStandThere() {
        assertTrue(figure(ChartKind.MATRIX).notes().contains("Judgement of the group, not a measurement."));
        assertTrue(figure(ChartKind.BASINS).notes().contains("Share of starting points, not likelihood."));
        assertTrue(CHARTS.figure(ChartWish.of(ChartKind.BASINS), Language.JA)
                .notes()
                .contains("到達割合であり、発生確率ではない。"));
        assertTrue(figure(ChartKind.BASINS).notes().contains("All 6,561 starting points were walked."));
        for (var kind : List.of(ChartKind.WHEEL, ChartKind.ROADMAP, ChartKind.SIMILARITY)) {
            assertTrue(
                    figure(kind).notes().contains("Scenarios are no forecasts; none counts as likelier than another."),
                    kind.id());
        }
    }

    @Test
    void aMatrixUnderHalfJudgedHeadsWhatFollowsProvisional() {
        var first = EIGHT.scenarios().judgements().cells().firstKey();
        var one = Judgements.NONE.with(first, JudgeId.GROUP, Judgement.of(2));
        var study = EIGHT.withScenarios(EIGHT.scenarios().withJudgements(one));
        var charts = ScenarioCharts.of(study);
        for (var kind : List.of(ChartKind.MATRIX, ChartKind.INFLUENCE, ChartKind.WHY)) {
            var figure = charts.figure(ChartWish.of(kind), Language.EN);
            assertTrue(figure.title().startsWith("Provisional: "), figure.title());
            assertTrue(
                    figure.notes().contains("1 of 495 cells are judged."),
                    figure.notes().toString());
        }
    }

    @Test
    void theDataOfTheMatrixHoldJudgedCellsAlone() {
        var rows = figure(ChartKind.MATRIX).data().rows();
        assertEquals(EIGHT.scenarios().judgements().cells().size(), rows.size());
        var row = rows.getFirst();
        assertEquals(
                List.of(
                        "US–China technological decoupling",
                        "Selective de-risking",
                        "Reach of export controls",
                        "Aligned plurilateral regime",
                        "1",
                        "1",
                        "1",
                        "1",
                        "yes"),
                row);
    }

    @Test
    void emptyAndJudgedZeroAndOffAreThreeMarks() {
        var blocks = new MatrixBlocks(MatrixNumbers.of(EIGHT.scenarios()));
        assertEquals(MatrixMark.Kind.OWN, blocks.ofStates(0, 1).kind());
        assertEquals(MatrixMark.Kind.EMPTY, blocks.ofStates(18, 3).kind());
        assertEquals(MatrixMark.Kind.OFF, blocks.ofStates(9, 12).kind());
        assertEquals("·", blocks.ofStates(0, 5).text());
        assertEquals("+1", blocks.ofStates(0, 3).text());
        assertEquals("−2", blocks.ofStates(0, 4).text());
        assertTrue(Double.isNaN(blocks.strength(6, 1)));
    }

    @Test
    void twentyFourStatesAreDrawnStateByStateAndSixtyDriverByDriver() {
        assertEquals(
                "What the state of the row does to the state of the column · horizon 2035",
                figure(ChartKind.MATRIX).subtitle());
        var large = ScenarioCharts.of(FutureStudies.study(20, 3)).figure(ChartWish.of(ChartKind.MATRIX), Language.EN);
        assertTrue(large.subtitle().startsWith("How strongly the driver"), large.subtitle());
        assertTrue(large.notes().stream().anyMatch(note -> note.startsWith("The 60 states would not be readable")));
    }

    @Test
    void theWhyDiagramTellsTheBalanceOfItsScenario() {
        var wish = ChartWish.of(ChartKind.WHY).withScenario(Optional.of(new ScenarioId("s4")));
        var figure = CHARTS.figure(wish, Language.EN);
        assertTrue(figure.title().startsWith("Today’s trends continue does not hold together"), figure.title());
        var numbers = MatrixNumbers.of(EIGHT.scenarios());
        var places = numbers.places(EIGHT.scenarios().chosen().get(3));
        var balance = Balance.of(CrossImpact.matrix(EIGHT.scenarios()), places);
        var pushes = new Pushes(numbers, EIGHT.scenarios().chosen().get(3));
        for (int driver = 0; driver < places.length; driver++) {
            int own = driver;
            double sum = pushes.all().stream()
                    .filter(push -> push.to() == own)
                    .mapToDouble(Pushes.Push::points)
                    .sum();
            assertEquals(pushes.sum(driver), sum);
            assertEquals(balance.inconsistency(driver) / 2.0, Math.max(0, -pushes.margin(driver)));
        }
        assertEquals(pushes.all().size(), figure.data().rows().size());
    }

    @Test
    void aScenarioWithoutAStateOfADriverCannotBeExplained() {
        var first = EIGHT.scenarios().chosen().getFirst();
        var fewer = new TreeMap<>(first.states());
        fewer.remove(fewer.firstKey());
        var study = EIGHT.withScenarios(EIGHT.scenarios().withScenario(first.id(), each -> each.withStates(fewer)));
        assertEquals(
                Optional.of("figure.why.no-state"),
                ScenarioCharts.of(study).obstacle(ChartWish.of(ChartKind.WHY)).map(Sentence::key));
        assertTrue(
                ScenarioCharts.of(study).obstacle(ChartWish.of(ChartKind.WHEEL)).isEmpty());
    }

    @Test
    void basinsAddUpAndTheChosenBearTheirTitles() {
        var rows = figure(ChartKind.BASINS).data().rows();
        long starts = rows.stream().mapToLong(row -> Long.parseLong(row.get(3))).sum();
        assertEquals(6_561, starts);
        assertTrue(rows.stream().anyMatch(row -> row.getFirst().equals("A  Trusted ring")));
    }

    @Test
    void theSimilarityMapKeepsDistancesBetweenTheChosen() {
        var figure = figure(ChartKind.SIMILARITY);
        assertTrue(figure.title().contains("the 4 chosen differ from each other in 5 to 8 drivers"), figure.title());
        assertEquals(4, figure.data().rows().size());
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDo() {
        var plain = ScenarioCharts.of(EIGHT);
        assertEquals(Optional.of(Sentence.of("figure.no.search")), plain.obstacle(ChartWish.of(ChartKind.BASINS)));
        var wish = ChartWish.of(ChartKind.SIMILARITY);
        assertThrows(IllegalArgumentException.class, () -> plain.figure(wish, Language.EN));
        var unchosen = EIGHT.withScenarios(EIGHT.scenarios().withChosen(List.of()));
        assertEquals(
                Optional.of(Sentence.of("figure.no.chosen")),
                ScenarioCharts.of(unchosen).obstacle(ChartWish.of(ChartKind.WHEEL)));
        var unjudged = EIGHT.withScenarios(EIGHT.scenarios().withJudgements(Judgements.NONE));
        assertEquals(
                Optional.of(Sentence.of("figure.no.judgements")),
                ScenarioCharts.of(unjudged).obstacle(ChartWish.of(ChartKind.MATRIX)));
        assertEquals(
                Optional.of(Sentence.of("figure.no.criterion", "wheel")),
                CHARTS.obstacle(ChartWish.of(ChartKind.WHEEL).withCriterion(Criterion.INDISPENSABILITY)));
        assertEquals(
                Optional.of(Sentence.of("figure.not.of-scenarios", "map")),
                CHARTS.obstacle(ChartWish.of(ChartKind.MAP)));
    }

    @Test
    void severalJudgesAreJoinedAndCounted() {
        var cell = new Cell(new StateId("d1a"), new StateId("d2a"));
        var judged = EIGHT.scenarios()
                .judgements()
                .with(cell, new JudgeId("E01"), Judgement.of(3))
                .with(cell, new JudgeId("E02"), Judgement.of(-1));
        var study = EIGHT.withScenarios(EIGHT.scenarios().withJudgements(judged));
        var figure = ScenarioCharts.of(study).figure(ChartWish.of(ChartKind.MATRIX), Language.EN);
        assertEquals(
                List.of("1", "3", "-1", "3"), figure.data().rows().getFirst().subList(4, 8));
        assertTrue(figure.notes().contains("Judgement of the group and of 2 single people, not a measurement."));
        var alone = judged.of(new JudgeId("E01"));
        var byOne = EIGHT.withScenarios(EIGHT.scenarios().withJudgements(alone));
        assertTrue(ScenarioCharts.of(byOne)
                .figure(ChartWish.of(ChartKind.MATRIX), Language.EN)
                .notes()
                .contains("Judgement of one person, not a measurement."));
    }

    @Test
    void aMatrixOfTooManyDriversIsRefusedInWords() {
        var study = FutureStudies.study(31, 1);
        assertEquals(
                Optional.of(Sentence.of("figure.matrix.many", 31, 30)),
                ScenarioCharts.of(study).obstacle(ChartWish.of(ChartKind.MATRIX)));
    }
}
