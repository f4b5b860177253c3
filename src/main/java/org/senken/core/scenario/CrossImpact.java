package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.senken.core.scenario.crossimpact.ImpactMatrix;

/** The numbers of a study's cross-impact matrix, in the order of its drivers and their states. */
public final class CrossImpact {
    /** Means are kept in parts of this number: exactly for up to 10 judges, else rounded to the nearest part. */
    private static final int MEAN_UNIT = 5_040;

    private CrossImpact() {}

    /** The matrix of all judges together, as the search joins them. An empty cell is 0, and so is a link that does not act. */
    public static ImpactMatrix matrix(Scenarios scenarios) {
        return matrix(scenarios, scenarios.judgements());
    }

    /** The matrix of some judgements. */
    public static ImpactMatrix matrix(Scenarios scenarios, Judgements judgements) {
        var joining = scenarios.search().joining();
        var rows = new ArrayList<int[]>();
        for (var from : scenarios.drivers()) {
            for (var state : from.states()) {
                rows.add(row(scenarios, judgements, from, state, joining));
            }
        }
        return ImpactMatrix.of(
                scenarios.drivers().stream()
                        .mapToInt(each -> each.states().size())
                        .toArray(),
                rows.toArray(int[][]::new),
                unit(joining));
    }

    private static int[] row(
            Scenarios scenarios, Judgements judgements, Driver from, State state, Search.Joining joining) {
        return scenarios.drivers().stream()
                .flatMapToInt(to -> to.states().stream()
                        .mapToInt(target -> counts(scenarios, from, to)
                                ? joined(
                                        judgements
                                                .at(new Cell(state.id(), target.id()))
                                                .values(),
                                        joining)
                                : 0))
                .toArray();
    }

    /** Whether the judgements of a block count: not where a driver does not act, or acts on itself and does not hold itself. */
    public static boolean counts(Scenarios scenarios, Driver from, Driver to) {
        return from.id().equals(to.id()) ? from.holdsItself() : !scenarios.isOff(new Link(from.id(), to.id()));
    }

    static int unit(Search.Joining joining) {
        return switch (joining) {
            case MEDIAN -> 2;
            case MEAN -> MEAN_UNIT;
        };
    }

    /** What several judges count together, in units; 0 if nobody judged. */
    static int joined(Collection<Judgement> said, Search.Joining joining) {
        if (said.isEmpty()) {
            return 0;
        }
        var scores = said.stream().map(Judgement::score).sorted().toList();
        return switch (joining) {
            case MEDIAN -> twiceTheMedian(scores);
            case MEAN -> mean(scores);
        };
    }

    private static int twiceTheMedian(List<Integer> sorted) {
        int n = sorted.size();
        return sorted.get((n - 1) / 2) + sorted.get(n / 2);
    }

    private static int mean(List<Integer> scores) {
        long sum = scores.stream().mapToLong(each -> each).sum();
        return Math.toIntExact(Math.round((double) sum * MEAN_UNIT / scores.size()));
    }
}
