package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.sensitivity.PointRanking;
import org.senken.core.technology.Sentence;

/**
 * What would come out if one person had not voted, for each person in turn, in one world with everything at its middle. It
 * never says whose votes were left out.
 *
 * @param people how many were left out in turn
 * @param sameOptimum without how many of them the best portfolio stays as it is
 * @param items for each item without how many people the best portfolio has it, in the study's order
 * @param ranks for each candidate the best and the worst rank, in their order
 */
public record WithoutOne(int people, int sameOptimum, List<InOptimum> items, List<Ranks> ranks) {
    /**
     * An item in the best portfolio.
     *
     * @param now whether the best portfolio of all votes has it
     * @param with without how many people the best portfolio has it
     */
    public record InOptimum(ItemId item, boolean now, int with, int of) {
        /** Whether somebody's votes decide. */
        public boolean depends() {
            return with != (now ? of : 0);
        }
    }

    /**
     * A candidate's ranks.
     *
     * @param now with all votes
     * @param best the best rank without one person
     * @param worst the worst
     */
    public record Ranks(Candidate candidate, int now, int best, int worst) {}

    public WithoutOne {
        items = List.copyOf(items);
        ranks = List.copyOf(ranks);
    }

    /**
     * @param world the world it is asked for
     * @return empty if there is nothing to choose from, only one person voted, or so many that one decides nothing
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Optional<WithoutOne> of(
            FundingCase study, Candidates.Kind kind, Outlook world, Effort effort, Progress progress) {
        var all = outcomes(study, kind, world, effort, progress);
        return all.size() < 2 ? Optional.empty() : Optional.of(summary(study, all));
    }

    /**
     * Whose votes change the best portfolio, and to what: for the facilitator's eyes only.
     *
     * @return for each person whose absence changes it, the best portfolio without them
     */
    public static TreeMap<ExpertCode, List<ItemId>> forTheFacilitator(
            FundingCase study, Outlook world, Effort effort, Progress progress) {
        var all = outcomes(study, Candidates.Kind.ITEMS, world, effort, progress);
        var changed = new TreeMap<ExpertCode, List<ItemId>>();
        all.stream().skip(1).forEach(each -> {
            if (!each.optimum().equals(all.getFirst().optimum())) {
                changed.put(each.person().orElseThrow(), each.optimum());
            }
        });
        return changed;
    }

    /** What came out of one reading. */
    private record Outcome(
            Optional<ExpertCode> person, List<ItemId> optimum, List<Candidate> candidates, List<Integer> ranks) {}

    private static List<Outcome> outcomes(
            FundingCase study, Candidates.Kind kind, Outlook world, Effort effort, Progress progress) {
        var readings = Leaving.of(study);
        return IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(i -> {
                    progress.report((double) i / readings.size());
                    return outcome(readings.get(i), study, kind, world, effort);
                })
                .toList();
    }

    private static Outcome outcome(
            Leaving.Reading reading, FundingCase whole, Candidates.Kind kind, Outlook world, Effort effort) {
        var here = reading.funding().study().world(FundingCase.idOf(world)).orElseThrow();
        var optimum = Optimum.of(reading.funding().in(here).central(), effort, Progress.NONE)
                .pick()
                .map(reading.funding()::ids)
                .orElse(List.of());
        var ranking = PointRanking.of(reading.funding().study(), whole, kind, here);
        return new Outcome(
                reading.person(),
                optimum,
                ranking.map(PointRanking::candidates).orElse(List.of()),
                ranking.map(each -> IntStream.range(0, each.candidates().size())
                                .mapToObj(each.point()::rank)
                                .toList())
                        .orElse(List.of()));
    }

    private static WithoutOne summary(FundingCase study, List<Outcome> all) {
        var whole = all.getFirst();
        var rest = all.subList(1, all.size());
        var items = new ArrayList<InOptimum>();
        for (var item : StudyFunding.of(study).orElseThrow().ids()) {
            items.add(new InOptimum(
                    item,
                    whole.optimum().contains(item),
                    (int) rest.stream()
                            .filter(each -> each.optimum().contains(item))
                            .count(),
                    rest.size()));
        }
        var ranks = new ArrayList<Ranks>();
        for (int i = 0; i < whole.candidates().size(); i++) {
            int at = i;
            ranks.add(new Ranks(
                    whole.candidates().get(i),
                    whole.ranks().get(i),
                    rest.stream().mapToInt(each -> each.ranks().get(at)).min().orElseThrow(),
                    rest.stream().mapToInt(each -> each.ranks().get(at)).max().orElseThrow()));
        }
        int same = (int) rest.stream()
                .filter(each -> each.optimum().equals(whole.optimum()))
                .count();
        return new WithoutOne(rest.size(), same, items, ranks);
    }

    /** How far the result hangs on single people, without naming any. */
    public List<Sentence> sentences(Naming naming) {
        var all = new ArrayList<Sentence>();
        all.add(Sentence.of("portfolio.without-one", people, sameOptimum));
        var depending =
                items.stream().filter(InOptimum::depends).map(InOptimum::item).toList();
        all.add(
                depending.isEmpty()
                        ? Sentence.of("portfolio.without-one.none")
                        : Sentence.of("portfolio.without-one.items", naming.of(depending)));
        return all;
    }
}
