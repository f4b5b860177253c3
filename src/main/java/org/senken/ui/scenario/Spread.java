package org.senken.ui.scenario;

import java.util.Collection;
import org.senken.core.scenario.Judgement;

/** How far the judges of a cell are apart. */
record Spread(int judges, int lowest, int highest) {
    /** So many points apart a cell is disputed, whatever the signs. */
    static final int WIDE = 3;

    static Spread of(Collection<Judgement> said) {
        var scores = said.stream().mapToInt(Judgement::score).summaryStatistics();
        return said.isEmpty() ? new Spread(0, 0, 0) : new Spread(said.size(), scores.getMin(), scores.getMax());
    }

    /** Whether some say it promotes and others say it hinders, or they are three points apart or more. */
    boolean isDisputed() {
        return lowest < 0 && highest > 0 || highest - lowest >= WIDE;
    }
}
