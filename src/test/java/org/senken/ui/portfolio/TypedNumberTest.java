package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "１２|12",
                "12.5|12.5",
                "１２．５|12.5",
                "12,5|12.5",
                "0,125|0.125",
                "30 %|30",
                "３０％|30",
                "007|7"
            })
    void numbersAreReadAsTheyAreTyped(String typed, double number) {
        assertEquals(number, TypedNumber.of(typed, 0, 100).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-1", "101", "1,500", "1.2.3", "1e1", "NaN", "٣"})
    void whatIsNoneIsNotGuessed(String typed) {
        assertTrue(TypedNumber.of(typed, 0, 100).isEmpty(), typed);
    }
}
