package org.senken.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.portfolio.model.Item;
import org.senken.core.technology.Text;

class FiscalYearsTest {
    @Test
    void aFiscalYearBeginsInApril() {
        assertEquals(2025, FiscalYears.of(LocalDate.of(2026, 3, 31)));
        assertEquals(2026, FiscalYears.of(LocalDate.of(2026, 4, 1)));
        assertEquals(2026, FiscalYears.of(LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "FY2026, 2026",
        "fy 2026, 2026",
        "令和8年度, 2026",
        "令和８, 2026",
        "R8, 2026",
        "2026年度, 2026",
        "令和元年度, 2019",
        "平成30年度, 2018",
        "H31, 2019",
    })
    void yearsAreReadAsTheyAreTyped(String typed, int year) {
        assertEquals(OptionalInt.of(year), FiscalYears.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "20266", "令和", "令和0", "昭和63", "FY", "2026-2027", "year"})
    void whatIsNoYearIsNotGuessed(String typed) {
        assertEquals(OptionalInt.empty(), FiscalYears.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-2030, 2026, 2030",
        "FY2026–2030, 2026, 2030",
        "FY2026 – FY2030, 2026, 2030",
        "2026–30, 2026, 2030",
        "令和8～12年度, 2026, 2030",
        "令和8年度〜令和12年度, 2026, 2030",
        "平成30～令和2年度, 2018, 2020",
        "R8-12, 2026, 2030",
        "2026, 2026, 2026",
        "2026から2027, 2026, 2027",
        "2030-2026, 2030, 2026",
    })
    void rangesAreReadAsTheyAreTyped(String typed, int first, int last) {
        assertEquals(Optional.of(new Item.Years(first, last)), FiscalYears.parseRange(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "2026-", "-2030", "2026-2028-2030", "soon"})
    void whatIsNoRangeIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), FiscalYears.parseRange(typed));
    }

    @Test
    void rangesAreWrittenSoThatTheyCanBeReadAgain() {
        assertEquals(new Text("FY2026–2030", "令和8～12年度"), FiscalYears.words(new Item.Years(2026, 2030)));
        assertEquals(new Text("FY2018–2020", "平成30～令和2年度"), FiscalYears.words(new Item.Years(2018, 2020)));
        assertEquals(new Text("FY2026", "令和8年度"), FiscalYears.words(new Item.Years(2026, 2026)));
        for (int first = 1995; first < 2040; first++) {
            for (int last = first; last < 2045; last++) {
                var years = new Item.Years(first, last);
                assertEquals(
                        Optional.of(years),
                        FiscalYears.parseRange(FiscalYears.words(years).en()));
                assertEquals(
                        Optional.of(years),
                        FiscalYears.parseRange(FiscalYears.words(years).ja()));
            }
        }
    }
}
