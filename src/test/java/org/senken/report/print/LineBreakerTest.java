package org.senken.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.technology.Language;

class LineBreakerTest {
    private static final Look LOOK = Look.plain(10);
    private static final String JAPANESE =
            "デュアルユース・リスク（軍事転用・悪用・流出のおそれ）については、「高い＝保全措置が必要」とし、キャッシュフロー、" + "ｾﾝｻｰ、サーバー等の例を挙げた。優位性は50％、〃、々（人々）…等である！";
    private static PrintType type;

    @BeforeAll
    static void readTheTypeface() throws IOException {
        type = PrintType.of(new byte[] {1});
    }

    private static List<TextLine> lines(String text, Language language, double width) {
        return new LineBreaker(type, language)
                .lines(List.of(new Span(text, LOOK)), Map.of(), LineBreaker.Setting.ragged(width));
    }

    private static String words(TextLine line) {
        return line.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<String> words(List<TextLine> lines) {
        return lines.stream().map(LineBreakerTest::words).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 73, 88, 101, 120, 147, 200})
    void noJapaneseLineBeginsOrEndsWithWhatMustNot(int width) {
        var lines = words(lines(JAPANESE, Language.JA, width));
        assertEquals(JAPANESE, String.join("", lines));
        for (var line : lines.subList(1, lines.size())) {
            assertEquals(-1, "、。・！」）ーァィゥェォッャュョｰ々…％".indexOf(line.charAt(0)), line);
        }
        for (var line : lines) {
            assertEquals(-1, "「（".indexOf(line.charAt(line.length() - 1)), line);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 90, 161, 300})
    void noLineIsWiderThanItsWidthAndNothingIsLost(int width) {
        var text = "Two members hold that indispensability in quantum science is rated too low; " + JAPANESE;
        var lines = lines(text, Language.EN, width);
        for (var line : lines) {
            assertTrue(line.width() <= width + 0.01, words(line));
            assertEquals(type.width(words(line), LOOK), line.width(), 0.01);
        }
        assertEquals(text.replace(" ", ""), String.join("", words(lines)).replace(" ", ""));
    }

    @Test
    void englishIsBrokenBetweenWords() {
        assertEquals(
                List.of("Agreement is", "not correctness"),
                words(lines("Agreement is not correctness", Language.EN, 75)));
    }

    @Test
    void aWordWiderThanTheLineIsCutBetweenWholeCharacters() {
        var lines = words(lines("𠮷".repeat(9), Language.JA, 35));
        assertEquals(List.of("𠮷𠮷𠮷", "𠮷𠮷𠮷", "𠮷𠮷𠮷"), lines);
        assertEquals(List.of("w", "w", "w"), words(lines("www", Language.EN, 1)));
    }

    @Test
    void aLineEndInTheTextEndsTheLine() {
        assertEquals(List.of("a", "", "b"), words(lines("a\n\nb", Language.EN, 100)));
        assertEquals(List.of(TextLine.EMPTY), lines("", Language.EN, 100));
    }

    @Test
    void whatTheTypefaceLacksIsShownAsPrintersDo() {
        assertEquals(List.of("﨑髙𠮷ﾊﾝ〓"), words(lines("﨑髙𠮷ﾊﾝ👩\u200D", Language.JA, 200)));
    }

    @Test
    void justifiedLinesFillTheirWidthExceptTheLast() {
        var text = "専門家の判断は測定値ではない。Senkenによる調査、四分位範囲が5の線をまたぐ領域については位置づけが未確定である。";
        var lines = new LineBreaker(type, Language.JA)
                .lines(List.of(new Span(text, LOOK)), Map.of(), new LineBreaker.Setting(143, 10, true));
        for (int i = 0; i < lines.size() - 1; i++) {
            var words = words(lines.get(i));
            double gaps = words.codePointCount(0, words.length()) - 1;
            assertEquals(
                    i == 0 ? 133 : 143,
                    lines.get(i).width() + gaps * lines.get(i).spacing(),
                    0.01);
        }
        assertEquals(0, lines.getLast().spacing());
    }

    @Test
    void aHundredThousandLettersTakeNoTimeToSpeakOf() {
        var text = "長い段落であり、".repeat(12_500);
        var lines = lines(text, Language.JA, 450);
        assertEquals(
                text.length(),
                lines.stream().mapToInt(line -> words(line).length()).sum());
    }
}
