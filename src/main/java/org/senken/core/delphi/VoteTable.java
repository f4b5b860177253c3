package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The votes of several rounds, in ascending order, for the statistics of a study or of a file that is none. */
public record VoteTable(List<RoundVotes> rounds) {
    public VoteTable {
        rounds = rounds.stream()
                .sorted((a, b) -> Integer.compare(a.round(), b.round()))
                .toList();
    }

    /** The votes of closed rounds. */
    public static VoteTable of(List<ClosedRound> rounds) {
        return new VoteTable(rounds.stream().map(RoundVotes::of).toList());
    }

    /** Everything counted, round by round; questions in the order in which they first appear. */
    public List<RoundStatistics> statistics() {
        var all = new ArrayList<RoundStatistics>();
        for (int i = 0; i < rounds.size(); i++) {
            all.add(RoundStatistics.of(rounds.get(i), rounds.subList(0, i)));
        }
        return all;
    }

    /** Takes in rows in any order and keeps one byte of each. */
    public static final class Builder {
        private final Map<Integer, RoundGathering> rounds = new TreeMap<>();

        /** Adds a row; false, and nothing changes, if the expert has a row for the question in that round already. */
        public boolean add(VoteRow row) {
            return rounds.computeIfAbsent(row.round(), round -> new RoundGathering())
                    .add(row);
        }

        /** The table of the rows so far. */
        public VoteTable build() {
            return new VoteTable(rounds.entrySet().stream()
                    .map(round -> round.getValue().votes(round.getKey()))
                    .toList());
        }
    }
}
