package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.VoteRow;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.VoteSink;

class VotesCsvTest {
    private static final String HEADER = "round,expert,sector,area,criterion,score,confidence,reason\n";
    private static final String ROW = "1,E1,industry,bio,s,4,3,why\n";

    @TempDir
    private Path folder;

    private List<VoteRow> read(byte[] content) throws IOException, InvalidInputException {
        var rows = new ArrayList<VoteRow>();
        var seen = new HashSet<List<Object>>();
        new FileExchange()
                .readVotes(
                        Files.write(folder.resolve("v.csv"), content),
                        row -> {
                            rows.add(row);
                            return seen.add(List.of(row.round(), row.expert(), row.question()))
                                    ? Optional.empty()
                                    : Optional.of(new VoteSink.Refusal("expert", Sentence.of("csv.vote.twice")));
                        },
                        share -> {});
        return rows;
    }

    private List<VoteRow> read(String content) throws IOException, InvalidInputException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(byte[] content, int line, int column, String key) throws IOException {
        var refusal = assertThrows(InvalidInputException.class, () -> read(content));
        assertEquals(
                line + ":" + column + " " + key,
                refusal.line() + ":" + refusal.column() + " "
                        + refusal.sentence().key());
        assertEquals(false, refusal.sentence().toString().contains("\n"), refusal.toString());
    }

    private void refused(String content, int line, int column, String key) throws IOException {
        refused(content.getBytes(StandardCharsets.UTF_8), line, column, key);
    }

    private static VoteRow row(String expert, Answer answer) {
        return new VoteRow(
                1,
                new ExpertCode(expert),
                "",
                Question.parse("bio/s"),
                answer,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    @Test
    void fullWidthDigitsMeanTheSame() throws IOException, InvalidInputException {
        var rows = read(HEADER + "1,E1,,bio,s,４,３,\n1,E2,,bio,s,０,,\n1,E3,,bio,s,－,,\n");
        assertEquals(
                List.of(Answer.score(4), Answer.NO_OPINION, Answer.NO_OPINION),
                rows.stream().map(VoteRow::answer).toList());
        assertEquals(Optional.of(Confidence.HIGH), rows.getFirst().confidence());
    }

    @Test
    void cellsThatCrossTheReadersBufferComeOutWhole() throws IOException, InvalidInputException {
        var content = new StringBuilder(HEADER);
        for (int i = 0; i < 9_000; i++) {
            content.append("1,E")
                    .append(i)
                    .append(",industry,bio,s,4,3,reason ")
                    .append(i)
                    .append('\n');
        }
        var rows = read(content.toString());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals("E" + i, rows.get(i).expert().value());
            assertEquals(Optional.of("reason " + i), rows.get(i).reason());
        }
        assertEquals(9_000, rows.size());
    }

    @Test
    void everySignOfAScoreIsUnderstood() throws IOException, InvalidInputException {
        assertEquals(
                List.of(
                        row("A", Answer.score(1)),
                        row("B", Answer.score(9)),
                        row("C", Answer.NO_OPINION),
                        row("D", Answer.NO_OPINION),
                        row("E", Answer.NOT_APPLICABLE),
                        row("F", Answer.NOT_ANSWERED)),
                read(HEADER + "1,A,,bio,s,1,,\n1,B,,bio,s,9,,\n1,C,,bio,s,-,,\n1,D,,bio,s,0,,\n1,E,,bio,s,na,,\n"
                        + "1,F,,bio,s,,,\n"));
    }

    @Test
    void lineEndsMarksQuotesAndBlankLinesMakeNoDifference() throws IOException, InvalidInputException {
        var expected = read(HEADER + ROW);
        var plain = HEADER + ROW;
        assertEquals(expected, read(plain.strip()));
        assertEquals(expected, read(plain.replace("\n", "\r\n")));
        assertEquals(expected, read(plain.replace("\n", "\r")));
        assertEquals(expected, read("\uFEFF" + plain));
        assertEquals(expected, read("\n\r\n" + HEADER + "\n\n" + ROW + "\n"));
        assertEquals(expected, read(HEADER + "\"1\",\"E1\", industry,\"bio\",s,\"4\",3,\"why\"\n"));
        assertEquals(
                expected,
                read("score,round,expert,sector,area,criterion,reason,confidence\n4,1,E1,industry,bio,s,why,3"));
    }

    @Test
    void theScenarioIsPartOfTheQuestion() throws IOException, InvalidInputException {
        var table = read(HEADER.strip() + ",scenario,asof\n" + ROW.strip() + ",A,2026\n" + ROW.strip() + ",,\n");
        assertEquals(
                List.of(Question.parse("bio/s/A"), Question.parse("bio/s")),
                table.stream().map(VoteRow::question).toList());
    }

    @Test
    void aRowKeepsAllThatItSays() throws IOException, InvalidInputException {
        assertEquals(
                List.of(new VoteRow(
                        2,
                        new ExpertCode("E1"),
                        "産業界",
                        Question.parse("bio/s/A"),
                        Answer.score(4),
                        Optional.of(Confidence.HIGH),
                        Optional.of("said \"so\",\nthen this"),
                        OptionalInt.of(2026))),
                read(HEADER.strip() + ",scenario,asof\n2,E1,産業界,bio,s,4,3,\"said \"\"so\"\",\nthen this\",A,2026\n"));
    }

    @Test
    void progressRisesToTheEndOfTheFile() throws IOException, InvalidInputException {
        var content = new StringBuilder(HEADER);
        for (int i = 0; i < 25_000; i++) {
            content.append("1,E").append(i).append(",,bio,s,4,,\n");
        }
        var shares = new ArrayList<Double>();
        new FileExchange()
                .readVotes(Files.writeString(folder.resolve("v.csv"), content), row -> Optional.empty(), shares::add);
        assertEquals(3, shares.size());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1, shares.getLast());
    }

