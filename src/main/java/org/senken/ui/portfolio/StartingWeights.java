package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;

/** Where statements of a kind begin: in the middle of the weights that agree with everything said before. */
final class StartingWeights {
    private static final double WHOLE = 100;

    private StartingWeights() {}

    /** The criteria by their weight in the middle, each in a rank of its own. */
    static WeightRanks order(WeightSet set) {
        var centre = set.centre();
        return new WeightRanks(IntStream.range(0, centre.length)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -centre[each]))
                .map(each -> Set.of(set.criteria().get(each)))
                .toList());
    }

    /** The weights in the middle in points of a hundred; whole points unless those contradict what was said. */
    static WeightStatement.Points points(WeightSet set, List<WeightStatement> said) {
        var rounded = points(set, true);
        var all = new ArrayList<>(said);
        all.add(rounded);
        return Admissible.of(set.criteria(), all) instanceof WeightSet ? rounded : points(set, false);
    }

    private static WeightStatement.Points points(WeightSet set, boolean whole) {
        var centre = set.centre();
        var points = new TreeMap<CriterionId, Double>();
        for (int i = 0; i < centre.length; i++) {
            points.put(set.criteria().get(i), whole ? Math.rint(centre[i] * WHOLE) : centre[i] * WHOLE);
        }
        return new WeightStatement.Points(points);
    }
}
