package org.senken.ui.scenario;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Numbering;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;

/**
 * What a search for consistent scenarios came to.
 *
 * @param scenarios the study's drivers and judgements as they were searched
 * @param basins where starting points end; empty where they were not walked
 * @param robustness what the set owes to its judges
 * @param took how long the search alone took
 * @param listed the found scenarios that are shown, the most attractive first
 */
record Findings(
        Scenarios scenarios,
        ImpactMatrix matrix,
        ConsistentScenarios found,
        Optional<Basins> basins,
        Robustness robustness,
        Duration took,
        List<Item> listed) {
    Findings {
        listed = List.copyOf(listed);
    }

    /** So many are shown at most; more than that nobody reads. */
    static final int MOST_SHOWN = 500;

    /**
     * A scenario with its figures, in points of influence.
     *
     * @param places the state of each driver, from 0
     * @param share of the starting points that end here; empty where unknown
     * @param holds for how many judges alone it is in the set; empty where they were not asked
     */
    record Item(
            int[] places,
            SortedMap<DriverId, StateId> states,
            double inconsistency,
            double totalImpact,
            OptionalDouble share,
            OptionalInt holds) {}

    static Findings of(
            Scenarios scenarios,
            ImpactMatrix matrix,
            ConsistentScenarios found,
            Optional<Basins> basins,
            Robustness robustness,
            Duration took) {
        var shares = shares(basins);
        var items = new ArrayList<Item>();
        for (int[] places : found.list()) {
            items.add(item(scenarios, matrix, places, shares, robustness));
            if (items.size() == MOST_SHOWN * 20) {
                break;
            }
        }
        items.sort(Comparator.comparingDouble(Item::inconsistency)
                .thenComparing(
                        Comparator.<Item>comparingDouble(item -> item.share().orElse(0))
                                .reversed()));
        return new Findings(
                scenarios,
                matrix,
                found,
                basins,
                robustness,
                took,
                items.subList(0, Math.min(items.size(), MOST_SHOWN)));
    }

    private static TreeMap<int[], Double> shares(Optional<Basins> basins) {
        var shares = new TreeMap<int[], Double>(Arrays::compare);
        basins.ifPresent(walked -> walked.fixedPoints().forEach(each -> shares.put(each.lowest(), walked.share(each))));
        return shares;
    }

    private static Item item(
            Scenarios scenarios,
            ImpactMatrix matrix,
            int[] places,
            TreeMap<int[], Double> shares,
            Robustness robustness) {
        var balance = Balance.of(matrix, places);
        double unit = matrix.unit();
        var share = shares.get(places);
        return new Item(
                places,
                Numbering.of(scenarios).states(places),
                balance.inconsistency() / unit,
                balance.totalImpact() / unit,
                share == null ? OptionalDouble.empty() : OptionalDouble.of(share),
                robustness.holds(places));
    }

    /** The figures of any combination that names a state of each driver; empty if one is missing. */
    Optional<Item> itemOf(SortedMap<DriverId, StateId> states) {
        return Numbering.of(scenarios)
                .combination(states)
                .map(places -> item(scenarios, matrix, places, shares(basins), robustness));
    }

    BigInteger combinations() {
        return matrix.combinations();
    }

    /** Whether a matrix as it is now would be searched with the same result. */
    boolean isOf(Scenarios now) {
        return scenarios.drivers().equals(now.drivers())
                && scenarios.judgements().equals(now.judgements())
                && scenarios.acts().equals(now.acts())
                && scenarios.search().equals(now.search())
                && (!now.search().box() || scenarios.pairs().equals(now.pairs()));
    }
}
