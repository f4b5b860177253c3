package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Item;
import org.senken.language.Dates;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** Deciding on a portfolio: its name, the reason, and the protection plans that are still to be written. */
final class DecisionForm {
    private static final int REASON_ROWS = 4;
    private static final int PLAN_ROWS = 2;

    private final CompareViewModel compare;
    private final DecisionsViewModel model;
    private final Messages words;
    private final Contender.Source source;
    private final DetailPane pane = new DetailPane();
    private final TextPair name;
    private final TextPair reason;
    private final VBox plans = new VBox(12);
    private List<Item> asked = List.of();

    DecisionForm(CompareViewModel compare, Proposal proposal) {
        this.compare = compare;
        model = compare.decisions();
        words = compare.messages();
        source = proposal.contender().source();
        name = TextPair.line(words, "decide-name", "decide.name", proposal.name(), (language, typed) -> {
            model.name(language, typed);
            return true;
        });
        reason = TextPair.lines(
                words, "decide-reason", "decide.reason", REASON_ROWS, proposal.reason(), (language, typed) -> {
                    model.justify(language, typed);
                    return true;
                });
        pane.root().setMinWidth(0);
        pane.root().getStyleClass().remove(Styles.CARD);
        pane.name(
                words.get("decide.title"),
                words.get("decide.day", Dates.day(model.today(), words.language())),
                List.of());
        pane.fill(fields(), buttons());
        showPlans();
    }

    Region root() {
        return pane.root();
    }

    /** Whether this form is for the portfolio. */
    boolean fits(Proposal proposal) {
        return source.equals(proposal.contender().source());
    }

    /** Typing begins with the reason: a name is there already. */
    void begin() {
        Platform.runLater(reason.field(words.language())::requestFocus);
    }

    private List<Node> fields() {
        return List.of(
                name.stacked(),
                reason.stacked(),
                Nodes.wrapped(words.get("decide.hint"), Styles.MUTED, Styles.SMALL),
                plans);
    }

    private List<Node> buttons() {
        return List.of(
                Nodes.button("decide-record", words.get("decide.record"), model::record, Styles.PRIMARY),
                Nodes.button("decide-cancel", words.get("dialog.cancel"), model::giveUp));
    }

    /** Asks for the plans that were missing when the form was opened; those stay, so that typing is not disturbed. */
    void showPlans() {
        var missing = model.unprotected();
        if (plans.getChildren().isEmpty() && !missing.isEmpty()) {
            asked = missing;
            var fields = new ArrayList<Node>();
            fields.add(SidesPane.heading(words.get("decide.plans")));
            fields.add(Nodes.wrapped(words.get("decide.plans.why"), Styles.SMALL));
            asked.forEach(each -> fields.add(plan(each)));
            plans.getChildren().setAll(fields);
        }
    }

    private Node plan(Item item) {
        var pair = TextPair.lines(
                words, "plan-" + item.id(), "decide.plan", PLAN_ROWS, item.protection(), (language, typed) -> {
                    model.protect(item.id(), language, typed);
                    return true;
                });
        return new VBox(4, Nodes.wrapped(words.get(compare.naming().of(item)), Styles.STRONG), pair.stacked());
    }
}
