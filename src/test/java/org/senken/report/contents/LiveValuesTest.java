package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.chart.ChartNeed;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.report.document.StableId;
import org.senken.testkit.TwoRounds;
import org.senken.testkit.TypicalStudies;

/** Values are those of the study, in the language of the edition, and only of closed rounds. */
class LiveValuesTest {
    private static LiveValues of(Results results, Language language) {
        return LiveValues.of(results, CleanStudy.EDITION.withLanguage(language));
    }

    private static String clean(String key, Language language) {
        return of(Results.of(CleanStudy.study()), language).value(key).orElse("none");
    }

    @Test
    void countsDatesAndMediansAreThoseOfTheStudy() {
        assertEquals("5", clean("experts", Language.EN));
        assertEquals("2", clean("subjects", Language.EN));
        assertEquals("1", clean("rounds", Language.EN));
        assertEquals("8", clean("median.alpha.superiority", Language.EN));
        assertEquals("7–8", clean("quartiles.alpha.superiority", Language.EN));
        assertEquals("5", clean("votes.alpha.superiority", Language.EN));
        assertEquals("Alpha", clean("leaders.superiority", Language.EN));
        assertEquals("アルファ", clean("leaders.superiority", Language.JA));
        assertEquals("8", clean("highest.superiority", Language.EN));
        assertEquals("Alpha", clean("quadrant-lead", Language.EN));
        assertEquals("1", clean("quadrant-watch-count", Language.EN));
        assertEquals("2026-11-24", clean("date", Language.EN));
        assertEquals("2026年11月24日", clean("date", Language.JA));
        assertEquals("1.2.3", clean("version", Language.EN));
    }

    @Test
    void japaneseReportsMayCountYearsByEra() {
        var edition = CleanStudy.EDITION.withLanguage(Language.JA).withYears(Edition.Years.ERA);
        assertEquals("令和8年11月24日", edition.day(CleanStudy.TODAY));
        assertEquals("昭和64年1月7日", edition.day(LocalDate.of(1989, 1, 7)));
        assertEquals("2026-11-24", edition.withLanguage(Language.EN).day(CleanStudy.TODAY));
    }

    @Test
    void whatNobodyAskedOrSoughtHasNoValue() {
        for (var key : List.of(
                "median.alpha.dual-use-risk",
                "median.gamma.superiority",
                "median.",
                "budget",
                "core-names",
                "scenarios",
                "riskiest",
                "no-such-thing",
                "leaders.nothing")) {
            assertEquals("none", clean(key, Language.EN), key);
        }
        assertTrue(LiveValues.isKnown("core-names"));
        assertTrue(!LiveValues.isKnown("no-such-thing"));
    }

    @Test
    void aCellWithTooFewVotesHasNoMedian() {
        var values = of(Results.of(TypicalStudies.withClosedRoundOnly()), Language.EN);
        assertEquals(Optional.of("7"), values.value("median.quantum.superiority"));
        // two scores only
        assertEquals(Optional.empty(), values.value("median.hydrogen.superiority"));
    }

    @Test
    void rankingsAndPortfoliosAreKnownOnceTheyWereSought() {
        var study = TwoRounds.twentyAreas();
        var before = of(Results.of(study), Language.EN);
        var after = of(Results.of(study, Set.of(ChartNeed.RANKING), Progress.NONE), Language.EN);
        assertEquals(Optional.empty(), before.value("ranking-first"));
        assertTrue(after.value("ranking-first-three")
                .orElseThrow()
                .contains(after.value("ranking-first").orElseThrow()));
        assertEquals(Optional.of("100,000"), after.value("draws"));
    }

    @Test
    void everyKeyIsNamedOnceAndCanStandInADocument() {
        var keys = LiveValues.keys();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        keys.forEach(key -> assertTrue(StableId.isOne(LiveValues.id(key)) && LiveValues.isKnown(key), key));
        var longest = "median." + "a".repeat(64) + "." + "b".repeat(64);
        assertTrue(StableId.isOne(LiveValues.id(longest)));
        assertTrue(!LiveValues.id(longest).equals(LiveValues.id(longest + "b")));
    }
}
