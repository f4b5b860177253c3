package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

class DecisionSheetTest {
    private static final Decision DECISION = new Decision(
            3,
            new Text("First proposal", "第1次案"),
            LocalDate.of(2026, 11, 22),
            Map.of(
                    new ItemId("a"), new Text("Quantum sensing", "量子センシング"),
                    new ItemId("b"), new Text("Seabed robots", "海底ロボット")),
            250_000_000_000L,
            12_000_000_000L,
            Text.only(Language.EN, "It fits the budget."),
            new Text("Round 2.\nthe budget of ¥250 bn", "第2ラウンド。\n予算2,500億円"));

    @Test
    void everythingThatWasDecidedStandsInTheTable() {
        var figure = DecisionSheet.figure(DECISION, Language.EN);
        assertEquals("decision-3", figure.kind());
        assertEquals("Decision 3: First proposal", figure.title());
        assertEquals("2026-11-22 · ¥12 bn · budget ¥250 bn", figure.subtitle());
        assertEquals(
                List.of(
                        List.of("Reason", "It fits the budget."),
                        List.of("Items, as they were called then", "Quantum sensing"),
                        List.of("Items, as they were called then", "Seabed robots"),
                        List.of("What it rested on", "Round 2."),
                        List.of("What it rested on", "the budget of ¥250 bn")),
                figure.data().rows());
    }

    @Test
    void allWordsArePaintedOnThePageAndNoneOverOthers() {
        for (var language : Language.values()) {
            var figure = DecisionSheet.figure(DECISION, language);
            WordRecorder.checkApart(figure, figure.size());
            var words = WordRecorder.words(figure, figure.size()).stream()
                    .map(WordRecorder.Word::text)
                    .toList();
            figure.data().rows().forEach(row -> assertTrue(words.contains(row.get(1)), row.get(1) + " in " + words));
        }
    }

    @Test
    void whatIsMissingInALanguageStandsInTheOther() {
        var figure = DecisionSheet.figure(DECISION, Language.JA);
        assertEquals("決定3：第1次案", figure.title());
        assertEquals("It fits the budget.", figure.data().rows().getFirst().get(1));
        assertEquals("2026年11月22日・120億円・予算2,500億円", figure.subtitle());
    }
}
