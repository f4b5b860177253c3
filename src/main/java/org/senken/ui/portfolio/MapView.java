package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/** The portfolio room with the map and the stress test. */
public final class MapView extends RoomView {
    private static final double SIDE_WIDTH = 352;

    private final MapViewModel model;
    private final ChartPane chart = new ChartPane();
    private final VBox root;
    private final StackPane picture = new StackPane();
    private final VBox side = new VBox();
    private final SharesPane shares;
    private final MapTools tools;
    private final Label hidden = Nodes.label("", Styles.MUTED);
    private Optional<Shown> shown = Optional.empty();

    /** What the map was last drawn for. */
    private record Shown(Study study, int round, MapViewModel.Page page, MapViewModel.World world, boolean movement) {}

    public MapView(MapViewModel model) {
        this.model = model;
        shares = new SharesPane(model);
        tools = new MapTools(model);
        var header = Nodes.row(
                12,
                Nodes.label(words("room.PORTFOLIO"), Styles.ROOM_TITLE),
                tools.pages(),
                hidden,
                Nodes.spacer(),
                tools.root());
        picture.getStyleClass().addAll(Styles.CARD, "picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        var columns = new HBox(12, picture, side);
        VBox.setVgrow(columns, Priority.ALWAYS);
        root = new VBox(header, columns);
        root.getStyleClass().add(Styles.ROOM);
        chart.setId("map");
        chart.onChoice(model::choose);
        follow(model.studyProperty(), this::show);
        follow(model.roundProperty(), number -> showAgain());
        follow(model.pageProperty(), page -> showAgain());
        follow(model.worldProperty(), world -> showAgain());
        follow(model.movementProperty(), wanted -> showAgain());
        follow(model.chosenProperty(), subject -> showSide(model.studyProperty().getValue()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Tie tie(Room room) {
        int round = model.roundProperty().get();
        return new Tie(
                room.key(),
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
                model.pageProperty().get(),
                model.worldProperty().get(),
                model.movementProperty().get());
        if (!shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            draw(study);
        }
        showSide(study);
    }

    private void draw(Study study) {
        var figure = model.figure(study);
        tools.show(study, figure.isPresent());
        hidden.setText(study.openRound()
                .map(round -> words("map.hidden", round.number()))
                .orElse(""));
        figure.ifPresentOrElse(
                found -> {
                    chart.show(found, model.theme());
                    picture.getChildren().setAll(chart);
                },
                () -> picture.getChildren().setAll(Nodes.wrapped(model.obstacle(study), Styles.MUTED)));
    }

    private void showSide(Study study) {
        shares.show(study);
        var behind = model.behind(study);
        boolean wanted = model.pageProperty().get() == MapViewModel.Page.MAP || behind.isPresent();
        side.setVisible(wanted);
        side.setManaged(wanted);
        Node content =
                behind.<Node>map(found -> new BehindPane(model, found).root()).orElse(shares.root());
        VBox.setVgrow(content, Priority.ALWAYS);
        if (!side.getChildren().equals(List.of(content))) {
            side.getChildren().setAll(content);
        }
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
