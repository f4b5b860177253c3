package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        private final Map<Integer, Sheet> sheets = new TreeMap<>();

        /** Adds a row; false, and nothing changes, if the expert has a row for the question in that round already. */
        public boolean add(VoteRow row) {
            return sheets.computeIfAbsent(row.round(), round -> new Sheet())
                    .add(row.expert(), row.question(), VoteCode.of(row.answer()));
        }

        /** The table of the rows so far. */
        public VoteTable build() {
            return new VoteTable(sheets.entrySet().stream()
                    .map(sheet -> sheet.getValue().votes(sheet.getKey()))
                    .toList());
        }
    }

    /** The rows of one round. */
    private static final class Sheet {
        private static final int FEW = 16;

        private final Map<Question, Integer> places = new LinkedHashMap<>();
        private final Map<ExpertCode, byte[]> rows = new HashMap<>();

        boolean add(ExpertCode expert, Question question, byte code) {
            int place = places.computeIfAbsent(question, next -> places.size());
            var row = rows.getOrDefault(expert, new byte[0]);
            if (place >= row.length) {
                row = fitted(row, Math.max(FEW, 2 * place));
                rows.put(expert, row);
            }
            boolean free = row[place] == VoteCode.ABSENT;
            if (free) {
                row[place] = code;
            }
            return free;
        }

        RoundVotes votes(int round) {
            var fitted = new TreeMap<ExpertCode, byte[]>();
            rows.forEach((expert, row) -> fitted.put(expert, fitted(row, places.size())));
            return RoundVotes.of(round, new QuestionList(List.copyOf(places.keySet())), fitted);
        }

        private static byte[] fitted(byte[] row, int size) {
            var fitted = Arrays.copyOf(row, size);
            if (size > row.length) {
                Arrays.fill(fitted, row.length, size, VoteCode.ABSENT);
            }
            return fitted;
        }
    }
}
