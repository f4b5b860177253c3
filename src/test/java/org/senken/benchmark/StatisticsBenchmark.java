package org.senken.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.GroupFigures;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundVotes;
import org.senken.core.delphi.VoteTable;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;
import org.senken.editing.InvalidInputException;
import org.senken.store.exchange.FileExchange;
import org.senken.testkit.TypicalStudies;

/** Prints how long the statistics of a national Delphi take: 5,352 experts, 2,106 questions, two rounds. */
@Tag("benchmark")
class StatisticsBenchmark {
    private static final Logger LOG = Logger.getLogger(StatisticsBenchmark.class.getName());
    private static final int EXPERTS = 5_352;
    private static final int SUBJECTS = 702;
    private static final int SECTORS = 5;
    private static final int RUNS = 7;

    @TempDir
    private Path folder;

    private static QuestionList questions() {
        return QuestionList.grid(
                IntStream.range(0, SUBJECTS)
                        .mapToObj(i -> new SubjectId("topic-" + i))
                        .toList(),
                List.of(new CriterionId("superiority"), new CriterionId("importance"), new CriterionId("risk")));
    }

    /** One in twenty ballots has gaps; everybody agrees a little. */
    private static ClosedRound round(int number, double kept) {
        var random = new Random(number);
        var questions = questions();
        var ballots = new ArrayList<Ballot>(EXPERTS);
        var none = ".".repeat(questions.size());
        for (int expert = 0; expert < EXPERTS; expert++) {
            var own = new Random(expert);
            var signs = new char[questions.size()];
            boolean gaps = own.nextInt(20) == 0;
            for (int place = 0; place < signs.length; place++) {
                int leaning = 3 + place % 4;
                int first = own.nextInt(5);
                int score = leaning + (random.nextDouble() < kept ? first : random.nextInt(5)) - 1;
                signs[place] = gaps && own.nextInt(10) == 0 ? '-' : (char) ('0' + Math.min(9, score));
            }
            var code = new ExpertCode("E%05d".formatted(expert));
            ballots.add(new Ballot(code, Answers.parse(new String(signs), none), Map.of(), true));
        }
        var round = TypicalStudies.firstRound();
        return ClosedRound.of(new Round(
                number, round.viewpoint(), round.asOf(), round.criteria(), questions, Round.State.CLOSED, ballots));
    }

    @Test
    void countingAndComparing() {
        var first = RoundVotes.of(round(1, 0));
        var second = RoundVotes.of(round(2, 0.8));
        report("counts of a round", second::statistics);
        report("two rounds with change, W and alpha", () -> new VoteTable(List.of(first, second)).statistics());
        report("medians by sector", () -> GroupFigures.of(second, code -> code.hashCode() % SECTORS, 4));
    }

    @Test
    void readingElevenMillionRows() throws IOException, InvalidInputException {
        var file = folder.resolve("national.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("round,expert,sector,area,criterion,score,confidence,reason\n");
            writeRows(out);
        }
        long start = System.nanoTime();
        var table = new FileExchange().readVotes(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertEquals(EXPERTS, table.rounds().getFirst().experts().size());
        LOG.warning(String.format(
                Locale.ROOT,
                "%,d rows, %d MB: %.1f s, %d MB in use after",
                EXPERTS * SUBJECTS * 3,
                Files.size(file) >> 20,
                seconds,
                used >> 20));
    }

    private static void writeRows(BufferedWriter out) throws IOException {
        var random = new Random(3);
        var questions = questions();
        for (int expert = 0; expert < EXPERTS; expert++) {
            for (var question : questions.asList()) {
                out.write("1,E" + expert + ",industry," + question.subject() + "," + question.criterion() + ","
                        + (1 + random.nextInt(9)) + ",2,\n");
            }
        }
    }

    private static void report(String name, Supplier<?> work) {
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            var result = work.get();
            times[i] = (System.nanoTime() - start) / 1e6;
            assertNotNull(result);
        }
        double first = times[0];
        Arrays.sort(times);
        LOG.warning(String.format(
                Locale.ROOT, "%-40s first %7.1f ms  median %7.1f  best %7.1f", name, first, times[RUNS / 2], times[0]));
    }
}
