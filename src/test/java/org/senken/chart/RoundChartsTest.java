package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.delphi.Sector;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.testkit.ThreeScenarios;
import org.senken.testkit.TwoRounds;

class RoundChartsTest {
    private static final Study TWENTY = ThreeScenarios.added(TwoRounds.twentyAreas());
    private static final RoundCharts CHARTS = RoundCharts.latest(TWENTY).orElseThrow();

    private static Figure figure(ChartKind kind) {
        return CHARTS.figure(ChartWish.of(kind), Language.EN);
    }

    private static List<ChartKind> pictures() {
        return ChartKind.ofVotes().stream()
                .filter(kind -> kind != ChartKind.MAP)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyFigureSaysWhoseJudgementItIsAndOnWhichRoundItRests(ChartKind kind) {
        var notes = figure(kind).notes();
        assertEquals("Round 2.", notes.getFirst());
        assertTrue(notes.contains("Judgement of 16 experts, not a measurement."));
        assertTrue(
                figure(kind).subtitle().endsWith("Japan, as of 2026"),
                figure(kind).subtitle());
        assertTrue(CHARTS.figure(ChartWish.of(kind), Language.JA).notes().contains("専門家16名の判断であり、測定値ではない。"));
    }

    @Test
    void printedAcrossAPageTheSmallestTypeHasNinePoints() {
        for (var kind : ChartKind.ofVotes()) {
            if (kind != ChartKind.MAP) {
                var size = figure(kind).size();
                assertEquals(190, size.width(), 1e-9);
                assertTrue(Paper.PAGE.type(size.inPoints().getWidth()).small().getSize2D() >= 9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theMouseFindsSubjectsAndDarkIsDark(ChartKind kind) {
        var image = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
        var info = new ChartRenderingInfo();
        figure(kind)
                .chart(HouseTheme.DARK)
                .draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 900, 640), null, info);
        assertFalse(info.getEntityCollection().getEntities().isEmpty());
        assertEquals(HouseTheme.DARK.background(), new Color(image.getRGB(2, 2)));
    }

    @Test
    void theHeatMapPointsAtEverySubject() {
        var info = new ChartRenderingInfo();
        var image = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
        figure(ChartKind.HEATMAP)
                .chart(HouseTheme.LIGHT)
                .draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 900, 640), null, info);
        var found = new HashSet<SubjectId>();
        for (var entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof SubjectEntity pointed) {
                found.add(pointed.subject());
            }
        }
        assertEquals(TWENTY.catalogue().areas().stream().map(area -> area.id()).collect(Collectors.toSet()), found);
    }

    @Test
    void aCellWithTwoVotesShowsNeitherVotesNorMedianInTheTable() {
        var row = row(figure(ChartKind.DISTRIBUTION), "advanced-computing");
        assertEquals(List.of("", "", "", "", "", "", "", "", ""), row.subList(6, 15));
        assertEquals(List.of("2", "", "", "", "", "", "too few votes"), drop(row, 16, 17, 18));
    }

    /** The row from the number of votes on, without the columns named. */
    private static List<String> drop(List<String> row, int... columns) {
        return IntStream.range(15, row.size())
                .filter(column -> Arrays.stream(columns).noneMatch(each -> each == column))
                .mapToObj(row::get)
                .toList();
    }

