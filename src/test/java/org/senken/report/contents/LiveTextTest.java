package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.report.document.LiveValue;

/** Values in sentences are found, printed as they are now, and say when they are out of date. */
class LiveTextTest {
    private final LiveValues values = LiveValues.of(Results.of(CleanStudy.study()), CleanStudy.EDITION);

    @Test
    void wordsAndValuesArePartedInTheirOrder() {
        assertEquals(
                List.of(
                        new LiveText.Value("experts", Optional.of("4")),
                        new LiveText.Words(" experts, "),
                        new LiveText.Value("rounds", Optional.empty()),
                        new LiveText.Words(" round")),
                LiveText.parse("[[experts|4]] experts, [[rounds]] round").parts());
    }

    @Test
    void aValueIsPrintedAsItIsNow() {
        var text = LiveText.parse("[[experts|4]] experts, [[rounds]] round");
        assertEquals("5 experts, 1 round", text.text(values));
    }

    @Test
    void whatDiffersFromTheWrittenValueIsStale() {
        var text = LiveText.parse("[[experts|4]] experts, [[rounds|1]] round, [[criteria]]");
        assertEquals(List.of(new LiveText.Stale("experts", "4", "5")), text.stale(values));
        var marked = text.runs(values).stream()
                .filter(LiveValue.class::isInstance)
                .map(LiveValue.class::cast)
                .filter(LiveValue::isStale)
                .toList();
        assertEquals(List.of("5"), marked.stream().map(LiveValue::text).toList());
    }

    @Test
    void acceptedValuesAreNoLongerStale() {
        var accepted = LiveText.parse("[[experts|4]] experts on [[criteria]]").accepted(values);
        assertEquals("[[experts|5]] experts on [[criteria|Superiority, Indispensability]]", accepted);
        assertEquals(List.of(), LiveText.parse(accepted).stale(values));
        assertEquals(accepted, LiveText.parse(accepted).accepted(values));
    }

    @Test
    void aValueTheStudyNoLongerHasKeepsWhatWasWritten() {
        var text = LiveText.parse("The core: [[core-names|Alpha]].");
        assertEquals("The core: Alpha.", text.text(values));
        assertEquals(List.of(new LiveText.Stale("core-names", "Alpha", "")), text.stale(values));
        assertEquals("The core: [[core-names|Alpha]].", text.accepted(values));
        assertFalse(text.isWaiting(values), "somebody wrote a value down");
        assertTrue(LiveText.parse("The core: [[core-names]].").isWaiting(values));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[[",
                "]]",
                "[[]]",
                "[[Experts]]",
                "[[experts",
                "[[experts|a[[b]]",
                "[ [experts]]",
                "[[9lives|1]]"
            })
    void bracketsThatHoldNoValueAreWords(String text) {
        assertEquals(
                List.of(),
                LiveText.parse(text).stale(values).stream()
                        .map(LiveText.Stale::key)
                        .filter(each -> !each.equals("b"))
                        .toList());
        var known = LiveText.parse(text).keys();
        assertTrue(known.isEmpty() || known.equals(List.of("b")), known.toString());
        if (known.isEmpty()) {
            assertEquals(text, LiveText.parse(text).text(values));
            assertEquals(text, LiveText.parse(text).accepted(values));
        }
    }

    @Test
    void everyTextReadsTheSameAfterItsValuesAreAccepted() {
        for (var text :
                List.of("[[title]] of [[date]]", "a [[leaders.superiority|x]] b", "[[median.alpha.superiority]]")) {
            var parsed = LiveText.parse(text);
            assertEquals(
                    parsed.text(values), LiveText.parse(parsed.accepted(values)).text(values));
        }
    }

    @Test
    void valuesWithoutAWrittenOneAreKeptAndOldOnesStay() {
        var kept =
                LiveText.parse("[[experts]] of [[experts|4]], [[no-such-key]]").kept(values);
        assertEquals("[[experts|5]] of [[experts|4]], [[no-such-key]]", kept);
        assertEquals(kept, LiveText.parse(kept).kept(values));
    }
}
