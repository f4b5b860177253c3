package org.senken.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @Test
    void controlCharactersGoAndLineEndsStay() {
        assertEquals("ab c\nd\ne\nf\ng", CleanText.lines("a\u0000\u0007b\tc\r\nd\re\u0085f\u2028g\u009F"));
    }

    @Test
    void marksThatTurnTheDirectionOfWritingGo() {
        assertEquals("gpj.exe", CleanText.lines("\u202Egpj\u202C.\u200F\u2067exe\u2069\u061C"));
    }

    @Test
    void halvesOfCharactersAndWhatIsNoCharacterAreReplacedOrGo() {
        assertEquals("a\uFFFDb\uFFFD", CleanText.lines("a\uD842b\uDFB7"));
        assertEquals("ab", CleanText.lines("\uFEFFa\uFFFE\uFFFFb\uFDD0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"﨑山 髙子（𠮷野家）", "ﾊﾝｶｸ ｶﾞ", "葛\uDB40\uDD00城", "👩\u200D🔬", "=HYPERLINK(\"x\")", "<b>&amp;</b>"})
    void whatNamesAreWrittenWithStays(String name) {
        assertEquals(name, CleanText.lines(name));
    }

    @Test
    void aLineHasNoLineEnds() {
        assertEquals("a b", CleanText.line(" a\nb \r\n"));
    }

    @Test
    void whateverComesInWhatGoesOutFitsIntoXml() {
        var all = new StringBuilder();
        for (int i = 0; i <= Character.MAX_CODE_POINT; i++) {
            all.appendCodePoint(i).append('-');
        }
        assertTrue(CleanText.lines(all.toString())
                .codePoints()
                .allMatch(each -> each == '\n'
                        || (each >= 0x20 && each <= 0xD7FF)
                        || (each >= 0xE000 && each <= 0xFFFD)
                        || each >= 0x10000));
    }
}
