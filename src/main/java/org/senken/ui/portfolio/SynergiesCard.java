package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Synergy;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What items gain from one another, or lose. */
final class SynergiesCard {
    private final LimitsViewModel model;
    private final Messages words;
    private final VBox body = new VBox(10);
    private List<SynergyBlock> blocks = List.of();
    private List<Set<ItemId>> shown = List.of();
    private final VBox root;

    SynergiesCard(LimitsViewModel model) {
        this.model = model;
        words = model.messages();
        body.getStyleClass().add("card-body");
        root = Nodes.card(
                words.get("limits.synergies"),
                Nodes.button(
                        "limits-synergy-add",
                        words.get("limits.pick"),
                        () -> model.sets().pick(ItemSetsViewModel.Kind.SYNERGY)),
                body);
    }

    VBox root() {
        return root;
    }

    void show() {
        var synergies = model.rules().synergies();
        var items = synergies.stream().map(Synergy::items).toList();
        if (!items.equals(shown) || blocks.size() != items.size()) {
            shown = items;
            var fresh = new ArrayList<SynergyBlock>();
            synergies.forEach(each -> fresh.add(new SynergyBlock(model, fresh.size())));
            blocks = fresh;
            body.getChildren().setAll(fresh.stream().map(SynergyBlock::root).toList());
        }
        for (int i = 0; i < synergies.size(); i++) {
            blocks.get(i).show(synergies.get(i));
        }
        if (synergies.isEmpty()) {
            body.getChildren().setAll(Nodes.wrapped(words.get("limits.synergies.none"), Styles.MUTED));
        }
    }
}
