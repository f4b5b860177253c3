package org.senken.ui.scenario;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Wildcard;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** Proposals of what might meet; one click makes a draft of one. */
final class WildcardGenerator {
    private final WildcardViewModel model;
    private final Messages words;
    private final VBox proposals = new VBox(10);
    private final VBox root;

    WildcardGenerator(WildcardViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        proposals.getStyleClass().add(Styles.DETAIL_BODY);
        var scroll = new ScrollPane(proposals);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        var another = Nodes.button("wildcard-another", words.get("wildcard.another"), model::another);
        root = Nodes.card(words.get("wildcard.proposals"), another, scroll);
        life.follow(model.proposalsProperty(), this::show);
        model.follow(life, current -> model.propose());
    }

    Region root() {
        return root;
    }

    private void show(List<Wildcard.Combination> found) {
        proposals.getChildren().clear();
        for (int place = 0; place < found.size(); place++) {
            proposals.getChildren().add(proposal(place, found.get(place)));
        }
        if (found.isEmpty()) {
            proposals.getChildren().add(Nodes.wrapped(words.get("wildcard.proposals.none"), Styles.MUTED));
        }
    }

    private VBox proposal(int place, Wildcard.Combination combination) {
        var text = words.get("wildcard.proposal", combination.emerging(), combination.existing(), combination.need());
        var draft = Nodes.button(
                "wildcard-draft-" + place, words.get("wildcard.draft"), () -> model.draft(combination), Styles.LINK);
        draft.setAccessibleHelp(text);
        return new VBox(2, Nodes.wrapped(text), draft);
    }
}
