package org.senken.ui.portfolio;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.chart.DecisionSheet;
import org.senken.core.portfolio.model.Decision;
import org.senken.language.Dates;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Facts;
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** One decision in full. Its name and reason can be worded better; everything else stands as it was decided. */
final class DecisionPane {
    private static final int REASON_ROWS = 3;

    private final DecisionsViewModel model;
    private final Messages words;
    private final TextPair name;
    private final TextPair reason;
    private final VBox root;
    private Decision decision;

    DecisionPane(CompareViewModel compare, Decision decision) {
        this.decision = decision;
        model = compare.decisions();
        words = compare.messages();
        name = TextPair.line(
                words,
                "decision-name",
                "decide.name",
                decision.name(),
                (language, typed) -> model.rename(this.decision, language, typed));
        reason = TextPair.lines(
                words,
                "decision-reason",
                "decide.reason",
                REASON_ROWS,
                decision.reason(),
                (language, typed) -> model.rejustify(this.decision, language, typed));
        var body = new VBox(
                name.beside(),
                reason.beside(),
                facts(),
                SidesPane.heading(words.get("log.items")),
                Nodes.wrapped(items()),
                SidesPane.heading(words.get("log.basis")),
                Nodes.wrapped(words.get(decision.basis()), Styles.SMALL));
        body.getStyleClass().add(Styles.DETAIL_BODY);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = Nodes.card(words.get("log.decision", decision.number()), buttons(compare), scroll);
    }

    Region root() {
        return root;
    }

    boolean fits(Decision other) {
        return decision.number() == other.number() && decision.basis().equals(other.basis());
    }

    /** Follows the decision after it was worded better. */
    void show(Decision changed) {
        decision = changed;
        name.show(changed.name());
        reason.show(changed.reason());
    }

    private HBox buttons(CompareViewModel compare) {
        return Nodes.row(
                8,
                new FigureBar(
                                "decision",
                                compare.room().tools().figures(),
                                () -> Optional.of(DecisionSheet.figure(decision, words.language())))
                        .root(),
                Nodes.button(
                        "decision-open",
                        words.get("log.open"),
                        () -> compare.decisions().open(decision)));
    }

    private Node facts() {
        var language = words.language();
        return new Facts()
                .add(words.get("log.day"), Dates.day(decision.on(), language))
                .add(words.get("log.cost"), Numbers.yen(decision.cost(), language))
                .add(
                        words.get("log.budget"),
                        decision.budget() == 0
                                ? words.get("log.budget.none")
                                : Numbers.yen(decision.budget(), language))
                .root();
    }

    private String items() {
        return decision.items().values().stream()
                .map(each -> "• " + words.get(each))
                .collect(Collectors.joining("\n"));
    }
}
