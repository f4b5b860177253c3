package org.senken.report.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Column;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.Paragraph;
import org.senken.report.document.SampleDocument;
import org.senken.report.document.TableBlock;

class WebReportTest {
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private static String page(Document document) throws ReportException {
        return new String(WebReport.bytes(document, Path.of("x.html"), Progress.NONE), StandardCharsets.UTF_8);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(each -> each.group(1)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void thePageLoadsNothingFromElsewhere(Language language) throws Exception {
        var page = page(SampleDocument.in(language));
        var outside = found(Pattern.compile("(?:src|href|url)\\s*[=(]\\s*[\"']?((?:https?:)?//[^\"')]*)"), page);
        assertEquals(List.of("https://www.cao.go.jp/"), outside);
        assertTrue(page.contains("default-src &#39;none&#39;"));
        assertTrue(page.contains("<html lang=\"" + language.code() + "\">"));
    }

    @Test
    void thePolicyLetsExactlyTheScriptAndTheStyleOfTheFileIn() throws Exception {
        var page = page(SampleDocument.in(Language.EN));
        for (var element : List.of("style", "script")) {
            var content = found(Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL), page);
            assertEquals(1, content.size());
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(content.getFirst().getBytes(StandardCharsets.UTF_8));
            assertTrue(page.contains(
                    element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;"));
        }
        assertFalse(page.contains(" style=\""), "an attribute that the policy refuses");
    }

    @ParameterizedTest
    @EnumSource
    void noTwoElementsShareAnIdAndEveryInnerLinkLeadsSomewhere(Language language) throws Exception {
        var page = page(SampleDocument.in(language));
        var ids = found(ID, page);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (var target : found(Pattern.compile("(?:href=\"|url\\()#([^\")]*)"), page)) {
            assertTrue(ids.contains(target), target);
        }
        for (var words : found(Pattern.compile("aria-labelledby=\"([^\"]*)\""), page)) {
            assertTrue(ids.containsAll(List.of(words.split(" "))), words);
        }
    }

    @Test
    void twoFiguresOfOneKindDoNotShareIds() throws Exception {
        var map = SampleDocument.map(Language.JA);
        var page = page(
                SampleDocument.of(Language.JA, FigureBlock.of("one", map, "", ""), FigureBlock.of("two", map, "", "")));
        var ids = found(ID, page);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(page.contains("<b>図2</b>"));
    }

    @Test
    void namesOfPeopleNeverBecomeMarkup() throws Exception {
        var evil = "</title><script>alert(1)</script>\"'&";
        var page = page(new Document(
                evil,
                evil,
                Language.EN,
                evil,
                SampleDocument.in(Language.EN).date(),
                SampleDocument.in(Language.EN).numbering(),
                List.of(
                        Heading.section("h", 1, evil),
                        Paragraph.of(evil),
                        new TableBlock(
                                "t",
                                evil,
                                List.of(Column.left(evil)),
                                List.of(List.of(Paragraph.of(evil))),
                                evil,
                                evil),
                        new FigureBlock(
                                "f",
                                SampleDocument.map(Language.EN),
                                SampleDocument.map(Language.EN).size(),
                                evil,
                                evil,
                                evil,
                                evil))));
        assertFalse(page.contains("alert(1)</script>"), "a script came through");
        assertEquals(1, found(Pattern.compile("(<script)"), page).size());
        assertTrue(page.contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"));
    }

    @Test
    void aFigureSaysWhatItShowsAndHoldsRealText() throws Exception {
        var page = page(SampleDocument.in(Language.JA));
        assertTrue(page.contains("<desc id=\"_fig-map-desc\""));
        assertTrue(page.contains("role=\"img\""));
        assertTrue(page.contains(">優位性（グループの中央値）<"));
        assertTrue(page.contains("出典：第2ラウンドの評価票"));
        assertTrue(page.contains("@font-face"));
    }

    @Test
    void staleValuesSaySoInWords() throws Exception {
        var page = page(SampleDocument.in(Language.JA));
        assertTrue(page.contains("data-senken=\"round2.return\">94％［要更新］<"));
        assertTrue(page.contains("data-senken=\"round2.experts\">16名<"));
    }

    @Test
    void aVeryLongParagraphComesThroughWhole() throws Exception {
        var text = "長い段落。".repeat(20_000);
        assertTrue(page(SampleDocument.of(Language.JA, Paragraph.of(text))).contains(text));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        var document = SampleDocument.in(Language.JA);
        var file = folder.resolve("report.html");
        Files.writeString(file, "old");
        WebReport.write(document, file, Progress.NONE);
        assertArrayEquals(WebReport.bytes(document, file, Progress.NONE), Files.readAllBytes(file));
    }

    @Test
    void aPlaceThatTakesNoFileIsSaidInASentence() {
        var gone = folder.resolve("none").resolve("report.html");
        var refused = assertThrows(
                ReportException.class, () -> WebReport.write(SampleDocument.in(Language.EN), gone, Progress.NONE));
        assertEquals(Sentence.of("file.missing", folder.resolve("none")), refused.sentence());
    }

    @Test
    void workThatIsNoLongerWantedLeavesTheOldFile() throws Exception {
        var file = folder.resolve("report.html");
        Files.writeString(file, "old");
        var heard = new ArrayList<Double>();
        assertThrows(
                CancellationException.class,
                () -> WebReport.write(SampleDocument.in(Language.EN), file, share -> {
                    heard.add(share);
                    throw new CancellationException();
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(1, heard.size());
    }
}
