package org.senken.ui.scenario;

import javafx.scene.control.Label;
import org.senken.core.scenario.ScenarioCheck;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A coloured word that says whether a scenario holds together. */
final class NarrativeBadge {
    private NarrativeBadge() {}

    /**
     * The badge.
     *
     * @param judged whether there are any judgements; without them nothing can be said
     */
    static Label of(Messages words, ScenarioCheck check, boolean judged) {
        if (!check.isComplete()) {
            return Nodes.badge(words.get("narrative.incomplete"), Styles.WARN);
        }
        if (!judged) {
            return Nodes.badge(words.get("narrative.unjudged"), Styles.INFO);
        }
        return check.isConsistent()
                ? Nodes.badge(words.get("narrative.consistent"), Styles.GOOD)
                : Nodes.badge(words.get("narrative.inconsistent", Numbers.decimal(check.inconsistency())), Styles.WARN);
    }
}
