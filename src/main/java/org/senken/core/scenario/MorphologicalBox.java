package org.senken.core.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Restriction;
import org.senken.core.scenario.morphology.Box;
import org.senken.core.scenario.morphology.Count;

/** The morphological box of a study: what its impossible pairs leave over, whatever the search asks for. */
public final class MorphologicalBox {
    private final Scenarios scenarios;
    private final Numbering numbering;
    private final Box box;

    /**
     * What the box says of some states together.
     *
     * @param ruledOutBy the pairs among them that are impossible, with the reasons
     * @param notLookedAt the pairs among them nobody has looked at, which is not the same as possible
     */
    public record Check(SortedMap<Pair, Verdict> ruledOutBy, List<Pair> notLookedAt) {
        public Check {
            ruledOutBy = Collections.unmodifiableSortedMap(new TreeMap<>(ruledOutBy));
            notLookedAt = List.copyOf(notLookedAt);
        }

        /** Whether no pair rules it out. */
        public boolean isPossible() {
            return ruledOutBy.isEmpty();
        }
    }

    /**
     * How far the box was looked through.
     *
     * @param pairs how many pairs of states of different drivers there are
     * @param assessed how many of them were looked at
     * @param impossible how many of those are impossible
     */
    public record Assessment(int pairs, int assessed, int impossible) {}

    private MorphologicalBox(Scenarios scenarios) {
        this.scenarios = scenarios;
        numbering = Numbering.of(scenarios);
        box = Box.of(numbering.sizes(), new Restriction(Set.of(), Set.of(), numbering.impossiblePairs()));
    }

    public static MorphologicalBox of(Scenarios scenarios) {
        return new MorphologicalBox(scenarios);
    }

    /** How many combinations there are, possible or not; 1 without drivers. */
    public BigInteger combinations() {
        return box.combinations();
    }

    /**
     * How many combinations no impossible pair rules out.
     *
     * @param outOfTime asked now and then; once it says yes the count ends and says at least how many there are
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public Count survivors(BooleanSupplier outOfTime, Progress progress) {
        return box.survivors(outOfTime, progress);
    }

    /** In how many of those each state still takes part. */
    public SortedMap<StateId, Count> survivorsByState(BooleanSupplier outOfTime, Progress progress) {
        var counts = box.survivorsByState(outOfTime, progress);
        var byState = new TreeMap<StateId, Count>();
        for (int index = 0; index < counts.length; index++) {
            byState.put(numbering.state(index), counts[index]);
        }
        return byState;
    }

    /** Checks a combination, or as much of it as was picked; states that are gone are passed over. */
    public Check check(Map<DriverId, StateId> picked) {
        var states = scenarios.drivers().stream()
                .flatMap(driver -> Optional.ofNullable(picked.get(driver.id())).filter(driver::has).stream())
                .toList();
        var ruledOutBy = new TreeMap<Pair, Verdict>();
        var notLookedAt = new ArrayList<Pair>();
        for (int one = 0; one < states.size(); one++) {
            for (int other = one + 1; other < states.size(); other++) {
                var pair = new Pair(states.get(one), states.get(other));
                var verdict = scenarios.pairs().get(pair);
                if (verdict == null) {
                    notLookedAt.add(pair);
                } else if (!verdict.possible()) {
                    ruledOutBy.put(pair, verdict);
                }
            }
        }
        return new Check(ruledOutBy, notLookedAt);
    }

    /** How far the box was looked through; pairs within one driver, as merging may leave them, do not count. */
    public Assessment assessment() {
        int pairs = 0;
        int before = 0;
        for (int size : numbering.sizes()) {
            pairs += before * size;
            before += size;
        }
        var looked = scenarios.pairs().entrySet().stream()
                .filter(each -> isAcrossDrivers(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        int impossible = (int) looked.stream().filter(each -> !each.possible()).count();
        return new Assessment(pairs, looked.size(), impossible);
    }

    private boolean isAcrossDrivers(Pair pair) {
        var one = numbering.index(pair.one()).map(numbering::driverOf);
        var other = numbering.index(pair.other()).map(numbering::driverOf);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
