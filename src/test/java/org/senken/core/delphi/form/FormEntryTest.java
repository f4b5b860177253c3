package org.senken.core.delphi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;

class FormEntryTest {
    private static final FormOrder FOUR = Typist.order(2, 2);
    private final Typist typist = new Typist();

    private Answers typed(String keys) {
        return typist.confirm(typist.type(FormEntry.of(FOUR, false), keys)).answers(4);
    }

    @ParameterizedTest
    @CsvSource({
        "1259, 1529, ....",
        "0-/n, -n-n, ....",
        "*.59, n5.9, ....",
        "8+25+191, 8951, 2.1.",
        "１２＋３ー。, 1-2., ..3.",
        "7777+3, 7777, ...3"
    })
    void keysAreTakenDownTheFormAndStoredByPlace(String keys, String scores, String confidences) {
        assertEquals(Answers.parse(scores, confidences), typed(keys));
    }

    @Test
    void spaceAndEnterLeaveARowBlank() {
        assertEquals(Answers.parse("1..2", "...."), typed("1 \n2"));
    }

    @Test
    void backspaceTakesTheRowBeforeBack() {
        assertEquals(Answers.parse("1456", "...."), typed("1\b15\b5\b\b\b1546"));
        var fresh = FormEntry.of(FOUR, false);
        assertEquals(fresh, typist.type(fresh, "\b"));
    }

    @Test
    void backspaceTakesTheConfidenceBackWithItsRow() {
        assertEquals(Answers.parse("2345", "...."), typed("1+3\b2435"));
    }

    @Test
    void onlyAScoreTakesAConfidenceAndOnlyFromOneToThree() {
        var none = typist.type(FormEntry.of(FOUR, false), "0");
        assertEquals(none, typist.type(none, "+"));
        var waits = typist.type(FormEntry.of(FOUR, false), "5+");
        assertEquals(waits, typist.type(waits, "4"));
        assertEquals(waits, typist.type(waits, "0"));
        assertEquals(typist.type(FormEntry.of(FOUR, false), "5"), typist.type(waits, "."));
    }

    @Test
    void aFullFormTakesNoMoreAnswers() {
        var full = typist.type(FormEntry.of(FOUR, false), "1234");
        assertInstanceOf(FormReading.class, full);
        for (var key : List.of("9", "0", "-", "/", ".")) {
            assertEquals(full, typist.type(full, key));
        }
    }

    @Test
    void aFormIsReadBackPageByPageAsOnPaper() {
        var first = (FormReading) typist.type(FormEntry.of(FOUR, false), "12/0");
        assertEquals(1, first.sheet().number());
        assertEquals(
                List.of("A01", "A02"),
                first.lines().stream().map(line -> line.item().code()).toList());
        var second = (FormReading) typist.type(first, "\n");
        assertEquals(2, second.sheet().number());
        assertEquals(first, typist.type(second, "\b"));
        assertInstanceOf(FormConfirmed.class, typist.type(second, "\n"));
    }

    @Test
    void aRowIsTypedAgainWithTheArrowsOfTheKeypad() {
        var read = typist.type(FormEntry.of(FOUR, false), "1234");
        var again = (FormEntry) typist.type(read, "25");
        assertEquals("A02", again.item().code());
        assertEquals(
                Answers.parse("1394", "...."),
                typist.confirm(typist.type(again, "9")).answers(4));
        assertEquals(read, typist.type(read, "222288"));
    }

    @Test
    void anErrorOnTheLastRowIsTakenBackFromTheFirstPage() {
        assertEquals(Answers.parse("1224", "...."), typed("1239\b\b24"));
    }

    @Test
    void aConfirmedFormIsNeverChangedByAKey() {
        var done = typist.confirm(typist.type(FormEntry.of(FOUR, false), "1234"));
        assertEquals(done, typist.type(done, "9\b+\n5"));
    }

    @Test
    void theFormTakesThePlaceOfTheBallotsAnswersAndLeavesItsReasons() {
        var before = new Ballot(new ExpertCode("E07"), Answers.parse("9999", "3333"), Map.of(1, "why"), false);
        var done = typist.confirm(typist.type(FormEntry.of(FOUR, false), "1.3+2/"));
        assertEquals(
                new Ballot(
                        new ExpertCode("E07"),
                        Answers.parse("13.n", ".2.."),
                        Map.of(1, "why"),
                        false,
                        Origin.form("Mori")),
                done.onto(before, "Mori"));
    }

    @Test
    void aFormThatAsksOnlySomeQuestionsTouchesNoOthers() {
        var catalogue = Typist.catalogue(2);
        var order = FormOrder.of(
                Typist.round(catalogue, 2),
                catalogue,
                question -> question.subject().value().equals("area-2"));
        var done = typist.confirm(typist.type(FormEntry.of(order, false), "56"));
        assertEquals(Answers.parse("..56", "...."), done.answers(4));
    }

    @Test
    void nothingThatWasTypedReachesALog() {
        var entry = typist.type(FormEntry.of(FOUR, false), "77");
        assertEquals("2 of 4 typed", entry.toString());
        var read = (FormReading) typist.type(entry, "77");
        assertEquals("4 typed, page 1 is read back", read.toString());
        assertFalse(read.lines().toString().contains("7"));
        assertEquals(
                "[vote at 0, vote at 2, vote at 1, vote at 3]",
                typist.confirm(read).votes().toString());
    }

    @Test
    void aFormThatAsksNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FormEntry.of(new FormOrder(List.of()), false));
    }

    @Test
    void otherKeysMeanNothing() {
        assertEquals(Optional.empty(), FormKey.of('x'));
        assertEquals(Optional.empty(), FormKey.of('\t'));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anyPaperTypedIsTheAnswersOnIt(boolean withConfidences) {
        var chance = new Random(20261122);
        for (int run = 0; run < 200; run++) {
            int areas = 1 + chance.nextInt(45);
            int criteria = 1 + chance.nextInt(4);
            var order = Typist.order(areas, criteria);
            var paper = Typist.anyAnswers(areas * criteria, chance);
            var keys = Typist.keysFor(order, paper, withConfidences);
            var done = typist.confirm(typist.type(FormEntry.of(order, withConfidences), keys));
            assertEquals(paper, done.answers(areas * criteria), keys);
        }
    }

    @Test
    void anyKeysInAnyOrderEndInAFormThatCanBeConfirmed() {
        var chance = new Random(7);
        var keys = "0123456789+-*/.\b\n ";
        for (int run = 0; run < 300; run++) {
            FormStep step = FormEntry.of(FOUR, run % 2 == 0);
            for (int i = 0; i < 60; i++) {
                step = typist.type(step, String.valueOf(keys.charAt(chance.nextInt(keys.length()))));
            }
            for (int i = 0; i < 20; i++) {
                step = step instanceof FormEntry ? typist.type(step, "1") : step;
            }
            assertEquals(4, typist.confirm(step).votes().size());
        }
    }
}
