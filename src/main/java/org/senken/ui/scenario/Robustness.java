package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.senken.core.scenario.JudgesAlone;
import org.senken.core.scenario.Numbering;
import org.senken.core.scenario.Resampling;
import org.senken.core.scenario.Scenarios;

/**
 * What the set owes to its judges.
 *
 * @param asked the combinations that were asked about: the first that were found, and the chosen set
 * @param alone which of them each judge alone would find; empty for one judge, and where there is too much to ask
 * @param draws how often each stays when cells take the score of one judge at random; empty where that was not tried
 */
record Robustness(List<int[]> asked, Optional<JudgesAlone> alone, Optional<Resampling> draws) {
    private static final int MOST_FOUND = 50;
    private static final long MOST_CELLS = 400_000;

    Robustness {
        asked = List.copyOf(asked);
    }

    /** The combinations to ask about. */
    static List<int[]> asked(Scenarios scenarios, Iterable<int[]> found) {
        var asked = new ArrayList<int[]>();
        for (var places : found) {
            if (asked.size() == MOST_FOUND) {
                break;
            }
            asked.add(places);
        }
        scenarios.chosen().stream()
                .flatMap(each -> Numbering.of(scenarios).combination(each.states()).stream())
                .filter(places -> asked.stream().noneMatch(other -> Arrays.equals(other, places)))
                .forEach(asked::add);
        return asked;
    }

    /** Whether there are several judges, and not too many cells to ask each of them. */
    static boolean isAskable(Scenarios scenarios) {
        long states = scenarios.states().count();
        long judges = scenarios.judgements().judges().size();
        return judges > 1 && states * states * judges <= MOST_CELLS;
    }

    /** How many judges alone find a combination in the set. */
    OptionalInt holds(int[] places) {
        int place = placeOf(places);
        return place < 0 || alone.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(alone.get().agreeing().get(place).size());
    }

    int judges() {
        return alone.map(each -> each.judges().size()).orElse(0);
    }

    /** The share of draws in which a combination stays in the set. */
    OptionalDouble stays(int[] places) {
        int place = placeOf(places);
        return place < 0 || draws.isEmpty() || draws.get().draws() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) draws.get().stays().get(place) / draws.get().draws());
    }

    private int placeOf(int[] places) {
        for (int i = 0; i < asked.size(); i++) {
            if (Arrays.equals(asked.get(i), places)) {
                return i;
            }
        }
        return -1;
    }
}
