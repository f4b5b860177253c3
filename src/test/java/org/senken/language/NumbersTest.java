package org.senken.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.Allocation;
import org.senken.core.technology.Language;

class NumbersTest {
    @Test
    void yenHasTheUnitOfEachLanguage() {
        assertEquals("¥500 bn", Numbers.yen(500_000_000_000L, Language.EN));
        assertEquals("5,000億円", Numbers.yen(500_000_000_000L, Language.JA));
        assertEquals("¥2.5 bn", Numbers.yen(2_500_000_000L, Language.EN));
        assertEquals("25億円", Numbers.yen(2_500_000_000L, Language.JA));
        assertEquals("¥1,000,000 bn", Numbers.yen(Allocation.MOST, Language.EN));
        assertEquals("¥0 bn", Numbers.yen(0, Language.EN));
        assertEquals("0.00000001億円", Numbers.yen(1, Language.JA));
    }

    @Test
    void whatIsTypedIsReadInTheUnitOfTheLanguage() {
        assertEquals(Optional.of(2_500_000_000L), Numbers.parseYen("2.5", Language.EN));
        assertEquals(Optional.of(250_000_000L), Numbers.parseYen("2.5", Language.JA));
        assertEquals(Optional.of(1_250_000_000_000L), Numbers.parseYen(" 1,250 ", Language.EN));
        assertEquals(Optional.of(125_000_000_000L), Numbers.parseYen("１，２５０", Language.JA));
        assertEquals(Optional.of(150_000_000L), Numbers.parseYen("１．５", Language.JA));
        assertEquals(Optional.of(0L), Numbers.parseYen("0", Language.EN));
        assertEquals(Optional.of(Allocation.MOST), Numbers.parseYen("1,000,000", Language.EN));
    }

    @Test
    void whatIsNoAmountIsNone() {
        for (var typed : List.of(
                "", " ", "x", "-1", "－１", "1.0000000001", "1,000,001", "1e999999999", "1e-999999999", "NaN", "1 2")) {
            assertEquals(Optional.empty(), Numbers.parseYen(typed, Language.EN), typed);
        }
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        for (var language : Language.values()) {
            for (long yen : new long[] {0, 1, 123_456_789_012L, 25_000_000_000L, Allocation.MOST}) {
                assertEquals(Optional.of(yen), Numbers.parseYen(Numbers.yenInUnit(yen, language), language));
            }
        }
    }

    @Test
    void decimalsAreAsManyAsSaySomething() {
        assertEquals("6", Numbers.decimal(6));
        assertEquals("5.25", Numbers.decimal(5.25));
        assertEquals("6.5", Numbers.decimal(6.50));
        assertEquals("10", Numbers.decimal(10));
        assertEquals("0", Numbers.decimal(0));
        assertEquals("0", Numbers.decimal(-0.001));
        assertEquals("5.68", Numbers.decimal(5.675));
        assertEquals("–", Numbers.decimal(Double.NaN));
    }

    @Test
    void wholeNumbersAreSeparatedByThousands() {
        assertEquals("11,273,000", Numbers.whole(11_273_000));
        assertEquals("-1,000", Numbers.whole(-1000));
        assertEquals("999", Numbers.whole(999));
    }
}
