package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * In how many best portfolios an item is, over every scenario (or the world as it is, if none was chosen), every extreme
 * point of the weights admitted there, and everybody's votes as well as everybody's but one: each of these cases is solved
 * exactly, with medians for scores, and all of its best portfolios are listed, so that equally good ones never hide each
 * other. This is not the core index over portfolios that nothing betters.
 *
 * @param exact whether every case was solved to the end
 * @param cases how many cases there are
 * @param worlds how many worlds they come from
 * @param weightings how many extreme points of weights, over all worlds
 * @param people how many people were left out in turn; 0 in panels too large for one person to decide anything
 * @param items in the study's order
 */
public record CoreOverExperts(boolean exact, int cases, int worlds, int weightings, int people, List<Count> items) {
    /**
     * An item.
     *
     * @param always in how many cases every best portfolio has it
     * @param sometimes in how many cases some best portfolios have it and others, equally good, do not
     * @param of how many cases there are
     */
    public record Count(ItemId item, int always, int sometimes, int of) {
        /** In every best portfolio of every case. */
        public boolean isCore() {
            return always == of;
        }

        /** In no best portfolio of any case. */
        public boolean isExterior() {
            return always + sometimes == 0;
        }
    }

    private static final Effort SMALL = new Effort(2_000_000, () -> false);

    /** What one case says of each item: 2 for always, 1 for sometimes, 0 for never. */
    private record Verdict(boolean exact, int[] said) {}

    public CoreOverExperts {
        items = List.copyOf(items);
    }

    /**
     * @return without cases if there is nothing to choose from, or no portfolio is allowed
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static CoreOverExperts of(FundingCase study, Progress progress) {
        var readings = Leaving.of(study);
        if (readings.isEmpty()) {
            return new CoreOverExperts(true, 0, 0, 0, 0, List.of());
        }
        var whole = readings.getFirst().funding();
        var programs = readings.stream()
                .map(each -> each.funding().question().robust().middle())
                .toList();
        var verdicts = verdicts(programs, progress);
        int weightings = programs.getFirst().directions();
        return new CoreOverExperts(
                verdicts.stream().allMatch(Verdict::exact),
                verdicts.size(),
                whole.robustWorlds().size(),
                weightings,
                readings.size() - 1,
                counts(whole, verdicts));
    }

    private static List<Verdict> verdicts(List<Program> programs, Progress progress) {
        var done = new AtomicInteger();
        int weightings = programs.getFirst().directions();
        int cases = programs.size() * weightings;
        return IntStream.range(0, cases)
                .parallel()
                .mapToObj(i -> {
                    progress.report((double) done.getAndIncrement() / cases);
                    return verdict(programs.get(i / weightings), i % weightings);
                })
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Verdict> verdict(Program program, int direction) {
        var alone = program.mixed(Rest.each(program.directions())[direction]);
        var best = NonDominated.of(alone, SMALL, Progress.NONE);
        var picks = best.exact()
                ? best.portfolios()
                : Optimum.of(alone, Effort.FULL, Progress.NONE).pick().stream().toList();
        if (picks.isEmpty()) {
            return Stream.empty();
        }
        var said = new int[program.items()];
        for (int item = 0; item < said.length; item++) {
            int at = item;
            long with = picks.stream().filter(pick -> pick.has(at)).count();
            said[item] = with == picks.size() ? 2 : with > 0 ? 1 : 0;
        }
        return Stream.of(new Verdict(best.exact(), said));
    }

    private static List<Count> counts(StudyFunding funding, List<Verdict> verdicts) {
        var counts = new ArrayList<Count>();
        for (int i = 0; i < funding.items().size(); i++) {
            int item = i;
            counts.add(new Count(
                    funding.items().get(i).id(),
                    (int) verdicts.stream()
                            .filter(each -> each.said()[item] == 2)
                            .count(),
                    (int) verdicts.stream()
                            .filter(each -> each.said()[item] == 1)
                            .count(),
                    verdicts.size()));
        }
        return counts;
    }

    /** What the counts are over. */
    public List<Sentence> sentences() {
        var all = new ArrayList<Sentence>();
        all.add(Sentence.of("portfolio.core.cases", cases, worlds, weightings, people + 1));
        all.add(Sentence.of("portfolio.core.note"));
        if (!exact) {
            all.add(Sentence.of("portfolio.core.cases.unfinished"));
        }
        return all;
    }
}
