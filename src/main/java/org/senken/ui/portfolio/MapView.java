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
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The portfolio room with the map. */
public final class MapView extends RoomView {
    private static final double SIDE_WIDTH = 352;

    private final MapViewModel model;
    private final ChartPane chart = new ChartPane();
    private final VBox root;
    private final HBox rounds = new HBox();
    private final StackPane picture = new StackPane();
    private final VBox side = new VBox();
    private final SharesPane shares;
    private final HBox tools;
    private final Label hidden = Nodes.label("", Styles.MUTED);
    private Optional<Shown> shown = Optional.empty();

    /** What the map was last drawn for. */
    private record Shown(Study study, int round) {}

    public MapView(MapViewModel model) {
        this.model = model;
        shares = new SharesPane(model);
        tools = Nodes.row(10, rounds, new FigureBar("map", model.figures(), model::figure).root());
        var header =
                Nodes.row(12, Nodes.label(words("room.PORTFOLIO"), Styles.ROOM_TITLE), hidden, Nodes.spacer(), tools);
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
        follow(model.roundProperty(), number -> show(model.studyProperty().getValue()));
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

    private void show(Study study) {
        var wanted = new Shown(study, model.roundProperty().get());
        if (!shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            draw(study);
        }
        showSide(study);
    }

    private void draw(Study study) {
        var figure = model.figure(study);
        tools.setVisible(figure.isPresent());
        hidden.setText(study.openRound()
                .map(round -> words("map.hidden", round.number()))
                .orElse(""));
        showRounds(study);
        figure.ifPresentOrElse(
                found -> {
                    chart.show(found, model.theme());
                    picture.getChildren().setAll(chart);
                },
                () -> picture.getChildren().setAll(Nodes.wrapped(words("map.none"), Styles.MUTED)));
    }

    private void showRounds(Study study) {
        var numbers = model.rounds(study);
        rounds.setManaged(numbers.size() > 1);
        rounds.setVisible(numbers.size() > 1);
        if (numbers.size() > 1) {
            rounds.getChildren()
                    .setAll(Segments.of(
                            "map-round",
                            numbers,
                            number -> words("round.short", number),
                            model.roundProperty().get(),
                            model::show));
        }
    }

    private void showSide(Study study) {
        shares.show(study);
        Node content = model.behind(study)
                .<Node>map(behind -> new BehindPane(model, behind).root())
                .orElse(shares.root());
        VBox.setVgrow(content, Priority.ALWAYS);
        if (!side.getChildren().equals(List.of(content))) {
            side.getChildren().setAll(content);
        }
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
