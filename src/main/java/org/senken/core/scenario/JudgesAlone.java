package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.scenario.crossimpact.Balance;

/**
 * Which scenarios each judge alone would find in the set. A judge's own matrix holds the judge's judgements where there are
 * any, and elsewhere what the others say together: nobody is taken to have said 0 of a cell passed over.
 *
 * @param judges in order
 * @param agreeing for each scenario, as given, the judges whose own matrix finds it in the set
 */
public record JudgesAlone(List<JudgeId> judges, List<List<JudgeId>> agreeing) {
    public JudgesAlone {
        judges = List.copyOf(judges);
        agreeing = agreeing.stream().map(List::copyOf).toList();
    }

    /**
     * Asks every judge's own matrix.
     *
     * @param scenarios every driver has a state
     * @param combinations the state of each driver, from 0
     */
    public static JudgesAlone of(Scenarios scenarios, List<int[]> combinations) {
        var judges = List.copyOf(scenarios.judgements().judges());
        var agreeing = new ArrayList<List<JudgeId>>();
        combinations.forEach(each -> agreeing.add(new ArrayList<>()));
        for (var judge : judges) {
            var matrix = CrossImpact.matrix(scenarios, own(scenarios.judgements(), judge));
            int most = scenarios.search().maxInconsistency() * matrix.unit();
            for (int place = 0; place < combinations.size(); place++) {
                if (Balance.of(matrix, combinations.get(place)).inconsistency() <= most) {
                    agreeing.get(place).add(judge);
                }
            }
        }
        return new JudgesAlone(judges, agreeing);
    }

    /** A judge's own judgements, filled up with those of the others. */
    private static Judgements own(Judgements all, JudgeId judge) {
        var own = new TreeMap<Cell, Map<JudgeId, Judgement>>();
        all.cells().forEach((cell, said) -> {
            var alone = said.get(judge);
            own.put(cell, alone == null ? said : Map.of(judge, alone));
        });
        return Judgements.of(own);
    }

    /** The share of judges whose own matrix finds a scenario in the set; NaN without judges. */
    public double share(int place) {
        return (double) agreeing.get(place).size() / judges.size();
    }
}
