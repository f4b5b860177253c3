package org.senken.ui.scenario;

import java.util.Collection;
import org.senken.core.scenario.CellReading;
import org.senken.core.scenario.Judgement;

/** How far the judges of a cell are apart. */
record Spread(int judges, int lowest, int highest) {
    static Spread of(Collection<Judgement> said) {
        var scores = said.stream().mapToInt(Judgement::score).summaryStatistics();
        return said.isEmpty() ? new Spread(0, 0, 0) : new Spread(said.size(), scores.getMin(), scores.getMax());
    }

    /** Whether the judges had better talk, by the rule of {@link CellReading#isDisputed}. */
    boolean isDisputed() {
        return (lowest < 0 && highest > 0) || highest - lowest >= CellReading.DISPUTED_RANGE;
    }
}
