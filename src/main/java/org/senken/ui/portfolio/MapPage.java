package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.minutes.Tie;
import org.senken.core.study.Study;
import org.senken.ui.common.ChartPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The map with what is behind it, or the stress test. */
final class MapPage implements PortfolioPage {
    private static final double SIDE_WIDTH = 352;
    private static final double MARGIN = 12;

    private final MapViewModel model;
    private final PortfolioViewModel.Page page;
    private final ChartPane chart = new ChartPane();
    private final HBox root;
    private final StackPane picture = new StackPane();
    private final VBox side = new VBox();
    private final Optional<MapSide> beside;
    private final MapTools tools;
    private Optional<Shown> shown = Optional.empty();

    /** What the figure was last drawn for. */
    private record Shown(Study study, int round, MapViewModel.World world, boolean movement) {}

    /**
     * @param beside what stands beside the figure while nothing is chosen
     */
    MapPage(MapViewModel model, PortfolioViewModel.Page page, Optional<MapSide> beside, RoomView.Life life) {
        this.model = model;
        this.page = page;
        this.beside = beside;
        tools = new MapTools(model, page);
        picture.getStyleClass().addAll(Styles.CARD, "picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        StackPane.setAlignment(tools.movement(), Pos.TOP_RIGHT);
        StackPane.setMargin(tools.movement(), new Insets(MARGIN));
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        root = new HBox(12, picture, side);
        chart.setId("map");
        chart.onChoice(model::choose);
        life.follow(model.studyProperty(), this::show);
        life.follow(model.roundProperty(), number -> showAgain());
        life.follow(model.worldProperty(), world -> showAgain());
        life.follow(model.movementProperty(), wanted -> showAgain());
        life.follow(
                model.chosenProperty(),
                subject -> showSide(model.studyProperty().getValue()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        return tools.root();
    }

    @Override
    public Tie tie() {
        int round = model.roundProperty().get();
        return new Tie(
                Room.PORTFOLIO.key(),
                round == 0 ? null : round,
                model.chosenProperty().getValue().orElse(null),
                null);
    }

    private void showAgain() {
        show(model.studyProperty().getValue());
    }

    private void show(Study study) {
        var wanted = new Shown(
                study,
                model.roundProperty().get(),
                model.worldProperty().get(),
                model.movementProperty().get());
        if (!shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            draw(study);
        }
        showSide(study);
    }

    private void draw(Study study) {
        var figure = model.figure(study, page);
        tools.show(study, figure.isPresent());
        figure.ifPresentOrElse(
                found -> {
                    chart.show(found, model.theme());
                    picture.getChildren().setAll(chart, tools.movement());
                },
                () -> picture.getChildren().setAll(Nodes.wrapped(model.obstacle(study, page), Styles.MUTED)));
    }

    private void showSide(Study study) {
        var behind = model.behind(study, page);
        var content =
                behind.<Node>map(found -> new BehindPane(model, found).root()).or(() -> beside.map(MapSide::root));
        side.setVisible(content.isPresent());
        side.setManaged(content.isPresent());
        content.ifPresent(wanted -> {
            VBox.setVgrow(wanted, Priority.ALWAYS);
            if (!side.getChildren().equals(List.of(wanted))) {
                side.getChildren().setAll(wanted);
            }
        });
    }
}
