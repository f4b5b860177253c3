package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.editing.InvalidInputException;
import org.senken.files.FileTrouble;
import org.senken.language.Messages;
import org.senken.testkit.TypicalStudies;
import tools.jackson.databind.json.JsonMapper;

class FileExchangeTest {
    private static final Path SAMPLE = Path.of("scenarios/key-technologies-2035.senken.json");
    private static final int DEEP = 1_000_000;

    /** A study on few lines, so that every place can be counted by eye. */
    private static final String SMALL = """
            {"format": "senken", "version": 1, "id": "s", "title": {"en": "T", "ja": "題"}, "horizon": 2035,
             "taxonomies": [{"id": "t", "version": "1", "name": {"en": "L", "ja": ""}, "validFrom": "2022-09-30",
               "groups": [{"id": "g", "name": {"en": "", "ja": ""}}],
               "areas": [{"id": "a", "name": {"en": "A", "ja": ""}, "group": "g", "retired": false}]}],
             "technologies": [{"id": "k", "name": {"en": "K", "ja": ""}, "areas": ["a"]}],
             "criteria": [{"id": "c", "name": {"en": "C", "ja": ""}, "anchors": [{"score": 5, "text": {"en": "x", "ja": ""}}]}],
             "experts": [{"code": "E1", "sector": "industry", "expertise": {"a": "low"}}, {"code": "E2"}],
             "names": {"E1": "N"},
             "rounds": [{"number": 1, "viewpoint": {"en": "J", "ja": ""}, "asOf": 2026, "state": "closed",
               "criteria": [{"id": "c", "name": {"en": "C", "ja": ""}}],
               "questions": ["a/c", "k/c"],
               "ballots": [
                 {"expert": "E2", "scores": "5-", "confidences": "3.", "reasons": {"a/c": "why"}, "handedIn": true},
                 {"expert": "E1", "scores": ".n", "confidences": ".."}]}],
             "allocation": {"a": 12345678901}}
            """;

    @TempDir
    private Path folder;

    private Path file;
    private final FileExchange exchange = new FileExchange();

    @BeforeEach
    void start() {
        file = folder.resolve("s.senken.json");
    }

    private Study read(byte[] content) throws IOException, InvalidInputException {
        return exchange.read(Files.write(file, content));
    }

    private Study read(String content) throws IOException, InvalidInputException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private Sentence refused(byte[] content, int line, int column, String key) {
        var refusal = assertThrows(InvalidInputException.class, () -> read(content));
        assertEquals(
                line + ":" + column + " " + key,
                refusal.line() + ":" + refusal.column() + " "
                        + refusal.sentence().key(),
                refusal.getMessage());
        for (var language : Language.values()) {
            var words = Messages.in(language).get(refusal.sentence());
            assertTrue(words.matches("[^\\p{Cntrl}\\p{Cs}]{5,400}"), words);
        }
        return refusal.sentence();
    }

    private Sentence refused(String content, int line, int column, String key) {
        return refused(content.getBytes(StandardCharsets.UTF_8), line, column, key);
    }

    /** The small study with a part replaced is refused at the place that « marks. */
    private Sentence changed(String from, String to, String key) {
        assertTrue(SMALL.contains(from), from);
        var marked = SMALL.replace(from, to);
        int line = (int) marked.substring(0, marked.indexOf('«')).lines().count();
        return refused(marked.replace("«", ""), line, column(marked, "«"), key);
    }

    private byte[] written(Study study) throws IOException {
        exchange.write(study, file, OpenVotes.INCLUDED);
        return Files.readAllBytes(file);
    }

    @Test
    void whatIsWrittenComesBackEqualAndTheSameToTheByte() throws IOException, InvalidInputException {
        for (var study :
                List.of(TypicalStudies.study(), TypicalStudies.withoutRounds(), exchange.read(SAMPLE), read(SMALL))) {
            var first = written(study);
            assertEquals(study, exchange.read(file));
            assertArrayEquals(first, written(exchange.read(file)));
        }
    }

    @Test
    void theSampleStandsAsItWouldBeWritten() throws IOException, InvalidInputException {
        var json = new JsonMapper();
        assertEquals(
                json.readTree(Files.readString(SAMPLE)),
                json.readTree(new String(written(exchange.read(SAMPLE)), StandardCharsets.UTF_8)));
    }

