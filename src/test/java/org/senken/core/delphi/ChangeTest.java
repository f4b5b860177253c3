package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Histogram;

class ChangeTest {
    private static final StabilityRule RULE = StabilityRule.DEFAULT;

    private static Change change(RoundVotes now, RoundVotes before) {
        return Votes.cells(now, before).getFirst().change().orElseThrow();
    }

    @Test
    void theSamePeopleAreComparedAndTheOthersCounted() {
        var change = change(
                Votes.round(2, "A 5", "B 7", "C 3", "D -", "F 9", "G 9"),
                Votes.round(1, "A 5", "B 5", "C 5", "D 1", "E 1", "F n", "G ."));
        assertEquals(1, change.since());
        assertEquals(3, change.sameExperts());
        assertEquals(2, change.droppedOut());
        assertEquals(2, change.joined());
        assertEquals(1, change.up());
        assertEquals(1, change.down());
        assertEquals(1, change.stayed());
        assertEquals(0, change.medianChange());
        assertEquals(2 / 3.0, change.changedShare());
        assertEquals(Optional.of(false), change.stable(RULE));
        assertEquals(1, change.moved(5, 7));
        assertEquals(0, change.moved(7, 5));
        assertEquals(Histogram.of(0, 0, 0, 0, 3, 0, 0, 0, 0), change.before());
        assertEquals(Histogram.of(0, 0, 1, 0, 1, 0, 1, 0, 0), change.after());
    }

    @Test
    void belowThreeOfTheSamePeopleNothingIsSaidOfThem() {
        var change = change(Votes.round(2, "A 5", "B 7", "C 3"), Votes.round(1, "A 5", "B 5", "D 5"));
        assertEquals(2, change.sameExperts());
        assertEquals(Double.NaN, change.medianChange());
        assertEquals(Double.NaN, change.changedShare());
        assertEquals(Optional.empty(), change.stable(RULE));
    }

    @Test
    void exactlyTheShareOfTheRuleIsNotStable() {
        var before = new String[20];
        var three = new String[20];
        var two = new String[20];
        for (int i = 0; i < 20; i++) {
            before[i] = "E" + i + " 5";
            three[i] = "E" + i + (i < 3 ? " 6" : " 5");
            two[i] = "E" + i + (i < 2 ? " 6" : " 5");
        }
        var first = Votes.round(1, before);
        assertEquals(Optional.of(false), change(Votes.round(2, three), first).stable(RULE));
        assertEquals(Optional.of(true), change(Votes.round(2, two), first).stable(RULE));
    }

    @Test
    void theFirstRoundHasNoChangeAndALaterOneThatOfTheLatestRoundThatAsked() {
        var first = Votes.round(1, "A 55", "B 55", "C 55");
        var second = Votes.round(2, "A 6", "B 6", "C 6");
        var third = Votes.round(3, "A 777", "B 777", "C 777");
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                Votes.cells(first).stream().map(CellStatistics::change).toList());
        var changes = Votes.cells(third, first, second).stream()
                .map(CellStatistics::change)
                .toList();
        assertEquals(
                List.of(Optional.of(2), Optional.of(1), Optional.empty()),
                changes.stream().map(change -> change.map(Change::since)).toList());
        assertEquals(
                List.of(Optional.of(1.0), Optional.of(2.0), Optional.empty()),
                changes.stream().map(change -> change.map(Change::medianChange)).toList());
    }

    @Test
    void aVoteOfAProxyIsLeftOutOfTheComparisonOnBothSides() {
        var first = Votes.round(1, "A 5", "B 5", "C 5", "D 5", "P 5");
        var second = Votes.round(2, "A 5", "B 5", "C 5", "D 9", "P 9");
        var plain = change(second, first);
        assertEquals(2, plain.up());
        var marked =
                change(second.withProxies(new ExpertCode("P")::equals), first.withProxies(new ExpertCode("D")::equals));
        assertEquals(3, marked.sameExperts());
        assertEquals(0, marked.up() + marked.droppedOut() + marked.joined());
        assertEquals(
                5,
                second.withProxies(new ExpertCode("P")::equals)
                        .statistics()
                        .getFirst()
                        .n());
    }

    @Test
    void votesThatAreRefusedCountAsAbsent() {
        var votes = Votes.round(1, "A 5-", "B 77", "C 9.");
        var rest = votes.only((expert, question) ->
                !expert.value().equals("A") || question.subject().value().equals("q2"));
        assertEquals(
                List.of(2, 1),
                rest.statistics().stream().map(GroupStatistics::n).toList());
        assertEquals(1, rest.statistics().get(1).abstentions());
        assertEquals(0, rest.statistics().getFirst().abstentions());
        assertEquals(3, votes.statistics().getFirst().n());
    }

    @Test
    void aPersonWithAnyScoreIsInTheRound() {
        var first = Votes.round(1, "A 5.", "B -5", "C --", "D 55");
        var second = Votes.round(2, "A .6", "C 5.", "D -n", "E 1.");
        assertEquals(new Turnover(1, 2, 2), second.turnoverSince(first));
        assertEquals(2 / 3.0, second.turnoverSince(first).dropOut());
        assertEquals(Double.NaN, new Turnover(0, 0, 5).dropOut());
    }

    @Test
    void countingOneByOneGivesTheSameChange() {
        var random = new Random(13);
        var signs = ".123456789-n";
        for (int round = 0; round < 300; round++) {
            var then = lines(random, signs);
            var now = lines(random, signs);
            var change = change(Votes.round(2, now), Votes.round(1, then));
            var before = scores(then);
            var after = scores(now);
            long same = before.keySet().stream().filter(after::containsKey).count();
            assertEquals(same, change.sameExperts());
            assertEquals(before.size() - same, change.droppedOut());
            assertEquals(after.size() - same, change.joined());
            assertEquals(
                    before.keySet().stream()
                            .filter(after::containsKey)
                            .filter(code -> after.getOrDefault(code, 0) > before.getOrDefault(code, 0))
                            .count(),
                    change.up());
        }
    }

    private static String[] lines(Random random, String signs) {
        var lines = new String[6];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "E" + random.nextInt(8) + " " + signs.charAt(random.nextInt(signs.length()));
        }
        return lines;
    }

    private static Map<String, Integer> scores(String[] lines) {
        var scores = new TreeMap<String, Integer>();
        for (var line : lines) {
            char sign = line.charAt(3);
            scores.remove(line.substring(0, 2));
            if (Character.isDigit(sign)) {
                scores.put(line.substring(0, 2), sign - '0');
            }
        }
        return scores;
    }
}
