package org.senken.store.exchange.scw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.scenario.Coverage;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.CrossImpactFile;
import org.senken.editing.InvalidInputException;
import org.senken.language.Messages;
import org.senken.testkit.PublishedMatrices;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

class ScwFileTest {
    /** Two drivers of two states; sections in between are empty, as simple writers leave them. */
    private static final String SMALL = """
            $ ScenarioWizard 4.0
            small.scw
            &Prices
             -Low
             -High
            &Trade
             -Open
             -Closed
            #
            #
            #
            #
            #
            0,0,1,-1
            0,0,-2,2
            0,0,0,0
            0,0,0,0
            #
            """;

    private static final int STRONGEST = 1000;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("x.scw");
    }

    private CrossImpactFile read(String text) throws IOException, InvalidInputException {
        Files.writeString(file, text, UTF_8);
        return ScwFile.read(file, STRONGEST);
    }

    private static List<String> names(CrossImpactFile found) {
        return found.drivers().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.name()), each.states().stream().map(state -> state.name())))
                .map(name -> name.in(Language.EN))
                .toList();
    }

    private static int[][] cells(CrossImpactFile found) {
        int states = found.matrix().states();
        var cells = new int[states][states];
        for (int row = 0; row < states; row++) {
            for (int column = 0; column < states; column++) {
                cells[row][column] = found.matrix().at(row, column);
            }
        }
        return cells;
    }

    @Test
    void driversStatesAndMatrixAreReadWithIdsThatCount() throws IOException, InvalidInputException {
        var found = read(SMALL);
        assertEquals(List.of("Prices", "Low", "High", "Trade", "Open", "Closed"), names(found));
        assertEquals(
                List.of("D1", "D2"),
                found.drivers().stream().map(each -> each.id().value()).toList());
        assertEquals("D2.1", found.drivers().getLast().states().getFirst().id().value());
        assertArrayEquals(new int[][] {{0, 0, 1, -1}, {0, 0, -2, 2}, {0, 0, 0, 0}, {0, 0, 0, 0}}, cells(found));
        assertEquals(List.of(), found.remarks());
    }

    @Test
    void thePublishedProjectIsRead() throws IOException, InvalidInputException {
        var found = read(PublishedMatrices.SOMEWHERELAND.scw());
        assertEquals(6, found.drivers().size());
        assertEquals(17, found.matrix().states());
        // row A2 on B3, and row F3 on E1, of the manual's figure
        assertEquals(-3, found.matrix().at(1, 5));
        assertEquals(2, found.matrix().at(16, 11));
    }

    @Test
    void linesMayEndInAnyWayAndTheHeadingMayBeLeftOut() throws IOException, InvalidInputException {
        var plain = cells(read(SMALL));
        for (var text : List.of(
                SMALL.replace("\n", "\r\n"),
                SMALL.replace("\n", "\r"),
                "\uFEFF" + SMALL,
                SMALL.substring(SMALL.indexOf('&')),
                SMALL.replace("small.scw", "#1 & co.scw"),
                SMALL.replace("small.scw", "-small.scw"),
                SMALL.stripTrailing().replaceAll("\n#$", ""),
                SMALL.replace(",", " ,\t ").replace("\n", "  \n\n"),
                SMALL.replace("1,-1", "+1,−1"))) {
            assertArrayEquals(plain, cells(read(text)), text);
        }
    }

    @Test
    void shortNamesAndColoursArePassedOverWhateverTheyAre() throws IOException, InvalidInputException {
        var found = read(SMALL.replaceFirst("#\n#\n#\n#\n#\n", "#\n&P\n #1\n H\n&T\n -O\n &C\n#\n#\nFF00FF\n#\n#\n"));
        assertArrayEquals(cells(read(SMALL)), cells(found));
    }

    @Test
    void blankAndEqualNamesAreTaken() throws IOException, InvalidInputException {
        var found =
                read(SMALL.replace("&Trade", "&Prices").replace(" -Open", " -").replace("-Closed", "-Low"));
        assertEquals(List.of("Prices", "Low", "High", "Prices", "", "Low"), names(found));
    }

    @Test
    void windowsTextIsReadAndSoIsUnicode() throws IOException, InvalidInputException {
        Files.write(file, SMALL.replace("Low", "Schwäche – “gering”").getBytes(Charset.forName("windows-1252")));
        assertEquals("Schwäche – “gering”", names(ScwFile.read(file, STRONGEST)).get(1));
        assertEquals("Schwäche", names(read(SMALL.replace("Low", "Schwäche"))).get(1));
    }

    @Test
    void aNameGoesToTheLanguageItIsIn() throws IOException, InvalidInputException {
        var drivers = read(SMALL.replace("Prices", "物価").replace("-Low", "-S1")).drivers();
        assertEquals(new Text("", "物価"), drivers.getFirst().name());
        assertEquals(
                new Text("S1", "S1"), drivers.getFirst().states().getFirst().name());
        assertEquals(new Text("Trade", ""), drivers.getLast().name());
    }

    @Test
    void descriptionsBecomeNotesWhereItIsCertainWhatTheyAreAbout() throws IOException, InvalidInputException {
        var pairs = "#  -> \n\"\"\n".repeat(3);
        var whole = SMALL + "# 0-0\n\"Of 2026.\nA draft.\"\n# \n\"\"\n# \n\"World trade\"\n" + pairs;
        var found = read(whole + "#  -> \n\"Why\"\n#\n#\n");
        assertEquals(new Text("Of 2026.\nA draft.", ""), found.note());
        assertEquals(Text.EMPTY, found.drivers().getFirst().note());
        assertEquals(new Text("World trade", ""), found.drivers().getLast().note());
        assertEquals(List.of(Sentence.of("scw.remark.texts", 1L)), found.remarks());
        var part = read(SMALL + "# 0-0\n\"Of 2026.\"\n# \n\"\"\n");
        assertEquals(Text.EMPTY, part.note());
        assertEquals(List.of(Sentence.of("scw.remark.texts", 1L)), part.remarks());
    }

    @Test
    void ownBlocksAndStrongInfluencesAreTakenAndRemarkedOn() throws IOException, InvalidInputException {
        var found = read(SMALL.replace("0,0,1,-1", "5,0,1,-1").replace("-2,2", "-4,2"));
        assertTrue(found.drivers().getFirst().holdsItself());
        assertFalse(found.drivers().getLast().holdsItself());
        assertEquals(
                List.of(Sentence.of("scw.remark.own", 1, "Prices"), Sentence.of("scw.remark.beyond", 2, 3, 5)),
                found.remarks());
        var scenarios = found.scenarios();
        assertEquals(10, CrossImpact.matrix(scenarios).at(0, 0));
    }

    @Test
    void inAStudyABlockOfZerosIsALinkThatDoesNotActAndAllIsJudged() throws IOException, InvalidInputException {
        var scenarios = read(SMALL).scenarios();
        var prices = new DriverId("D1");
        var trade = new DriverId("D2");
        assertTrue(scenarios.isOff(new Link(trade, prices)));
        assertFalse(scenarios.isOff(new Link(prices, trade)));
        assertEquals(4, scenarios.judgements().cells().size());
        assertEquals(new Coverage(8, 8), Coverage.of(scenarios));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1,-1\\n0|1,x\\n0|14:7|"x" is not a whole number
            1,-1\\n0|1,1.5\\n0|14:7|"1.5" is not a whole number. Multiply
            1,-1\\n0|1,0,5\\n0|14:9|more than 4 values
            1,-1\\n0|1, \\n0|14:7|The value is missing
            1,-1\\n0|1\\n0|14:6|The row has 3 values; 4 are needed
            1,-1\\n0|1,-1001\\n0|14:7|-1001 is too large
            1,-1\\n0|1,99999999999\\n0|14:7|is too large
            0,0,0,0\\n#|#|17:1|The matrix ends after 3 of 4 rows
            0,0,0,0\\n#|0,0,0,0\\n0,0,0,0\\n#|18:1|more than 4 rows
            0,0,1,-1|0;0;1;-1|14:1|is not a whole number
            &Trade\\n -Open\\n -Closed|&Trade|6:1|The driver "Trade" has no states
            &Trade|&Empty\\n&Trade|6:1|The driver "Empty" has no states
            &Trade|Trade|6:1|A line here begins with
            &Prices\\n -Low| -Low\\n&Prices|3:1|stands before any driver
            -High|-Hi\\tgh\\u0001|5:8|control characters
            #\\n#\\n#\\n#\\n#\\n|#\\n#\\n#\\n|15:1|section 4 is not closed
            """)
    void whatIsWrongIsSaidWithItsPlace(String good, String bad, String place, String sentence) throws IOException {
        var text = SMALL.replaceFirst(Pattern.quote(unescaped(good)), unescaped(bad));
        assertFalse(text.equals(SMALL));
        refused(text.getBytes(UTF_8), place, sentence);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");
    }

    private void refused(byte[] content, String place, String sentence) throws IOException {
        Files.write(file, content);
        var refused = assertThrows(InvalidInputException.class, () -> ScwFile.read(file, STRONGEST));
        var english = Messages.in(Language.EN).get(refused.sentence());
        assertTrue(english.contains(sentence), english);
        assertEquals(place, refused.line() + ":" + refused.column(), english);
    }

    @Test
    void otherEncodingsAndEmptyFilesAreRefused() throws IOException {
        refused(new byte[0], "1:1", "empty");
        refused(SMALL.getBytes(Charset.forName("UTF-16LE")), "1:1", "UTF-16");
        refused(SMALL.getBytes(Charset.forName("UTF-16")), "1:1", "UTF-16");
        refused(SMALL.replace("Low", "低い").getBytes(Charset.forName("windows-31j")), "4:3", "Shift_JIS");
        var latin = SMALL.replace("Low", "tief ä?").getBytes(Charset.forName("windows-1252"));
        latin[SMALL.indexOf("Low") + 6] = (byte) 0x81;
        refused(latin, "4:9", "neither UTF-8 nor Windows-1252 (byte 0x81)");
        var broken = SMALL.replace("Low", "低い").replace("Open", "開?").getBytes(UTF_8);
        for (int i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == '?' ? (byte) 0xFF : broken[i];
        }
        refused(broken, "7:4", "neither UTF-8 nor Windows-1252 (byte 0xFF)");
    }

    @Test
    void moreThanAProjectCanHoldIsRefusedAtTheFirstLineTooMany() throws IOException {
        var many = new StringBuilder("$\nname\n");
        for (int i = 0; i <= 200; i++) {
            many.append("&D\n -a\n");
        }
        refused(many.toString().getBytes(UTF_8), "403:1", "more than 200 drivers");
        refused(("$\nname\n&D\n" + " -a\n".repeat(51)).getBytes(UTF_8), "54:2", "more than 50 states");
        refused(("&" + "x".repeat(1001)).getBytes(UTF_8), "1:2", "1001 characters");
        refused(new byte[(10 << 20) + 1], "0:0", "at most 10 MB");
        refused("no project\nat all\n".getBytes(UTF_8), "2:1", "There is no driver");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws IOException, InvalidInputException {
        for (var text : List.of(
                SMALL,
                PublishedMatrices.SOMEWHERELAND.scw(),
                PublishedMatrices.CIB_GLOBAL.scw(),
                SMALL.replace("0,0,1,-1", "5,-7,1,-1"),
                SMALL.replace("Prices", "物価").replace("Low", "“Schwäche”").replace("Open", "Ã¤"))) {
            var first = read(text + "# 0-0\n\"A 'draft'\nof 2026\"\n");
            var study = TypicalStudies.study().withNote(first.note()).withScenarios(first.scenarios());
            var written = ScwWriter.write(study, Language.EN, "x.scw");
            Files.write(file, written.content());
            var second = ScwFile.read(file, STRONGEST);
            assertArrayEquals(cells(first), cells(second));
            assertEquals(names(first), names(second));
            assertEquals(first.scenarios(), second.scenarios());
            Files.write(file, ScwWriter.write(study, Language.EN, "x.scw").content());
            assertEquals(second.scenarios(), ScwFile.read(file, STRONGEST).scenarios());
        }
    }

    @Test
    void fractionsOfSeveralJudgesAreMultipliedAwayAndSaid() throws IOException, InvalidInputException {
        var study = TypicalStudies.study().withScenarios(TypicalScenarios.scenarios());
        var written = ScwWriter.write(study, Language.EN, "x.scw");
        Files.write(file, written.content());
        var found = ScwFile.read(file, STRONGEST);
        var matrix = CrossImpact.matrix(study.scenarios());
        for (int row = 0; row < matrix.states(); row++) {
            for (int column = 0; column < matrix.states(); column++) {
                assertEquals(matrix.at(row, column), found.matrix().at(row, column));
            }
        }
        assertEquals(List.of(Sentence.of("scw.remark.factor", 2)), written.remarks());
    }

    @Test
    void japaneseNamesMakeTheFileUnicodeAndThatIsSaid() throws IOException, InvalidInputException {
        var study = TypicalStudies.study()
                .withScenarios(read(SMALL.replace("Low", "低い")).scenarios());
        var written = ScwWriter.write(study, Language.JA, "x.scw");
        assertEquals(List.of(Sentence.of("scw.remark.unicode")), written.remarks());
        assertTrue(new String(written.content(), UTF_8).contains(" -低い\r\n"));
    }

    @Test
    void driversHoldTheirNamesInTheLanguageAsked() throws IOException {
        var low = State.named(new StateId("l"), new Text("Low", ""));
        var driver = Driver.of(new DriverId("p"), new Text("Prices", "物価"), List.of(low));
        var scenarios = Scenarios.NONE.withDrivers(List.of(driver));
        var study = TypicalStudies.study().withScenarios(scenarios);
        assertTrue(new String(ScwWriter.write(study, Language.JA, "x").content(), UTF_8).contains("&物価\r\n -Low\r\n"));
        assertTrue(new String(ScwWriter.write(study, Language.EN, "x").content(), UTF_8).contains("&Prices"));
    }
}
