package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.EffectCell;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Which scenario a figure stands under, and what the scenario did to the scores.
 *
 * @param letter the scenario's short name
 * @param changed cells with votes to which effects were added
 * @param held the cells in which at least one vote was held to the scale
 * @param voted cells with votes given under the scenario itself
 */
public record UnderScenario(ScenarioId id, String letter, Text title, int changed, List<EffectCell> held, int voted) {
    public UnderScenario {
        held = List.copyOf(held);
    }

    /** The sentences that stand under the figure. */
    public List<Sentence> sentences() {
        var all = new ArrayList<Sentence>();
        if (changed > 0) {
            all.add(sentence("outlook.effects", changed, letter, title));
        } else {
            all.add(Sentence.of("outlook.unchanged", letter, title));
        }
        if (!held.isEmpty()) {
            all.add(sentence("outlook.held", held.size()));
        }
        if (voted > 0) {
            all.add(sentence("outlook.voted", voted));
        }
        return all;
    }

    private static Sentence sentence(String key, int count, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Sentence.of(count == 1 ? key + ".one" : key, arguments);
    }
}
