package org.senken.ui.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;

/** What to fund under a budget: results, items and limits. A section is built when it is first turned to. */
final class BudgetPage implements PortfolioPage {
    private final BudgetViewModel model;
    private final RoomView.Life life;
    private final StackPane root = new StackPane();
    private final HBox sections = new HBox();
    private final WorldChoice worlds;
    private final HBox tools;
    private final Map<BudgetViewModel.Section, Region> built = new EnumMap<>(BudgetViewModel.Section.class);

    BudgetPage(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        this.life = life;
        root.setMinHeight(0);
        worlds = WorldChoice.narrow(model.room().map(), "budget-world");
        tools = Nodes.row(10, worlds.root(), sections);
        life.follow(model.sectionProperty(), this::show);
        life.follow(model.studyProperty(), study -> showWorlds());
        life.follow(model.room().map().worldProperty(), world -> showWorlds());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        return tools;
    }

    private void showWorlds() {
        worlds.show(
                model.studyProperty().getValue(),
                model.room().map().worldProperty().get());
    }

    private void show(BudgetViewModel.Section shown) {
        worlds.root().setVisible(shown == BudgetViewModel.Section.RESULTS);
        sections.getChildren()
                .setAll(Segments.of(
                        "budget-section",
                        List.of(BudgetViewModel.Section.values()),
                        model.messages()::get,
                        shown,
                        model::show));
        root.getChildren().setAll(built.computeIfAbsent(shown, this::built));
    }

    private Region built(BudgetViewModel.Section section) {
        return switch (section) {
            case RESULTS -> new ResultsPane(model, life).root();
            case ITEMS -> new ItemsPane(model.items(), life).root();
            case LIMITS -> new LimitsPane(model.limits(), life).root();
        };
    }
}
