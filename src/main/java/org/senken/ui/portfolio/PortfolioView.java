package org.senken.ui.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.minutes.Tie;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The portfolio room: a tab for each page. */
public final class PortfolioView extends RoomView {
    private final PortfolioViewModel model;
    private final Map<PortfolioViewModel.Page, PortfolioPage> pages = new EnumMap<>(PortfolioViewModel.Page.class);
    private final VBox root = new VBox();

    public PortfolioView(PortfolioViewModel model) {
        this.model = model;
        root.getStyleClass().add(Styles.ROOM);
        root.setMinHeight(0);
        follow(model.pageProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Tie tie(Room room) {
        return page(model.pageProperty().get()).tie();
    }

    private void show(PortfolioViewModel.Page shown) {
        var page = page(shown);
        var tabs = Segments.of(
                "portfolio-page", List.of(PortfolioViewModel.Page.values()), model.messages()::get, shown, model::show);
        var header = Nodes.row(
                12,
                Nodes.label(model.messages().get(Room.PORTFOLIO), Styles.ROOM_TITLE),
                tabs,
                Nodes.spacer(),
                page.tools());
        var content = page.root();
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        root.getChildren().setAll(header, content);
    }

    private PortfolioPage page(PortfolioViewModel.Page page) {
        return pages.computeIfAbsent(page, this::built);
    }

    private PortfolioPage map() {
        var life = life();
        return new MapPage(model.map(), PortfolioViewModel.Page.MAP, Optional.of(new MapSide(model, life)), life);
    }

    private PortfolioPage built(PortfolioViewModel.Page page) {
        return switch (page) {
            case MAP -> map();
            case STRESS -> new MapPage(model.map(), page, Optional.empty(), life());
            case COMPARE -> new ComparePage(model.compare(), life());
            case BUDGET -> new BudgetPage(model.budget(), life());
            case SURE -> new SurePage(model.sure(), life());
        };
    }
}
