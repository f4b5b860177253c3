package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What portfolios must keep to: money at the left, rules between items beside it, a set that is being ticked at the right. */
final class LimitsPane {
    private final LimitsViewModel model;
    private final Messages words;
    private final MoneyCard money;
    private final RequiresCard requires;
    private final ExclusiveCard exclusive;
    private final GroupsCard groups;
    private final SynergiesCard synergies;
    private final PickCard pick;
    private final VBox clash = new VBox(4);
    private final HBox columns;
    private final VBox root;

    LimitsPane(LimitsViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        money = new MoneyCard(model);
        requires = new RequiresCard(model);
        exclusive = new ExclusiveCard(model);
        groups = new GroupsCard(model);
        synergies = new SynergiesCard(model);
        pick = new PickCard(model, life);
        var rules = new VBox(12, requires.root(), exclusive.root(), groups.root(), synergies.root());
        var scroll = new ScrollPane(rules);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(1);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        columns = new HBox(12, money.root(), scroll);
        columns.setMinHeight(0);
        VBox.setVgrow(columns, Priority.ALWAYS);
        clash.setId("limits-clash");
        clash.getStyleClass().addAll("notice", Styles.BAD);
        root = new VBox(12, clash, columns);
        root.setMinHeight(0);
        life.follow(model.studyProperty(), this::show);
        life.follow(model.clashProperty(), this::showClash);
        life.follow(model.sets().pickingProperty(), this::showPicking);
        life.follow(model.needingProperty(), item -> requires.show());
        life.follow(model.neededProperty(), item -> requires.show());
    }

    VBox root() {
        return root;
    }

    private void show(Study study) {
        model.check(study);
        money.show();
        requires.show();
        exclusive.show();
        groups.show();
        synergies.show();
    }

    private void showClash(List<Sentence> limits) {
        clash.getChildren().clear();
        clash.setVisible(!limits.isEmpty());
        clash.setManaged(!limits.isEmpty());
        if (!limits.isEmpty()) {
            clash.getChildren().add(Nodes.wrapped(words.get("portfolio.clash"), Styles.STRONG));
            limits.forEach(each -> clash.getChildren().add(Nodes.wrapped("· " + words.get(each))));
        }
    }

    private void showPicking(Optional<ItemSetsViewModel.Picking> picking) {
        columns.getChildren().remove(pick.root());
        picking.ifPresent(what -> {
            pick.show(what);
            columns.getChildren().add(pick.root());
        });
    }
}
