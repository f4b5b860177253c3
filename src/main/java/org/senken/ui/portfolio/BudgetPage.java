package org.senken.ui.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;

/** What to fund under a budget: results, items and limits. A section is built when it is first turned to. */
final class BudgetPage implements PortfolioPage {
    private final BudgetViewModel model;
    private final RoomView.Life life;
    private final StackPane root = new StackPane();
    private final StackPane tools = new StackPane();
    private final Map<BudgetViewModel.Section, Region> sections = new EnumMap<>(BudgetViewModel.Section.class);

    BudgetPage(BudgetViewModel model, RoomView.Life life) {
        this.model = model;
        this.life = life;
        root.setMinHeight(0);
        life.follow(model.sectionProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        return tools;
    }

    private void show(BudgetViewModel.Section shown) {
        tools.getChildren()
                .setAll(Segments.of(
                        "budget-section",
                        List.of(BudgetViewModel.Section.values()),
                        model.messages()::get,
                        shown,
                        model::show));
        root.getChildren().setAll(sections.computeIfAbsent(shown, this::built));
    }

    private Region built(BudgetViewModel.Section section) {
        return switch (section) {
            case RESULTS -> new Region();
            case ITEMS -> new Region();
            case LIMITS -> new Region();
        };
    }
}
