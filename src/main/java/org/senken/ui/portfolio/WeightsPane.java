package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Criterion;
import org.senken.language.ScenarioNames;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What is said of the weights: which kinds of statement, and the statements of each. */
final class WeightsPane {
    private final ValueModelViewModel values;
    private final WeightsViewModel model;
    private final Label scope = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Button own;
    private final Button general;
    private final Label nothing;
    private final Button sayNothing;
    private final Map<StatementKind, CheckBox> kinds = new EnumMap<>(StatementKind.class);
    private final FlowPane choices = new FlowPane(14, 6);
    private final VBox sections = new VBox(12);
    private final VBox root;
    private List<WeightSection> shown = List.of();
    private Layout layout = new Layout(List.of(), List.of(), false, 0, 0);

    /** What the sections are built for; they are built anew only when this changes, so that the focus stays. */
    private record Layout(List<Criterion> criteria, List<StatementKind> kinds, boolean own, int ratios, int linear) {}

    WeightsPane(ValueModelViewModel values, RoomView.Life life) {
        this.values = values;
        model = values.weights();
        var words = model.messages();
        own = Nodes.button("weights-own", words.get("sure.weights.own"), model::ownWeights);
        general = Nodes.button("weights-general", words.get("sure.weights.general"), model::generalWeights);
        nothing = Nodes.wrapped(words.get("model.weights.any"), Styles.SMALL, Styles.MUTED);
        sayNothing = Nodes.button("weights-nothing", words.get("sure.weights.nothing"), model::sayNothing, Styles.LINK);
        for (var kind : StatementKind.values()) {
            kinds.put(kind, box(kind));
        }
        choices.getChildren().setAll(kinds.values());
        root = new VBox(
                8,
                Nodes.row(8, Nodes.label(words.get("sure.weights"), Styles.STRONG), Nodes.spacer(), sayNothing),
                scope,
                own,
                general,
                choices,
                nothing,
                sections);
        life.follow(values.studyProperty(), study -> show());
        life.follow(values.worldProperty(), world -> show());
        life.follow(model.openedProperty(), opened -> show());
    }

    Region root() {
        return root;
    }

    private CheckBox box(StatementKind kind) {
        var box = new CheckBox(model.messages().get(kind));
        box.setId("weights-" + kind);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.open(kind);
            } else {
                model.close(kind);
            }
        });
        return box;
    }

    private void show() {
        showScope();
        var wanted =
                List.of(StatementKind.values()).stream().filter(model::isShown).toList();
        kinds.forEach((kind, box) -> {
            box.setSelected(wanted.contains(kind));
            box.setDisable(!model.isOwn());
        });
        visible(nothing, model.statements().isEmpty());
        visible(sayNothing, model.isOwn() && !model.statements().isEmpty());
        var now = new Layout(
                model.criteria(),
                wanted,
                model.isOwn(),
                model.ratios().size(),
                model.linear().size());
        if (!now.equals(layout)) {
            layout = now;
            shown = built(wanted);
            sections.getChildren()
                    .setAll(shown.stream().map(WeightSection::root).toList());
            sections.setDisable(!model.isOwn());
        }
        shown.forEach(WeightSection::show);
    }

    private void showScope() {
        var words = model.messages();
        var scenario = model.scenario();
        scope.setText(scenario.map(id -> words.get(
                        model.isOwn() ? "sure.weights.of" : "sure.weights.as-general",
                        ScenarioNames.full(values.scenarios(), id)))
                .orElseGet(() -> words.get("sure.weights.all")));
        visible(own, scenario.isPresent() && !model.isOwn());
        visible(general, scenario.isPresent() && model.isOwn());
    }

    private List<WeightSection> built(List<StatementKind> wanted) {
        var all = new ArrayList<WeightSection>();
        wanted.forEach(kind -> all.add(
                switch (kind) {
                    case ORDER -> new OrderSection(model);
                    case POINTS -> new PointsSection(model);
                    case BOUNDS -> new BoundsSection(model);
                    case RATIOS -> new RatioSection(model);
                }));
        if (!model.linear().isEmpty()) {
            all.add(new LinearSection(model));
        }
        return all;
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
