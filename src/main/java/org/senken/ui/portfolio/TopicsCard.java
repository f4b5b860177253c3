package org.senken.ui.portfolio;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.NextTopic;
import org.senken.core.portfolio.choice.NextTopics;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Sought;
import org.senken.ui.common.SoughtBar;
import org.senken.ui.common.Styles;

/** What one more answer would settle. A score leads to the votes on it, a weight to the value model. */
final class TopicsCard {
    private static final int MOST = 6;

    private final BudgetViewModel model;
    private final VBox found = new VBox(6);
    private final Button find;
    private final VBox root;

    TopicsCard(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        var messages = model.messages();
        var questions = model.questions();
        find = Nodes.button("topics-find", messages.get("topics.find"), questions::askTopics);
        var bar = SoughtBar.of("topics", messages.get("topics.running"), questions.topics(), messages, life);
        var body = new VBox(8, found, find, bar);
        body.getStyleClass().add("card-body");
        root = Nodes.card(messages.get("topics.title"), body);
        root.setId("budget-topics");
        life.follow(questions.topics().stateProperty(), this::show);
    }

    Region root() {
        return root;
    }

    private void show(Sought.State<NextTopics> state) {
        boolean idle = state.phase() == Sought.Phase.IDLE;
        find.setVisible(idle);
        find.setManaged(idle);
        found.getChildren().clear();
        if (idle) {
            found.getChildren().add(Nodes.wrapped(model.messages().get("topics.about"), Styles.MUTED, Styles.SMALL));
        }
        state.found().ifPresent(this::list);
    }

    private void list(NextTopics topics) {
        var useful = topics.topics().stream()
                .filter(each -> each.fewest() < topics.borderline())
                .limit(MOST)
                .toList();
        if (useful.isEmpty()) {
            found.getChildren().add(Nodes.wrapped(model.messages().get("topics.none"), Styles.MUTED, Styles.SMALL));
        }
        for (var topic : useful) {
            var words = model.messages().get(topic.sentence(model.naming(), topics.borderline()));
            found.getChildren().add(Links.wrapped("topic-" + found.getChildren().size(), words, () -> follow(topic)));
        }
    }

    /** A score leads to its votes, a weight to where weights are entered. */
    private void follow(NextTopic topic) {
        switch (topic) {
            case NextTopic.Score score -> model.chooseVotes(score.subject());
            case NextTopic.Heavier heavier -> model.goToWeights();
            case NextTopic.Weight weight -> model.goToWeights();
        }
    }
}
