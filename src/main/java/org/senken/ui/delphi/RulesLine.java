package org.senken.ui.delphi;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.RulesInWords;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The rules a round was opened with, as one quiet line that cannot be changed. */
final class RulesLine {
    private RulesLine() {}

    static Label of(Messages messages, RoundRules rules) {
        var sentences = RulesInWords.of(rules).stream()
                .map(messages::get)
                .collect(Collectors.joining(messages.get("rules.between")));
        var line = Nodes.wrapped(messages.get("rules.line", sentences), Styles.MUTED, Styles.SMALL);
        line.setId("rules-line");
        return line;
    }
}
