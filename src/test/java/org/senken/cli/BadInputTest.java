package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.editing.WorkspaceException;

/** What is refused is refused with exit code 3 and one line that begins with the place; nothing is stored. */
class BadInputTest {
    private static final String HEADER = "round,expert,sector,area,criterion,score,confidence,reason\n";
    private static final int DEEP = 1_000_000;

    @TempDir
    Path folder;

    private CommandLineFixture line;
    private String sample = "";

    @BeforeEach
    void start() throws WorkspaceException, IOException {
        line = new CommandLineFixture(folder);
        sample = Files.readString(CommandLineFixture.SAMPLE);
    }

    private void refused(byte[] content, String sentence) throws IOException {
        var file = line.file("x.senken.json", content);
        for (var arguments : List.of(
                List.of("import", file),
                List.of("consensus", file, "--json"),
                List.of("chart", file, "map", "--out", line.file("m.png")),
                List.of("export", file, "--out", line.file("y.senken.json")))) {
            refused(arguments, "x.senken.json", sentence);
        }
        assertEquals(List.of("x.senken.json"), line.files());
        assertEquals(List.of(), line.workspaces.opened);
    }

    private void refused(String content, String sentence) throws IOException {
        refused(content.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private void refused(List<String> arguments, String file, String sentence) {
        var outcome = line.run(arguments.toArray(String[]::new));
        assertEquals(3, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().matches(file + ":\\d+:\\d+: [^\n]+\n"), outcome.err());
        assertTrue(outcome.err().contains(sentence), outcome.err());
    }

    @Test
    void aTruncatedStudy() throws IOException {
        refused(sample.substring(0, 5_000), "The file ends too early");
        refused("", "The file is empty");
    }

    @Test
    void anotherEncoding() throws IOException {
        refused(sample.getBytes(StandardCharsets.UTF_16), "UTF-16");
        refused(sample.getBytes(StandardCharsets.UTF_16LE), "UTF-16");
        refused("{\"title\": \"重要技術\"}".getBytes(Charset.forName("windows-31j")), "Shift_JIS");
        refused("\uFEFF" + sample, "BOM");
    }

    @Test
    void anotherType() throws IOException {
        refused("[1, 2]", "must be an object");
        refused("{\"format\": \"other\"}", "no Senken study");
        refused("round,expert\n", "broken");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, "not in UTF-8");
    }

    @Test
    void unknownKeysAndIds() throws IOException {
        refused(sample.replace("\"horizon\"", "\"horizonn\""), "The key horizonn is unknown");
        refused(sample.replaceFirst("\"id\": \"medical-public-health\"", "\"id\": \"bio\""), "stands twice");
        refused(sample.replaceFirst("\"code\": \"E01\"", "\"code\": \"E99\""), "There is no expert");
    }

    @Test
    void aMillionObjectsOneInsideTheOther() throws IOException {
        refused("[".repeat(DEEP), "must be an object");
        refused("{\"format\":".repeat(DEEP), "");
        refused("{\"format\":\"senken\",\"version\":1,\"id\":\"x\",\"title\":" + "{\"en\":".repeat(DEEP), "");
    }

    @Test
    void messagesSpeakJapanese() throws IOException {
        refused(List.of("import", line.file("x.senken.json", "[]"), "--lang", "ja"), "x.senken.json", "でなければなりません");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,E1,industry,quantum,s,0.5,,', 'v.csv:2:6: The score \"0.5\" is not valid.'",
        "'1,E1,industry,quantum,s,10,,', 'v.csv:2:6: The score \"10\" is not valid.'",
        "'1,E1,industry,quantum,s,4,9,', 'v.csv:2:7: The confidence \"9\" is not valid.'",
        "'1,E1,industry,quantum,s,4', 'v.csv:2:1: The row has 6 cells, the header has 8.'",
        "'x,E1,industry,quantum,s,4,,', 'v.csv:2:1: round \"x\" must be a whole number'",
        "'1,E 1,industry,quantum,s,4,,', 'v.csv:2:2: expert \"E 1\" is not an id.'",
    })
    void aTableWithAWrongCell(String row, String message) throws IOException {
        var outcome = line.run("consensus", line.file("v.csv", HEADER + row + "\n"), "--json");
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().startsWith(message), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void aTableWithAWrongHeaderOrTwoVotesForACell() throws IOException {
        refused(
                List.of("consensus", line.file("v.csv", "round,expert,area\n")),
                "v.csv",
                "The column sector is missing");
        refused(
                List.of("consensus", line.file("v.csv", HEADER.replace("score", "mark"))),
                "v.csv",
                "The column \"mark\" is unknown");
        var row = "1,E1,industry,quantum,s,4,,\n";
        refused(List.of("consensus", line.file("v.csv", HEADER + row + row)), "v.csv", "E1 has a second vote");
    }

    @Test
    void aTableInAnotherEncodingIsRefusedButAByteOrderMarkIsNot() throws IOException {
        var row = HEADER + "1,E1,産業界,quantum,s,4,,\n";
        refused(
                List.of("consensus", line.file("v.csv", row.getBytes(Charset.forName("windows-31j")))),
                "v.csv",
                "Shift_JIS");
        assertEquals(
                0, line.run("consensus", line.file("v.csv", "\uFEFF" + row)).code());
    }
}