    @Test
    void theHeaderIsCheckedInFull() throws IOException {
        refused("", 1, 1, "input.nothing");
        refused("\uFEFF", 1, 1, "input.nothing");
        refused("\n\n", 1, 1, "input.nothing");
        refused(HEADER.replace("score", "mark"), 1, 6, "csv.column.unknown");
        refused(HEADER.replace("score", "\"sco\nre\""), 1, 6, "csv.column.unknown");
        refused("\n" + HEADER.replace("score", "expert"), 2, 6, "csv.column.twice");
        refused(HEADER.replace(",reason", ""), 1, 0, "csv.column.missing");
        refused(HEADER.replace(",", ";"), 1, 1, "csv.column.unknown");
        refused(HEADER.replace("round", "Round"), 1, 1, "csv.column.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "'0,E1,,bio,s,4,,', 1, csv.whole",
        "'1001,E1,,bio,s,4,,', 1, csv.whole",
        "'１,E1,,bio,s,4,,', 1, csv.whole",
        "'99999999999,E1,,bio,s,4,,', 1, csv.whole",
        "'-1,E1,,bio,s,4,,', 1, csv.whole",
        "'1,,,bio,s,4,,', 2, csv.id",
        "'1,E 1,,bio,s,4,,', 2, csv.id",
        "'1,E1,,,s,4,,', 4, csv.id",
        "'1,E1,,bio,,4,,', 5, csv.id",
        "'1,E1,,bio,s,10,,', 6, csv.score",
        "'1,E1,,bio,s,4.0,,', 6, csv.score",
        "'1,E1,,bio,s,４４,,', 6, csv.score",
        "'1,E1,,bio,s,Ａ,,', 6, csv.score",
        "'1,E1,,bio,s,NA,,', 6, csv.score",
        "'1,E1,,bio,s,--,,', 6, csv.score",
        "'1,E1,,bio,s,4,0,', 7, csv.confidence",
        "'1,E1,,bio,s,4,4,', 7, csv.confidence",
        "'1,E1,,bio,s,4', 0, csv.cells",
        "'1,E1,,bio,s,4,,,', 0, csv.cells",
        "'1;E1;;bio;s;4;;', 0, csv.cells",
        "'1,E1,,bio,s,4,,\"open', 8, csv.quote.open",
        "'1,E1,,bio,s,4,,\"x\"y', 8, csv.quote.after",
    })
    void aWrongCellIsToldWithRowAndColumn(String row, int column, String key) throws IOException {
        refused(HEADER + ROW + row + "\n", 3, column, key);
    }

    @Test
    void aRowAfterACellOfSeveralLinesHasTheLineItBeginsOn() throws IOException {
        refused(HEADER + "1,E1,,bio,s,4,,\"a\nb\r\nc\rd\"\n1,E2,,bio,s,x,,\n", 6, 6, "csv.score");
    }

    @Test
    void twoVotesOfOneExpertOnOneQuestionAreRefused() throws IOException {
        var content = HEADER + ROW + ROW.replace("E1", "E2") + ROW;
        refused(content, 4, 2, "csv.vote.twice");
        var refusal = assertThrows(
                InvalidInputException.class,
                () -> new FileExchange().readVotes(Files.writeString(folder.resolve("v.csv"), content)));
        assertEquals(
                "4:0 " + Sentence.of("csv.vote.twice", "E1", "bio/s", "1"),
                refusal.line() + ":" + refusal.column() + " " + refusal.sentence());
    }

    @Test
    void whatIsTooWideOrTooLongIsRefused() throws IOException {
        refused(HEADER + ",".repeat(100_000), 2, 1001, "csv.wide");
        refused(HEADER + "x".repeat(100_000), 2, 1, "csv.long");
        refused(HEADER + "\"" + "x\n".repeat(100_000), 2, 1, "csv.long");
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        var japanese = HEADER + "1,E1,産業界,bio,s,4,,理由\n";
        refused(japanese.getBytes(Charset.forName("windows-31j")), 2, 6, "input.encoding");
        refused(japanese.getBytes(StandardCharsets.UTF_16LE), 1, 1, "input.encoding");
        refused(japanese.getBytes(StandardCharsets.UTF_16BE), 1, 1, "input.encoding");
        refused(japanese.getBytes(StandardCharsets.UTF_16), 1, 1, "input.encoding");
        refused(new byte[] {'r', (byte) 0xFF}, 1, 2, "input.encoding.unknown");
    }

    @Test
    void whateverIsChangedGivesATableOrARefusal() throws IOException {
        var random = new Random(3);
        var original = (HEADER + ROW + "1,E2,\"a \"\"b\"\"\",bio,s,na,,\"x,\ny\"\r\n").getBytes(StandardCharsets.UTF_8);
        int refusals = 0;
        for (int i = 0; i < 2_000; i++) {
            var changed = Mutation.of(original, random);
            try {
                read(changed);
            } catch (InvalidInputException expected) {
                refusals++;
            }
        }
        assertEquals(true, refusals > 500 && refusals < 2_000, "refusals: " + refusals);
    }
}
