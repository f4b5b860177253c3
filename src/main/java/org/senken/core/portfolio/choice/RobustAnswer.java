package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * What holds for all admissible weights, all scores between the quartiles of the votes and all chosen scenarios: the
 * portfolios that nothing betters, which items are in all, some or none of them, and the portfolio whose largest regret is
 * least.
 *
 * @param exact whether everything is proven
 * @param set those that nothing betters; if not exact, some of them
 * @param items in the study's order
 */
public record RobustAnswer(
        StudyFunding funding, boolean exact, NonDominated set, List<ItemStanding> items, Optional<LeastRegret> regret) {
    /**
     * The portfolio with the least largest regret.
     *
     * @param exact whether no other can have less
     * @param items its items
     * @param largest its largest regret
     * @param atLeast no portfolio has less than this
     * @param worlds its largest regret in each world
     * @param best what can be had at most in each direction of the robust program
     */
    public record LeastRegret(
            boolean exact,
            List<ItemId> items,
            double largest,
            double atLeast,
            List<RegretRow> worlds,
            List<Double> best) {
        public LeastRegret {
            items = List.copyOf(items);
            worlds = List.copyOf(worlds);
            best = List.copyOf(best);
        }
    }

    public RobustAnswer {
        items = List.copyOf(items);
    }

    /**
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static RobustAnswer of(StudyFunding funding, Effort effort, Progress progress) {
        var program = funding.question().robust();
        var set = NonDominated.of(program, effort, progress.part(0, 0.5));
        var regret = leastRegret(funding, program, effort, progress.part(0.5, 1));
        boolean exact = set.exact()
                && regret.filter(each -> !each.exact()).isEmpty()
                && funding.question().hasAllExtremePoints();
        return new RobustAnswer(funding, exact, set, ItemStanding.all(funding, set), regret);
    }

    private static Optional<LeastRegret> leastRegret(
            StudyFunding funding, Program program, Effort effort, Progress progress) {
        var found = MinimaxRegret.of(program, effort, progress);
        return found.pick()
                .map(pick -> new LeastRegret(
                        found.exact(),
                        funding.ids(pick),
                        found.regret(),
                        found.atLeast(),
                        RegretRow.of(funding, found.best(), program.worth(pick.items())),
                        Arrays.stream(found.best()).boxed().toList()));
    }

    /** The regret of any portfolio in each world, to be set beside the least. */
    public List<RegretRow> regrets(Set<ItemId> items) {
        return regret.map(each -> RegretRow.of(
                        funding,
                        each.best().stream().mapToDouble(best -> best).toArray(),
                        funding.question().robust().worth(funding.pick(items).items())))
                .orElse(List.of());
    }

    /** What has to stand under the figures. */
    public List<Sentence> sentences() {
        var all = new ArrayList<Sentence>();
        int count = set.portfolios().size();
        all.add(
                count == 1 && set.exact()
                        ? Sentence.of("portfolio.robust.one")
                        : Sentence.of(set.exact() ? "portfolio.robust" : "portfolio.robust.unfinished", count));
        all.add(Sentence.of("portfolio.core.note"));
        regret.ifPresent(each -> all.add(
                each.exact()
                        ? Sentence.of("portfolio.regret", Words.score(each.largest()))
                        : Sentence.of(
                                "portfolio.regret.unfinished",
                                Words.score(each.largest()),
                                Words.score(each.atLeast()))));
        if (!funding.question().hasAllExtremePoints()) {
            all.add(Sentence.of("model.weights.many"));
        }
        return all;
    }
}