    @Test
    void votesOfAnOpenRoundAreLeftOutUnlessAskedFor() throws IOException, InvalidInputException {
        exchange.write(TypicalStudies.study(), file, OpenVotes.LEFT_OUT);
        assertEquals(
                TypicalStudies.study().withRound(TypicalStudies.OPEN_ROUND, round -> round.withBallots(List.of())),
                exchange.read(file));
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        var whole = SMALL.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            var part = Arrays.copyOf(whole, length);
            var refusal = assertThrows(InvalidInputException.class, () -> read(part), "cut at " + length);
            assertTrue(refusal.line() > 0 && refusal.column() > 0, refusal.getMessage());
        }
    }

    @Test
    void whereTheFileEndsTooEarlyIsTold() {
        var sentence = refused("{\"format\": \"senken\",\n \"title\": {\"en\": ", 2, 18, "input.json.truncated");
        assertEquals(Sentence.of("input.json.truncated", "title.en"), sentence);
        refused("{\"format\": \"senken\",\n  ", 2, 3, "input.json.truncated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"senken\" | «7 | input.json.expected.string",
                "\"senken\" | «\"other\" | input.format",
                "\"version\": 1 | \"version\": «\"1\" | input.json.expected.whole",
                "\"version\": 1 | \"version\": «2 | input.version",
                "\"version\": 1 | \"version\": «0 | input.json.range",
                "\"version\": 1 | \"version\": «12345678901234567890 | input.json.range",
                "\"version\": 1 | \"version\": «1.0 | input.json.expected.whole",
                "\"id\": \"s\" | \"id\": «null | input.json.expected.string",
                "\"id\": \"s\" | \"id\": «\"../s\" | input.json.id",
                "\"id\": \"s\" | \"id\": «\"a\\nb\" | input.json.id",
                "\"ja\": \"題\" | \"ja\": «[] | input.json.expected.string",
                "\"ja\": \"題\" | «\"fr\": \"\" | input.json.unknown",
                "2035 | «1e400 | input.json.expected.whole",
                "2035 | «99999 | input.json.range",
                "2035 | «true | input.json.expected.whole",
                "\"2022-09-30\" | «\"2022-02-30\" | input.json.date",
                "\"2022-09-30\" | «\"+12022-09-30\" | input.json.date",
                "\"2022-09-30\" | «20220930 | input.json.expected.string",
                "\"group\": \"g\" | \"group\": «\"h\" | problem.unknown.group",
                "\"retired\": false | \"retired\": «0 | input.json.expected.boolean",
                "\"areas\": [\"a\"] | \"areas\": [«\"b\"] | problem.unknown.area",
                "\"areas\": [\"a\"] | \"areas\": [\"a\", «\"a\"] | problem.duplicate",
                "\"areas\": [\"a\"] | \"areas\": «\"a\" | input.json.expected.array",
                "\"areas\": [\"a\"] | \"areas\": [«] | input.json.empty",
                "\"id\": \"k\" | \"id\": «\"a\" | problem.duplicate",
                "\"score\": 5 | \"score\": «10 | input.json.range",
                "\"industry\" | «\"church\" | input.json.constant",
                "{\"a\": \"low\"} | {\"b\": «\"low\"} | problem.unknown.area",
                "{\"a\": \"low\"} | «[] | input.json.expected.object",
                "{\"code\": \"E2\"} | {\"code\": «\"E1\"} | problem.duplicate",
                "{\"code\": \"E2\"} | {«} | input.json.missing",
                "{\"E1\": \"N\"} | {\"E3\": «\"N\"} | problem.unknown.expert",
                "{\"E1\": \"N\"} | {\"E1\": «\" \"} | input.json.empty",
                "\"number\": 1 | \"number\": «2 | problem.round.number",
                "\"closed\" | «\"shut\" | input.json.constant",
                "[\"a/c\", \"k/c\"] | «[] | problem.round.empty",
                "[\"a/c\", \"k/c\"] | [\"a/c\", «\"a/c\"] | problem.duplicate",
                "[\"a/c\", \"k/c\"] | [\"a/c\", «\"b/c\"] | problem.unknown.subject",
                "[\"a/c\", \"k/c\"] | [\"a/c\", «\"k/d\"] | problem.unknown.criterion",
                "[\"a/c\", \"k/c\"] | [\"a/c\", «\"k\"] | input.json.id",
                "\"expert\": \"E2\" | \"expert\": «\"E3\" | problem.unknown.expert",
                "\"expert\": \"E2\" | \"expert\": «\"E0\" | problem.unknown.expert",
                "{\"a/c\": \"why\"} | «{\"z/c\": \"why\"} | problem.reason.place",
                "{\"a/c\": \"why\"} | {\"a/c\": «5} | input.json.expected.string",
                "12345678901 | «-1 | input.json.range",
                "12345678901 | «1000000000000001 | input.json.range",
                "12345678901 | «1.5 | input.json.expected.whole",
                "{\"a\": 12345678901} | {\"b\": «1} | problem.unknown.subject",
            })
    void aWrongValueIsToldWithItsPlace(String from, String to, String key) {
        changed(from, to, key);
    }

    @Test
    void aBallotIsFoundWhereTheFileHasIt() {
        changed(
                "\"scores\": \".n\", \"confidences\": \"..\"",
                "\"scores\": «\".\", \"confidences\": \".\"",
                "problem.ballot.length");
        changed(
                "\"scores\": \"5-\", \"confidences\": \"3.\"",
                "\"scores\": «\"5\", \"confidences\": \".\"",
                "problem.ballot.length");
        var twice = SMALL.replace("\"expert\": \"E2\"", "\"expert\": \"E1\"");
        refused(twice, 14, column(twice, "\"E1\", \"scores\": \".n\""), "problem.ballot.twice");
    }

    private static int column(String text, String part) {
        int place = text.indexOf(part);
        return place - text.lastIndexOf('\n', place - 1);
    }

    @ParameterizedTest
    @CsvSource({"'0-', 13", "'55-', 13", "'5', 13", "'5０', 13", "'5+', 13", "'', 13"})
    void signsThatAreNoVotesAreRefused(String signs, int line) {
        var refusal =
                assertThrows(InvalidInputException.class, () -> read(SMALL.replace("\"5-\"", "\"" + signs + "\"")));
        assertEquals("input.json.answers", refusal.sentence().key());
        assertEquals(line, refusal.line());
    }

    @Test
    void unknownAndDoubleKeysAreToldWithTheirPath() {
        assertEquals(
                Sentence.of("input.json.unknown", "rounds[0].ballots[1].score"),
                changed("\"expert\": \"E1\", \"scores\"", "\"expert\": \"E1\", «\"score\"", "input.json.unknown"));
        assertEquals(
                Sentence.of("input.json.missing", "title", "$"),
                refused(
                        SMALL.replace("\"title\": {\"en\": \"T\", \"ja\": \"題\"}, ", ""),
                        15,
                        34,
                        "input.json.missing"));
        var twice = assertThrows(
                InvalidInputException.class, () -> read(SMALL.replace("\"horizon\": 2035", "\"id\": \"s\"")));
        assertEquals(1, twice.line());
        assertEquals("input.json.duplicate", twice.sentence().key());
        assertEquals(
                "input.json.syntax",
                assertThrows(InvalidInputException.class, () -> read(SMALL.replace("2035", "duplicate")))
                        .sentence()
                        .key());
    }

    @Test
    void whatIsNoJsonAtAllIsRefused() {
        refused("", 1, 1, "input.nothing");
        refused("  \n ", 1, 1, "input.nothing");
        refused("[]", 1, 1, "input.json.expected.object");
        refused("null", 1, 1, "input.json.expected.object");
        refused("{}", 1, 2, "input.json.missing");
        refused("{\"version\": 1, \"format\": 5}", 1, 26, "input.json.expected.string");
        refused(SMALL.strip() + " {}", 15, 36, "input.json.more");
        var syntax = assertThrows(InvalidInputException.class, () -> read(SMALL.strip() + "x"));
        assertEquals("input.json.syntax", syntax.sentence().key());
        assertThrows(InvalidInputException.class, () -> read("\u0000"));
        assertThrows(InvalidInputException.class, () -> read(SMALL.replace("\"T\"", "\"T\u0001\"")));
    }

    @Test
    void textsThatCannotBeKeptAreRefused() {
        changed("\"en\": \"T\"", "\"en\": «\"\\u0000\"", "input.json.control");
        changed("\"en\": \"T\"", "\"en\": «\"\\ud83d\"", "input.json.half");
        changed("\"en\": \"T\"", "\"en\": «\"\\ude00\\ud83d\"", "input.json.half");
        changed("\"en\": \"T\"", "\"en\": «\"" + "x".repeat(21_000) + "\"", "input.json.long");
        changed("{\"a/c\": \"why\"", "«{\"a/c\": \"" + "x".repeat(401) + "\"", "problem.reason.long");
        var name = assertThrows(
                InvalidInputException.class, () -> read(SMALL.replace("\"title\"", "\"" + "x".repeat(21_000) + "\"")));
        assertEquals("input.json.limits", name.sentence().key());
        changed("\"title\"", "«\"a\\nb\\u001b[31m\"", "input.json.unknown");
    }

    @Test
    void anEmojiIsNoHalfCharacter() throws IOException, InvalidInputException {
        assertEquals(
                "😀", read(SMALL.replace("\"T\"", "\"\\ud83d\\ude00\"")).title().en());
    }

    @Test
    void otherEncodingsAreNamed() {
        assertEquals(
                Sentence.of("input.encoding", "Shift_JIS"),
                refused(SMALL.getBytes(Charset.forName("windows-31j")), 1, column(SMALL, "題"), "input.encoding"));
        var little = Sentence.of("input.encoding", "UTF-16 (LE)");
        var big = Sentence.of("input.encoding", "UTF-16 (BE)");
        assertEquals(little, refused(SMALL.getBytes(StandardCharsets.UTF_16LE), 1, 1, "input.encoding"));
        assertEquals(little, refused(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_16LE), 1, 1, "input.encoding"));
        assertEquals(big, refused(SMALL.getBytes(StandardCharsets.UTF_16BE), 1, 1, "input.encoding"));
        assertEquals(big, refused(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_16BE), 1, 1, "input.encoding"));
        refused("\uFEFF" + SMALL, 1, 1, "input.mark");
        var bytes = "{\n \"x\": \"??\"}".getBytes(StandardCharsets.US_ASCII);
        bytes[10] = (byte) 0xC3;
        bytes[11] = (byte) 0xFF;
        refused(bytes, 2, 9, "input.encoding.unknown");
    }

    @Test
    void aMillionValuesOneInsideTheOtherAreRefused() {
        for (var start : List.of("[", "{\"format\":", SMALL.substring(0, SMALL.indexOf("{\"en\"")) + "[")) {
            assertThrows(InvalidInputException.class, () -> read(start.repeat(DEEP / start.length())));
        }
        refused("[".repeat(DEEP), 1, 1, "input.json.expected.object");
        assertThrows(InvalidInputException.class, () -> read(SMALL.replace("2035", "[".repeat(DEEP))));
        assertThrows(InvalidInputException.class, () -> read(SMALL.replace("2035", "9".repeat(DEEP))));
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedUnread() throws IOException {
        for (long size : new long[] {(512L << 20) + 1, 2L << 30}) {
            setSize(size);
            var refusal = assertThrows(InvalidInputException.class, () -> exchange.read(file));
            assertEquals("input.large", refusal.sentence().key());
        }
        setSize((4L << 30) + 1);
        var refusal = assertThrows(InvalidInputException.class, () -> exchange.readVotes(file));
        assertEquals("input.large", refusal.sentence().key());
    }

    private void setSize(long size) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
    }

    @Test
    void aFolderOrNothingInsteadOfAFileIsTold() {
        var trouble = assertThrows(IOException.class, () -> exchange.read(folder));
        assertEquals(Sentence.of("file.folder", folder), FileTrouble.sentence(folder, trouble));
        assertThrows(NoSuchFileException.class, () -> exchange.read(folder.resolve("none")));
    }

    /** Two thousand damaged studies; {@code -Dsenken.fuzz=1000000} tries more. */
    @Test
    void whateverIsChangedGivesAStudyOrARefusal() throws IOException {
        var random = new Random(Long.getLong("senken.fuzz.seed", 5));
        var original = SMALL.getBytes(StandardCharsets.UTF_8);
        int rounds = Integer.getInteger("senken.fuzz", 2_000);
        int refusals = 0;
        for (int i = 0; i < rounds; i++) {
            var damaged = Mutation.of(original, random);
            try {
                var study = read(damaged);
                written(study);
                assertEquals(study, exchange.read(file));
            } catch (InvalidInputException refusal) {
                assertTrue(refusal.line() > 0 && refusal.column() > 0, refusal.getMessage());
                refusals++;
            }
        }
        assertTrue(refusals > rounds / 2 && refusals < rounds, "refusals: " + refusals);
    }
}
