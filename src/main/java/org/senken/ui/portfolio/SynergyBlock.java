package org.senken.ui.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One synergy: its items, and the points on each criterion that counts. */
final class SynergyBlock {
    private static final double FIELD = 132;

    private final LimitsViewModel model;
    private final int place;
    private final ItemSetLine items;
    private final Map<CriterionId, TextField> points = new LinkedHashMap<>();
    private final Label hint;
    private final VBox root;
    private Synergy shown = new Synergy(Set.of(), Map.of());

    SynergyBlock(LimitsViewModel model, int place) {
        this.model = model;
        this.place = place;
        Messages words = model.messages();
        items = new ItemSetLine(model, ItemSetsViewModel.Kind.SYNERGY, place);
        hint = Nodes.wrapped(words.get("limits.synergy.no-points"), Styles.MUTED, Styles.SMALL);
        var fields = new FlowPane(10, 8);
        model.sets()
                .criteria()
                .forEach(each -> fields.getChildren()
                        .add(Nodes.field(words.get("limits.synergy.points", each.name()), field(each))));
        root = new VBox(8, items.root(), fields, hint);
        root.getStyleClass().add("state-block");
    }

    VBox root() {
        return root;
    }

    private TextField field(Criterion criterion) {
        var field = Commit.line("limits-points-" + place + "-" + criterion.id(), "", typed -> {
            if (!model.sets().points(place, criterion.id(), typed)) {
                show(shown);
            }
        });
        field.getStyleClass().add("amount");
        field.setPrefWidth(FIELD);
        points.put(criterion.id(), field);
        return field;
    }

    void show(Synergy synergy) {
        shown = synergy;
        items.show(synergy.items());
        points.forEach((id, field) -> Commit.show(
                field,
                synergy.points().containsKey(id)
                        ? Numbers.decimal(synergy.points().getOrDefault(id, 0.0))
                        : ""));
        hint.setVisible(synergy.points().isEmpty());
        hint.setManaged(synergy.points().isEmpty());
    }
}
