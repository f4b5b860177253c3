package org.senken.cli;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.Basins.Basin;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;

/**
 * What was found in a matrix.
 *
 * @param basins where they were asked for
 * @param seed of sampled basins
 * @param millis how long the search took, without reading and printing
 */
record ScenarioAnswer(
        ScenarioQuestion question, ConsistentScenarios found, Optional<Basins> basins, long seed, double millis) {
    /**
     * One scenario of the list with its figures, in points of influence.
     *
     * @param basin what it attracts; empty if that was not asked for, or if nothing leads here
     */
    record Row(int[] states, double inconsistency, double totalImpact, Optional<Basin> basin) {}

    /** The scenarios of the list with their figures. */
    Stream<Row> rows() {
        var reached = reached();
        return IntStream.range(0, found.list().size())
                .mapToObj(place -> row(found.list().get(place), reached));
    }

    private Map<int[], Basin> reached() {
        var reached = new TreeMap<int[], Basin>(Arrays::compare);
        basins.ifPresent(all -> all.fixedPoints().forEach(each -> reached.put(each.lowest(), each)));
        return reached;
    }

    private Row row(int[] states, Map<int[], Basin> reached) {
        double unit = question.matrix().unit();
        var balance = Balance.of(question.matrix(), states);
        return new Row(
                states,
                balance.inconsistency() / unit,
                balance.totalImpact() / unit,
                Optional.ofNullable(reached.get(states)));
    }

    /** Whether fewer scenarios are listed than were counted. */
    boolean isCut() {
        return found.count().compareTo(BigInteger.valueOf(found.list().size())) > 0;
    }
}
