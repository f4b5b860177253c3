package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;

class MapChartTest {

    @Test
    void titleAndSubtitleSayWhoseJudgementItIs() {
        var english = MapChart.figure(TypicalMaps.twenty(), Language.EN);
        assertEquals("Position of 20 technology areas", english.title());
        assertEquals("Japan, as of 2026 · Judgement of 16 experts, not a measurement", english.subtitle());
        var japanese = MapChart.figure(TypicalMaps.twenty(), Language.JA);
        assertEquals("2026年時点の我が国について・専門家16名の判断であり、測定値ではない", japanese.subtitle());
    }

    @Test
    void notesSayWhatTheReaderMustKnow() {
        assertEquals(
                List.of(
                        "第2ラウンド。",
                        "十字は四分位範囲（中央の50％）。5の線は目安。四分位範囲が線をまたぐ領域は位置づけ未確定。",
                        "円の面積は仮想配分の額であり、重要度ではない（合計5,920億円）。",
                        "位置が同じ領域は円を周囲にずらし、短い線で本来の位置を示す。"),
                MapChart.figure(TypicalMaps.twenty(), Language.JA).notes());
    }

    @Test
    void whatWasNotScoredOrAllocatedIsSaidOrLeftOut() {
        assertEquals(
                List.of(
                        "Round 1.",
                        "Crosses: middle half of the votes. Lines at 5 are a reading aid; crosses over a line: position not"
                                + " settled.",
                        "Bubbles with the same position stand around it, each tied to the true point by a short line.",
                        "Too few votes for a group figure: Chemical, biological, radiological and nuclear (CBRN), Advanced"
                                + " materials science.",
                        "Dual-use risk not scored.",
                        "Autonomy not scored."),
                MapChart.figure(TypicalMaps.bare(), Language.EN).notes());
    }

    @Test
    void onePersonIsNeverCalledAGroup() {
        var words = new MapWords(TypicalMaps.onePerson(), Language.EN);
        assertEquals("Superiority (analyst’s assessment)", words.superiority());
        assertEquals("Indispensability (analyst’s assessment)", words.indispensability());
        assertFalse(words.hasCrosses());
        assertEquals(
                "Japan, as of 2026 · Analyst’s assessment (n = 1), not a measurement",
                MapChart.figure(TypicalMaps.onePerson(), Language.EN).subtitle());
    }

    @Test
    void fewVotesAreWrittenBesideTheNameInsteadOfACross() {
        var words = new MapWords(TypicalMaps.bare(), Language.EN);
        var first = TypicalMaps.bare().positions().getFirst();
        assertEquals("Biotech (n = 4)", words.label(first));
        assertFalse(words.hasCross(first));
    }

    @Test
    void theTableSpellsOutAPositionThatIsNotSettled() {
        var table = MapChart.figure(TypicalMaps.twenty(), Language.EN).data();
        assertEquals(
                List.of(
                        "1",
                        "bio",
                        "Biotechnology",
                        "バイオ技術",
                        "5",
                        "4",
                        "5.5",
                        "4.5",
                        "3.5",
                        "5",
                        "5",
                        "4",
                        "16",
                        "30000000000",
                        "Position not settled"),
                table.rows().getFirst());
        assertEquals(20, table.rows().size());
    }

    @Test
    void bubbleAreasAreInProportionToTheAllocation() {
        var bubbles = scene(TypicalMaps.twenty(), 700, 560).bubbles();
        var semiconductors = bubbles.get(4);
        var biotech = bubbles.get(0);
        assertEquals(60_000_000_000L, semiconductors.position().yen());
        assertEquals(30_000_000_000L, biotech.position().yen());
        assertEquals(2, Math.pow(semiconductors.disc().radius() / biotech.disc().radius(), 2), 1e-9);
    }

    @Test
    void bubblesWithTheSameMediansStandApartAroundTheTruePoint() {
        var bubbles = scene(TypicalMaps.twenty(), 700, 560).bubbles();
        var cbrn = bubbles.get(18);
        var bci = bubbles.get(10);
        assertEquals(cbrn.trueX(), bci.trueX());
        assertEquals(cbrn.trueY(), bci.trueY());
        assertTrue(Math.abs(cbrn.disc().x() - bci.disc().x()) > bci.disc().radius());
        assertFalse(bubbles.get(4).isAside());
    }

    @Test
    void everySubjectIsNamedOnTheMapOrInTheKey() {
        for (var language : Language.values()) {
            for (var map : List.of(TypicalMaps.twenty(), TypicalMaps.many(40, 1), TypicalMaps.many(100, 1))) {
                var words = new MapWords(map, language);
                var layout = layout(words, 1000, 740);
                var named = layout.scene().labels().stream()
                        .filter(label -> !label.place().isNumber())
                        .count();
                assertTrue(layout.key().isWhole());
                assertEquals(
                        map.positions().size(), named + layout.key().entries().size());
            }
        }
    }

    @Test
    void theMouseFindsEverySubject() {
        var image = new BufferedImage(700, 560, BufferedImage.TYPE_INT_RGB);
        var info = new ChartRenderingInfo();
        var map = TypicalMaps.twenty();
        MapChart.figure(map, Language.JA)
                .chart(HouseTheme.DARK)
                .draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 700, 560), null, info);
        var found = new HashSet<SubjectId>();
        for (var entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof SubjectEntity pointed) {
                found.add(pointed.subject());
            }
        }
        assertEquals(map.positions().stream().map(Position::subject).collect(Collectors.toSet()), found);
    }

    @Test
    void theAltTextNamesWhoStandsWhere() {
        var text = MapChart.figure(TypicalMaps.twenty(), Language.EN).altText();
        assertTrue(
                text.contains("Partner or watch: Brain-computer interface, Cybersecurity, Hypersonics, CBRN."), text);
    }

    private static MapScene scene(PortfolioMap map, double width, double height) {
        return layout(new MapWords(map, Language.EN), width, height).scene();
    }

    private static MapLayout layout(MapWords words, double width, double height) {
        return MapLayout.of(
                words,
                plot -> new MapWindow(plot, MapWindow.WHOLE, MapWindow.WHOLE),
                HouseTheme.LIGHT,
                new Box(0, 0, width, height));
    }
}
