package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.ConsensusRule;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.RulesInWords;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The rules that are fixed before the first vote. */
final class RulesFold {
    private static final double DEFAULT_SHARE = 0.7;

    private final PlanViewModel model;
    private final Fold fold;
    private final HBox consensus = new HBox();
    private final HBox consensusNumber = Nodes.row(8);
    private final HBox anonymity = new HBox();
    private final Label meaning = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final List<NumberField> numbers = new ArrayList<>();
    private Optional<Agreement> shown = Optional.empty();
    private Optional<Anonymity> signed = Optional.empty();

    RulesFold(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        fold = new Fold(
                "fold-rules",
                words("plan.rules"),
                () -> model.turn(PlanViewModel.Section.RULES),
                Nodes.field(words("plan.rules.consensus"), consensus),
                consensusNumber,
                number(
                        "rules-stability",
                        "plan.rules.stability",
                        "plan.unit.percent",
                        rules -> RulesInWords.percent(rules.stability().changedBelow()),
                        model::changedBelow),
                number(
                        "rules-group",
                        "plan.rules.group",
                        "plan.unit.votes",
                        rules -> String.valueOf(rules.smallestGroup()),
                        model::smallestGroup),
                number(
                        "rules-rounds",
                        "plan.rules.rounds",
                        "plan.unit.rounds",
                        rules -> String.valueOf(rules.plannedRounds()),
                        model::plannedRounds),
                Nodes.field(words("plan.rules.anonymity"), anonymity),
                meaning,
                Nodes.wrapped(words("plan.frozen"), Styles.MUTED, Styles.SMALL));
        life.follow(model.planProperty(), plan -> show(plan.rules()));
        life.follow(
                model.studyProperty(), study -> show(model.planProperty().get().rules()));
        life.follow(model.unfoldedProperty(), open -> fold.show(open.contains(PlanViewModel.Section.RULES)));
    }

    VBox root() {
        return fold.root();
    }

    private void show(RoundRules rules) {
        var kind = Agreement.of(rules.consensus());
        if (!shown.equals(Optional.of(kind))) {
            shown = Optional.of(kind);
            consensus
                    .getChildren()
                    .setAll(Segments.of("rules-consensus", Agreement.all(), model.messages()::get, kind, this::choose));
            consensusNumber.getChildren().setAll(consensusNumber(kind));
        }
        if (!signed.equals(Optional.of(rules.anonymity()))) {
            signed = Optional.of(rules.anonymity());
            anonymity.getChildren().setAll(anonymities(rules.anonymity()));
        }
        meaning.setText(model.messages().get(RulesInWords.anonymity(rules.anonymity())));
        numbers.forEach(NumberField::update);
        boolean alone = model.offer().voters().size() == 1;
        fold.say(alone ? words("plan.rules.alone") : model.messages().get(RulesInWords.consensus(rules.consensus())));
    }

    private Node anonymities(Anonymity chosen) {
        return Segments.of(
                "rules-anonymity", List.of(Anonymity.values()), model.messages()::get, chosen, model::anonymity);
    }

    private Node consensusNumber(Agreement kind) {
        return switch (kind) {
            case SPREAD ->
                number("rules-widest", "plan.rules.widest", "plan.unit.points", RulesFold::widest, model::widest);
            case SHARE ->
                number("rules-share", "plan.rules.share", "plan.unit.percent", RulesFold::share, model::leastShare);
            case PANEL -> Nodes.wrapped(words("plan.rules.panel"), Styles.MUTED, Styles.SMALL);
        };
    }

    private static String widest(RoundRules rules) {
        return rules.consensus() instanceof ConsensusRule.NarrowSpread narrow
                ? RulesInWords.points(narrow.widest())
                : "";
    }

    private static String share(RoundRules rules) {
        return rules.consensus() instanceof ConsensusRule.ShareInBand share ? RulesInWords.percent(share.least()) : "";
    }

    private void choose(Agreement kind) {
        model.consensus(
                switch (kind) {
                    case SPREAD -> ConsensusRule.DEFAULT;
                    case SHARE -> new ConsensusRule.ShareInBand(DEFAULT_SHARE);
                    case PANEL -> new ConsensusRule.PanelSize();
                });
    }

    private Node number(
            String id, String label, String unit, Function<RoundRules, String> holds, Consumer<String> typed) {
        var field =
                new NumberField(id, () -> holds.apply(model.planProperty().get().rules()), typed);
        numbers.add(field);
        var name = Nodes.label(words(label), Styles.FIELD_LABEL);
        name.setLabelFor(field.root());
        return Nodes.row(8, name, field.root(), Nodes.label(words(unit)));
    }

    private String words(String key) {
        return model.messages().get(key);
    }

    /** The kinds of rule for agreement. */
    enum Agreement {
        SPREAD,
        SHARE,
        PANEL;

        static List<Agreement> all() {
            return List.of(values());
        }

        static Agreement of(ConsensusRule rule) {
            return switch (rule) {
                case ConsensusRule.NarrowSpread narrow -> SPREAD;
                case ConsensusRule.ShareInBand share -> SHARE;
                case ConsensusRule.PanelSize panel -> PANEL;
            };
        }
    }
}
