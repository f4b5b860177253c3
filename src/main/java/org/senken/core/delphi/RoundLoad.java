package org.senken.core.delphi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.technology.SubjectId;

/**
 * What a round asks of its experts, and how many voices each subject gets.
 *
 * @param fewest the fewest votes an expert is asked for, experts who are asked nothing aside
 * @param most the most votes an expert is asked for
 * @param voters how many experts are asked about each subject, in the order of the questions
 * @param idle the experts who are asked nothing
 */
public record RoundLoad(int fewest, int most, Map<SubjectId, Integer> voters, List<ExpertCode> idle) {
    /** Time for one vote: the run sheet of a day gives 60 votes on paper 25 minutes. */
    private static final int SECONDS_PER_VOTE = 25;

    private static final int SECONDS_PER_MINUTE = 60;

    public RoundLoad {
        idle = List.copyOf(idle);
    }

    /** The load of a round for those who have a ballot in it. */
    public static RoundLoad of(Round round, List<Expert> panel) {
        var codes = panel.stream().map(Expert::code).toList();
        var votes =
                codes.stream().mapToInt(code -> round.placesFor(code).size()).toArray();
        var voters = new LinkedHashMap<SubjectId, Integer>();
        for (var question : round.questions().asList()) {
            voters.computeIfAbsent(
                    question.subject(),
                    subject -> Math.toIntExact(codes.stream()
                            .filter(code -> round.asks(code, question))
                            .count()));
        }
        return new RoundLoad(
                Arrays.stream(votes).filter(count -> count > 0).min().orElse(0),
                Arrays.stream(votes).max().orElse(0),
                voters,
                codes.stream().filter(code -> round.placesFor(code).isEmpty()).toList());
    }

    /** How many minutes the longest ballot takes, rounded up. */
    public int minutes() {
        return Math.ceilDiv(most * SECONDS_PER_VOTE, SECONDS_PER_MINUTE);
    }

    /** The subjects that at least so many and fewer than so many experts are asked about. */
    public List<SubjectId> askedOf(int atLeast, int fewerThan) {
        return voters.entrySet().stream()
                .filter(each -> each.getValue() >= atLeast && each.getValue() < fewerThan)
                .map(Map.Entry::getKey)
                .toList();
    }
}
