package org.senken.ui.minutes;

import javafx.scene.control.Label;
import org.senken.core.minutes.Wording;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** How far a wording is, as a coloured word. */
final class StatusBadge {
    private StatusBadge() {}

    static Label of(Messages words, Wording.Status status) {
        var style = switch (status) {
            case PROPOSED -> Styles.INFO;
            case AGREED -> Styles.GOOD;
            case RESERVED -> Styles.WARN;
            case OPEN -> Styles.BAD;
        };
        return Nodes.badge(words.get(status), style);
    }
}
