package org.senken.ui.portfolio;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** What one criterion is used for, and why. */
final class CriterionRow {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double CHOICE_WIDTH = 152;

    private final CriterionId criterion;
    private final Choice<CriterionUse.Part> part;
    private final TextPair reason;
    private final Pane reasons;
    private final Label hint;
    private final Label unasked;
    private final Button open;
    private final VBox root;
    private boolean opened;

    CriterionRow(ValueModelViewModel model, ValueModelViewModel.Line line) {
        var words = model.messages();
        criterion = line.criterion().id();
        part = new Choice<>("use-" + criterion, words::get, chosen -> {
            if (!model.use(criterion, chosen)) {
                model.line(criterion).ifPresent(this::show);
            }
        });
        part.root().setMinWidth(CHOICE_WIDTH);
        part.root().setMaxWidth(CHOICE_WIDTH);
        part.root().setAccessibleText(words.get(line.criterion().name()));
        reason = TextPair.line(
                words,
                "reason-" + criterion,
                "sure.reason",
                line.use().reason(),
                (language, typed) -> model.reason(criterion, language, typed));
        reasons = reason.beside();
        hint = Nodes.wrapped(words.get("sure.reason.hint"), Styles.SMALL);
        unasked = Nodes.wrapped(words.get("sure.unasked"), Styles.SMALL, Styles.MUTED);
        open = Nodes.button("reason-open-" + criterion, words.get("sure.reason.open"), this::turn, Styles.LINK);
        open.getStyleClass().add(Styles.SMALL);
        var name = Nodes.wrapped(words.get(line.criterion().name()));
        name.setMinWidth(0);
        var texts = new VBox(1, name, open);
        HBox.setHgrow(texts, Priority.ALWAYS);
        root = new VBox(4, Nodes.row(8, texts, part.root()), unasked, hint, reasons);
        show(line);
    }

    CriterionId criterion() {
        return criterion;
    }

    Region root() {
        return root;
    }

    private void turn() {
        opened = !opened;
        visible(reasons, opened);
    }

    void show(ValueModelViewModel.Line line) {
        part.show(List.of(CriterionUse.Part.values()), line.shown());
        reason.show(line.use().reason());
        boolean wanted = opened || line.lacksReason() || !line.use().reason().isEmpty();
        visible(reasons, wanted);
        visible(hint, line.lacksReason());
        visible(unasked, line.lacksVotes());
        visible(open, !line.lacksReason() && line.use().reason().isEmpty());
        for (var language : Language.values()) {
            reason.field(language).pseudoClassStateChanged(MISSING, line.lacksReason());
        }
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
