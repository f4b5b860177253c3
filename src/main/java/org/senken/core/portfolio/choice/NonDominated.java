package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/**
 * All portfolios that no other one dominates, for all admissible weights and all worth within its ranges, in every scenario
 * (robust portfolio modelling: Liesiö, Mild and Salo 2007, 2008). Portfolios that are equally good in everything all count.
 *
 * @param exact whether the set is complete
 * @param portfolios the set in the order of their items; if not exact, some members, each proven
 * @param shares for each item the share of the portfolios that have it; if not exact, 1 and 0 where that is proven for the
 *     complete set, and NaN elsewhere
 */
public record NonDominated(boolean exact, List<Pick> portfolios, double[] shares) {
    /** What an item is in the set. */
    public enum Standing {
        CORE,
        BORDERLINE,
        EXTERIOR
    }

    public NonDominated {
        portfolios = List.copyOf(portfolios);
    }

    /**
     * The set for a program; empty if nothing is allowed.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static NonDominated of(Program program, Effort effort, Progress progress) {
        var layout = Layout.of(program);
        var supported = new Supported(program, progress).members();
        var pool = new Pool(layout, Ties.ALL, supported);
        var found = new LabelSearch(layout, pool, Ties.ALL, effort, progress).run();
        return found.exact()
                ? complete(program, layout, found.labels())
                : new NonDominated(false, supported, Certain.shares(layout, found));
    }

    private static NonDominated complete(Program program, Layout layout, Labels labels) {
        var all = new ArrayList<Pick>();
        for (int i = 0; i < labels.size; i++) {
            all.add(program.pick(layout.itemsOf(labels.sets, i * labels.words)));
        }
        all.sort(null);
        var shares = IntStream.range(0, program.items())
                .mapToDouble(item ->
                        (double) all.stream().filter(pick -> pick.has(item)).count() / all.size())
                .toArray();
        return new NonDominated(true, all, shares);
    }

    /** How many items are borderline. */
    public int borderline() {
        return (int) IntStream.range(0, shares.length)
                .filter(item -> standing(item) == Standing.BORDERLINE)
                .count();
    }

    /** What an item is; borderline also where nothing is proven. */
    public Standing standing(int item) {
        if (shares[item] == 1) {
            return Standing.CORE;
        }
        return shares[item] == 0 ? Standing.EXTERIOR : Standing.BORDERLINE;
    }
}
