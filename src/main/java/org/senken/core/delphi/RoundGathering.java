package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the rows of a table into the ballots of one round, in whatever order they come. */
public final class RoundGathering {
    private static final int FEW = 16;

    private final Map<Question, Integer> places = new LinkedHashMap<>();
    private final Map<ExpertCode, Sheet> sheets = new HashMap<>();

    /** One ballot while it grows. */
    private static final class Sheet {
        private byte[] codes = new byte[0];
        private byte[] confidences = new byte[0];
        private final Map<Integer, String> reasons = new TreeMap<>();

        void reach(int place) {
            if (place >= codes.length) {
                fit(Math.max(FEW, 2 * place));
            }
        }

        void fit(int size) {
            int before = codes.length;
            codes = Arrays.copyOf(codes, size);
            confidences = Arrays.copyOf(confidences, size);
            if (size > before) {
                Arrays.fill(codes, before, size, VoteCode.ABSENT);
            }
        }
    }

    /** Takes a row; false, and nothing changes, if the expert has a row for the question already. */
    public boolean add(VoteRow row) {
        var known = places.get(row.question());
        int place = known == null ? places.size() : known;
        if (known == null) {
            places.put(row.question(), place);
        }
        var sheet = sheets.computeIfAbsent(row.expert(), code -> new Sheet());
        sheet.reach(place);
        if (sheet.codes[place] != VoteCode.ABSENT) {
            return false;
        }
        sheet.codes[place] = VoteCode.of(row.answer());
        if (row.answer() instanceof Answer.Score) {
            row.confidence().ifPresent(sure -> sheet.confidences[place] = (byte) sure.level());
        }
        row.reason().ifPresent(reason -> sheet.reasons.put(place, reason));
        return true;
    }

    /** The questions, in the order in which they first came. */
    public QuestionList questions() {
        return new QuestionList(List.copyOf(places.keySet()));
    }

    public Set<ExpertCode> experts() {
        return Set.copyOf(sheets.keySet());
    }

    /** The votes by themselves; a question without a row is absent. */
    RoundVotes votes(int round) {
        var codes = new TreeMap<ExpertCode, byte[]>();
        sheets.forEach((expert, sheet) -> {
            sheet.fit(places.size());
            codes.put(expert, sheet.codes);
        });
        return RoundVotes.of(round, questions(), codes);
    }

    /** The ballots, handed in; a question without a row is not answered. The gathering must not be used afterwards. */
    public List<Ballot> ballots() {
        var ballots = new ArrayList<Ballot>(sheets.size());
        new TreeMap<>(sheets).forEach((expert, sheet) -> {
            sheet.fit(places.size());
            for (int place = 0; place < sheet.codes.length; place++) {
                if (sheet.codes[place] == VoteCode.ABSENT) {
                    sheet.codes[place] = VoteCode.NOT_ANSWERED;
                }
            }
            ballots.add(new Ballot(
                    expert,
                    Answers.of(sheet.codes, sheet.confidences),
                    sheet.reasons,
                    true,
                    Origin.of(Origin.Way.SHEET)));
        });
        return ballots;
    }
}
