package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.structure.StructuralAnalysis;

/**
 * How strongly each driver acts on each other one, for the structural analysis.
 *
 * @param drivers in the order of rows and columns
 * @param strengths whole numbers from 0; rows act, columns are acted on, the diagonal is 0
 * @param unknown how many of the links are not known yet; they stand as 0 and are told beside the result
 */
public record InfluenceStrengths(List<DriverId> drivers, List<List<Integer>> strengths, int unknown) {
    /** How many of the strengths taken from judgements make an influence of 1. */
    public static final int PARTS = 100;

    public InfluenceStrengths {
        drivers = List.copyOf(drivers);
        strengths = strengths.stream().map(List::copyOf).toList();
    }

    /**
     * Strengths from the cross-impact matrix: the mean of |judgement| over the judged cells of a block, in hundredths,
     * rounded half up. A link that does not act is 0; a block without a judgement is not known.
     */
    public static InfluenceStrengths fromJudgements(Scenarios scenarios) {
        return of(scenarios, (from, to) -> meanStrength(scenarios, from, to));
    }

    /** Strengths from the question whether a driver acts on another at all: 1 or 0. */
    public static InfluenceStrengths fromActs(Scenarios scenarios) {
        return of(scenarios, (from, to) -> {
            var acts = scenarios.acts().get(new Link(from.id(), to.id()));
            return acts == null ? -1 : acts ? 1 : 0;
        });
    }

    private interface Strength {
        /** The strength of a link; -1 if it is not known. */
        int of(Driver from, Driver to);
    }

    private static InfluenceStrengths of(Scenarios scenarios, Strength strength) {
        var strengths = new ArrayList<List<Integer>>();
        int unknown = 0;
        for (var from : scenarios.drivers()) {
            var row = scenarios.drivers().stream()
                    .map(to -> to.id().equals(from.id()) ? 0 : strength.of(from, to))
                    .toList();
            unknown += (int) row.stream().filter(each -> each < 0).count();
            strengths.add(row.stream().map(each -> Math.max(0, each)).toList());
        }
        return new InfluenceStrengths(
                scenarios.drivers().stream().map(Driver::id).toList(), strengths, unknown);
    }

    private static int meanStrength(Scenarios scenarios, Driver from, Driver to) {
        if (!CrossImpact.counts(scenarios, from, to)) {
            return 0;
        }
        var joining = scenarios.search().joining();
        var judged = from.states().stream()
                .flatMap(one ->
                        to.states().stream().map(other -> scenarios.judgements().at(new Cell(one.id(), other.id()))))
                .filter(said -> !said.isEmpty())
                .mapToLong(said -> Math.abs(CrossImpact.joined(said.values(), joining)))
                .summaryStatistics();
        long parts = judged.getCount() * CrossImpact.unit(joining);
        return parts == 0 ? -1 : Math.toIntExact((2 * PARTS * judged.getSum() + parts) / (2 * parts));
    }

    public StructuralAnalysis analysis() {
        return StructuralAnalysis.of(strengths.stream()
                .map(row -> row.stream().mapToInt(each -> each).toArray())
                .toArray(int[][]::new));
    }
}
