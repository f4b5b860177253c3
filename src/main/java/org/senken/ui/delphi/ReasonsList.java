package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Reasons;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The reasons to a question: those of the minority on both sides first, then those of the third that holds the median. */
final class ReasonsList {
    private ReasonsList() {}

    static List<VBox> of(Reasons reasons, Messages messages) {
        var parts = new ArrayList<VBox>();
        add(parts, messages.get("results.reasons.above"), reasons.above());
        add(parts, messages.get("results.reasons.below"), reasons.below());
        add(
                parts,
                messages.get(reasons.hasMinority() ? "results.reasons.within" : "results.reasons"),
                reasons.within());
        if (parts.isEmpty()) {
            parts.add(new VBox(Nodes.wrapped(messages.get("results.reasons.none"), Styles.MUTED, Styles.SMALL)));
        }
        return parts;
    }

    private static void add(List<VBox> parts, String title, List<String> reasons) {
        if (!reasons.isEmpty()) {
            var part = new VBox(3, Nodes.label(title, Styles.STRONG));
            reasons.forEach(reason -> part.getChildren().add(Nodes.wrapped(reason, "reason")));
            parts.add(part);
        }
    }
}
