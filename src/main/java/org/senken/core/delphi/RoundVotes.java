package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The readable votes of one round, one byte per expert and question: what every statistic counts from, whether the votes
 * come from a study or from a table.
 */
public final class RoundVotes {
    private final int round;
    private final ConsensusRule agreement;
    private final StabilityRule stability;
    private final QuestionList questions;
    private final Map<ExpertCode, byte[]> codes;
    private final Set<ExpertCode> proxies;
    private final Weighing weighing;

    private RoundVotes(
            int round,
            ConsensusRule agreement,
            StabilityRule stability,
            QuestionList questions,
            Map<ExpertCode, byte[]> codes,
            Set<ExpertCode> proxies,
            Weighing weighing) {
        this.round = round;
        this.agreement = agreement;
        this.stability = stability;
        this.questions = questions;
        this.codes = codes;
        this.proxies = proxies;
        this.weighing = weighing;
    }

    /** The votes of a closed round that count. */
    public static RoundVotes of(ClosedRound closed) {
        var codes = new TreeMap<ExpertCode, byte[]>();
        var proxies = new HashSet<ExpertCode>();
        for (var ballot : closed.ballots()) {
            codes.put(ballot.expert(), ballot.answers().codes());
            if (ballot.origin().byProxy()) {
                proxies.add(ballot.expert());
            }
        }
        var rules = closed.round().rules();
        var all = new RoundVotes(
                closed.round().number(),
                rules.consensus(),
                rules.stability(),
                closed.round().questions(),
                codes,
                Set.copyOf(proxies),
                closed.weighing());
        return closed.countsEverything() ? all : all.only(closed::counts);
    }

    /** Votes by expert, one code per question. */
    static RoundVotes of(int round, QuestionList questions, Map<ExpertCode, byte[]> codes) {
        return new RoundVotes(
                round,
                ConsensusRule.DEFAULT,
                StabilityRule.DEFAULT,
                questions,
                new TreeMap<>(codes),
                Set.of(),
                Weighing.NONE);
    }

    public int round() {
        return round;
    }

    /** The rule the round was opened with. */
    public ConsensusRule agreement() {
        return agreement;
    }

    /** The rule the round was opened with. */
    public StabilityRule stability() {
        return stability;
    }

    public QuestionList questions() {
        return questions;
    }

    /** Everybody with a ballot, by code. */
    public List<ExpertCode> experts() {
        return List.copyOf(codes.keySet());
    }

    /** The same votes under other rules. */
    public RoundVotes underRules(ConsensusRule newAgreement, StabilityRule newStability) {
        return new RoundVotes(round, newAgreement, newStability, questions, codes, proxies, weighing);
    }

    /** The same votes, some of them marked as given by a proxy: those are left out where the same people are compared. */
    public RoundVotes withProxies(Predicate<ExpertCode> isProxy) {
        var marked = codes.keySet().stream().filter(isProxy).collect(Collectors.toUnmodifiableSet());
        return new RoundVotes(round, agreement, stability, questions, codes, marked, weighing);
    }

    /** The votes without those that are refused, for example where an interest was declared. They count as absent. */
    public RoundVotes only(BiPredicate<ExpertCode, Question> counts) {
        var kept = new TreeMap<ExpertCode, byte[]>();
        codes.forEach((expert, all) -> {
            var some = all.clone();
            for (int place = 0; place < some.length; place++) {
                if (!counts.test(expert, questions.get(place))) {
                    some[place] = VoteCode.ABSENT;
                }
            }
            kept.put(expert, some);
        });
        return new RoundVotes(round, agreement, stability, questions, kept, proxies, weighing);
    }

    /** The statistics of every question, in order, from one pass over the votes. */
    public List<GroupStatistics> statistics() {
        var counts = new int[questions.size() * VoteCode.CODES];
        codes.values().forEach(row -> count(row, counts));
        return weighed(statistics(counts));
    }

    private List<GroupStatistics> weighed(List<GroupStatistics> plain) {
        if (weighing.equals(Weighing.NONE)) {
            return plain;
        }
        return IntStream.range(0, plain.size())
                .mapToObj(place -> plain.get(place).with(weighing.weigh(questions.get(place), scoresAt(place))))
                .toList();
    }

    static void count(byte[] row, int[] counts) {
        for (int place = 0; place < row.length; place++) {
            counts[place * VoteCode.CODES + row[place]]++;
        }
    }

    static List<GroupStatistics> statistics(int[] counts) {
        var all = new ArrayList<GroupStatistics>(counts.length / VoteCode.CODES);
        for (int from = 0; from < counts.length; from += VoteCode.CODES) {
            all.add(GroupStatistics.ofCodes(counts, from));
        }
        return all;
    }

    /** Who scored the question at a place, and how. */
    public Map<ExpertCode, Integer> scoresAt(int place) {
        var scores = new TreeMap<ExpertCode, Integer>();
        codes.forEach((expert, row) -> {
            if (VoteCode.isScore(row[place])) {
                scores.put(expert, (int) row[place]);
            }
        });
        return scores;
    }

    /** How many of the experts scored how many questions in this round and in an earlier one. */
    public Turnover turnoverSince(RoundVotes before) {
        var now = voters();
        var then = before.voters();
        int stayed = (int) now.stream().filter(then::contains).count();
        return new Turnover(stayed, then.size() - stayed, now.size() - stayed);
    }

    private Set<ExpertCode> voters() {
        return codes.entrySet().stream()
                .filter(entry -> hasScore(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean hasScore(byte[] row) {
        for (byte code : row) {
            if (VoteCode.isScore(code)) {
                return true;
            }
        }
        return false;
    }

    Map<ExpertCode, byte[]> codes() {
        return codes;
    }

    boolean isProxy(ExpertCode expert) {
        return proxies.contains(expert);
    }
}
