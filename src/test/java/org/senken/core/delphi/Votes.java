package org.senken.core.delphi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Small rounds for tests: a line per expert, as "E1 57-.n", one sign per question q1/s, q2/s, … */
final class Votes {
    private Votes() {}

    static RoundVotes round(int number, String... lines) {
        var codes = new TreeMap<ExpertCode, byte[]>();
        for (var line : lines) {
            var parts = line.split(" ", -1);
            codes.put(
                    new ExpertCode(parts[0]),
                    Answers.parse(parts[1], ".".repeat(parts[1].length())).codes());
        }
        return RoundVotes.of(number, questions(lines[0].split(" ", -1)[1].length()), codes);
    }

    static QuestionList questions(int size) {
        return new QuestionList(IntStream.rangeClosed(1, size)
                .mapToObj(i -> Question.parse("q" + i + "/s"))
                .toList());
    }

    /** Votes on one question: E01 gave the first, E02 the second, and so on. */
    static Map<ExpertCode, Integer> scores(int... scores) {
        var votes = new TreeMap<ExpertCode, Integer>();
        for (int i = 0; i < scores.length; i++) {
            votes.put(code(i + 1), scores[i]);
        }
        return votes;
    }

    static ExpertCode code(int number) {
        return new ExpertCode("E%02d".formatted(number));
    }

    static GroupStatistics figures(int... scores) {
        return GroupStatistics.of(Arrays.stream(scores).mapToObj(Answer::score).toList());
    }

    static List<CellStatistics> cells(RoundVotes votes, RoundVotes... earlier) {
        return RoundStatistics.of(votes, List.of(earlier)).cells();
    }
}
