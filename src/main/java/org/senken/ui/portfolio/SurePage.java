package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.minutes.Tie;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;

/** The value model, what is behind a row or what would have to be true at the left; the ranking at the right. */
final class SurePage implements PortfolioPage {
    private static final double SIDE_WIDTH = 372;
    private static final double GAP = 12;

    private final SureViewModel model;
    private final WorldChoice worlds;
    private final ValueModelPane values;
    private final FlipPane flip;
    private final VBox side = new VBox(8);
    private final HBox sides;
    private final HBox root;

    SurePage(SureViewModel model, RoomView.Life life) {
        this.model = model;
        worlds = WorldChoice.wide(model.room().map(), "sure-world");
        values = new ValueModelPane(model.model(), life);
        flip = new FlipPane(model, life);
        sides = Segments.of(
                "sure-side",
                List.of(SureSide.values()),
                model.messages()::get,
                model.sideProperty().get(),
                model::show);
        sides.getStyleClass().add("small-segments");
        var ranking = new RankingPane(model, life).root();
        HBox.setHgrow(ranking, Priority.ALWAYS);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        root = new HBox(GAP, side, ranking);
        model.watch();
        var map = model.room().map();
        life.follow(
                map.studyProperty(),
                study -> worlds.show(study, map.worldProperty().get()));
        life.follow(map.worldProperty(), world -> worlds.show(model.room().study(), world));
        life.follow(model.sideProperty(), shown -> show());
        life.follow(model.chosenProperty(), row -> show());
        life.follow(model.detailsProperty(), wanted -> show());
        life.follow(model.ranking().refiningProperty(), refining -> showBehind());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        return worlds.root();
    }

    @Override
    public Tie tie() {
        return new Tie(
                Room.PORTFOLIO.key(),
                null,
                model.chosenProperty().get().map(each -> each.subject()).orElse(null),
                null);
    }

    private void show() {
        var shown = model.sideProperty().get();
        Segments.choose(sides, shown);
        Region content = switch (shown) {
            case MODEL -> values.root();
            case FLIP -> flip.root();
            case BEHIND -> behind();
        };
        VBox.setVgrow(content, Priority.ALWAYS);
        if (!side.getChildren().equals(List.of(sides, content))) {
            side.getChildren().setAll(sides, content);
        }
    }

    /** What is behind a row follows the ranking, but not while more draws are on their way. */
    private void showBehind() {
        if (model.sideProperty().get() == SureSide.BEHIND
                && !model.ranking().refiningProperty().get()) {
            show();
        }
    }

    private Region behind() {
        var messages = model.messages();
        return model.behind()
                .map(found -> new BehindPane(messages, found, new BehindWeights(model).nodes(), model::unchoose).root())
                .orElseGet(() -> {
                    var hint = Nodes.wrapped(messages.get("sure.behind.none"), "muted", "detail-empty");
                    return Nodes.card(messages.get(SureSide.BEHIND), hint);
                });
    }
}
