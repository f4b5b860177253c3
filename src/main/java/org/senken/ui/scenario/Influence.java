package org.senken.ui.scenario;

import java.util.Collection;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Search.Joining;
import org.senken.language.Numbers;

/** How influences are joined and written: always with their sign, so that no colour is needed to read them. */
final class Influence {
    private Influence() {}

    /** "+2", "−1.5" or "0". */
    static String signed(double value) {
        var words = Numbers.decimal(Math.abs(value));
        if (words.equals("0")) {
            return words;
        }
        return (value > 0 ? "+" : "−") + words;
    }

    /** What several judges of a cell say together; there must be one at least. */
    static double joined(Collection<Judgement> said, Joining joining) {
        var scores = said.stream().mapToInt(Judgement::score).sorted().toArray();
        int n = scores.length;
        return switch (joining) {
            case MEDIAN -> (scores[(n - 1) / 2] + scores[n / 2]) / 2.0;
            case MEAN -> said.stream().mapToInt(Judgement::score).average().orElse(0);
        };
    }
}
