package org.senken.ui.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The scenario room: a tab for each page, and the scenarios at the right. */
public final class ScenarioView extends RoomView {
    private final ScenarioViewModel model;
    private final ToldModels told;
    private final Map<ScenarioViewModel.Page, ScenarioPage> pages = new EnumMap<>(ScenarioViewModel.Page.class);
    private final ScenarioSide side;
    private final VBox root = new VBox();

    public ScenarioView(ScenarioViewModel model, ToldModels told) {
        this.model = model;
        this.told = told;
        side = new ScenarioSide(model, new NarrativeCard(told), life());
        root.getStyleClass().add(Styles.ROOM);
        root.setMinHeight(0);
        side.shareOf(root.widthProperty());
        model.find().watch();
        follow(model.pageProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(ScenarioViewModel.Page shown) {
        var page = pages.computeIfAbsent(shown, this::page);
        var tabs = Segments.of(
                "scenario-page", List.of(ScenarioViewModel.Page.values()), model.messages()::get, shown, model::show);
        var header =
                new Heading(Nodes.label(model.messages().get(Room.SCENARIOS), Styles.ROOM_TITLE), tabs, page.tools());
        root.getChildren().setAll(header, content(page));
    }

    private Node content(ScenarioPage page) {
        var main = page.root();
        main.setMinWidth(0);
        main.setPrefWidth(0);
        main.setMinHeight(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        var content = page.isBesideScenarios() ? new HBox(12, main, side.root()) : new HBox(main);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        return content;
    }

    private ScenarioPage page(ScenarioViewModel.Page page) {
        return switch (page) {
            case DRIVERS -> new DriversPage(model.drivers(), life());
            case BOX -> new BoxPage(model.box(), life());
            case MATRIX -> new MatrixPage(model.matrix(), model.find(), life());
            case CHARTS -> new ScenarioChartsPane(told.charts(), life());
            case NARRATIVES, ROADMAP, WILDCARDS, EFFECTS -> ToldPages.of(page, told, life());
        };
    }
}