    private static List<String> row(Figure figure, String subject) {
        return figure.data().rows().stream()
                .filter(row -> row.get(1).equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movementShowsTheCellsAskedAgainAloneAndTheLargestMoveFirst() {
        var rows = figure(ChartKind.MOVEMENT).data().rows();
        assertEquals(TWENTY.round(2).orElseThrow().questions().size(), rows.size());
        var sizes = rows.stream()
                .map(row -> Math.abs(Double.parseDouble(row.get(8)) - Double.parseDouble(row.get(7))))
                .toList();
        assertEquals(sizes.stream().sorted(Comparator.reverseOrder()).toList(), sizes);
        for (var row : rows) {
            int same = Integer.parseInt(row.get(9)) + Integer.parseInt(row.get(10)) + Integer.parseInt(row.get(11));
            assertTrue(same > 0 && same <= 14, row.toString());
        }
    }

    @Test
    void aRoundWithoutAnEarlierOneHasNoMovement() {
        var first = RoundCharts.upTo(TWENTY, 1).orElseThrow();
        var wish = ChartWish.of(ChartKind.MOVEMENT);
        assertEquals(Optional.of(Sentence.of("round.no.earlier", 1)), first.obstacle(wish));
        assertThrows(IllegalArgumentException.class, () -> first.figure(wish, Language.EN));
    }

    @Test
    void smallSectorsAndThoseSubtractionWouldRevealAreLeftOut() {
        var results = new RoundResults(TWENTY, TWENTY.latestVotes().orElseThrow());
        for (var cell : results.cells()) {
            var row = new SectorRow(cell, results.bySector(cell));
            row.shown().values().forEach(group -> assertTrue(group.n() >= 4));
            int shown =
                    row.shown().values().stream().mapToInt(group -> group.n()).sum();
            int hidden = cell.figures().n() - shown;
            assertTrue(row.shown().isEmpty() || hidden == 0 || hidden >= 4, cell.toString());
            assertFalse(row.shown().containsKey(Sector.GOVERNMENT));
        }
    }

    @Test
    void onePersonIsNeverAGroup() {
        var alone = RoundCharts.latest(TwoRounds.onePerson()).orElseThrow();
        var figure = alone.figure(ChartWish.of(ChartKind.HEATMAP), Language.EN);
        assertTrue(figure.notes().contains("Analyst’s assessment (n = 1), not a measurement."));
        assertEquals("One analyst’s scores on every criterion", figure.title());
        for (var kind : List.of(ChartKind.SECTORS, ChartKind.CONSENSUS)) {
            assertEquals(Optional.of(Sentence.of("round.no.group")), alone.obstacle(ChartWish.of(kind)));
        }
    }

    @Test
    void aCriterionThatWasNotAskedIsAnObstacle() {
        var wish = ChartWish.of(ChartKind.SECTORS).withCriterion(Criterion.AUTONOMY);
        assertEquals(
                Optional.of(Sentence.of(
                        "round.no.criterion", 2, "autonomy", "superiority, indispensability, dual-use-risk")),
                CHARTS.obstacle(wish));
        assertEquals(
                Optional.of(Sentence.of("round.no.choice", "map")),
                CHARTS.obstacle(ChartWish.of(ChartKind.MAP).withCriterion(new CriterionId("superiority"))));
    }

    @Test
    void namesOnTheAgreementPictureNeverOverlap() {
        var results = new RoundResults(TWENTY, TWENTY.latestVotes().orElseThrow());
        for (var language : Language.values()) {
            var words = new RoundWords(results, language);
            var cells = results.cells(TWENTY.criteria().getFirst()).stream()
                    .filter(cell -> cell.figures().n() >= 5)
                    .toList();
            var scene = ConsensusScene.of(
                    cells, cells, words::label, axes -> List.of(), words, new Type(10.4), new Box(0, 0, 520, 320));
            var boxes = scene.labels().values().stream()
                    .map(label -> label.place().box())
                    .toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertFalse(boxes.get(i).overlaps(boxes.get(k)));
                }
            }
            assertTrue(scene.key().isWhole());
            assertEquals(cells.size(), scene.labels().size());
        }
    }

    @Test
    void rowsFillTheirBoxWithoutOverlapEvenWhereItIsTooLow() {
        var names = List.of(
                Rows.Name.of(new SubjectId("a"), "A very long name that needs several lines of a narrow column"),
                Rows.Name.of(new SubjectId("b"), "Short").withAside("aside"));
        var rows = new Rows(names, Language.EN).in(new Box(0, 0, 200, 20), new Type(10), 80);
        assertEquals(20, rows.getLast().box().bottom(), 1e-9);
        assertEquals(rows.getFirst().box().bottom(), rows.getLast().box().y(), 1e-9);
        assertEquals(1, rows.getFirst().lines().size());
        assertTrue(rows.getFirst().lines().getFirst().endsWith("…"));
    }
}
